import { analyseIssueInput, type AnalyseIssueInput } from '@tranche/issues/domain/analyse-issue.ts';
import { dimensions, type Dimension } from '@tranche/issues/domain/issue.ts';
import { TextInput } from '@tranche/shared/web/fields.tsx';
import { useFormRows } from '@tranche/shared/web/form-rows.ts';
import type { Typed } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyInput, WholeInput } from '@tranche/shared/web/number-fields.tsx';
import type { ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import { useMemo } from 'react';
import type { IssueDialogProps } from './issue-dialogs.tsx';
import { IssueFormDialog } from './issue-form.tsx';
import styles from './issue-panel.module.css';
import { analyseIssueDocument } from './issue.mutations.ts';
import type { PanelIssue } from './issue.panel.tsx';
import { issuesTexts } from './texts.ts';

interface AnalysisValues {
  impacts: Record<Dimension, string>;
  costImpact: string;
  daysImpact: number | '';
  options: { text: string; cost: string; days: number | '' }[];
}

const noOption = { text: '', cost: '', days: '' as const };

function valuesOf(issue: PanelIssue): AnalysisValues {
  const words = Object.fromEntries(dimensions.map((dimension) => [dimension, issue.impacts.find((impact) => impact.dimension === dimension)?.text ?? ''])) as Record<Dimension, string>;
  const options = issue.options.map((option) => ({ text: option.text, cost: option.cost?.amount ?? '', days: option.days ?? ('' as const) }));
  return { impacts: words, costImpact: issue.costImpact?.amount ?? '', daysImpact: issue.daysImpact ?? '', options: options.length > 0 ? options : [noOption] };
}

/** The form has a field for each dimension, the input a list of what was said. A row without words is no option. */
function toInput({ impacts = {}, options = [], ...rest }: Typed): Typed {
  const words = impacts as Partial<Record<Dimension, string>>;
  const said = dimensions.filter((dimension) => words[dimension]?.trim()).map((dimension) => ({ dimension, text: words[dimension] }));
  return { ...rest, impacts: said, options: (options as readonly { text?: string }[]).filter((option) => option.text?.trim()) };
}

type Form = ActionFormState<AnalysisValues, AnalyseIssueInput>;

function Impacts({ form: { control } }: { form: Form }) {
  const t = useMessages(issuesTexts);
  return (
    <fieldset className={styles.group}>
      <legend>{t('issues.analyse.impacts')}</legend>
      <p><small>{t('issues.analyse.help')}</small></p>
      <div className={styles.fields}>
        <MoneyInput control={control} name="costImpact" label={t('issues.field.costImpact')} optional />
        <WholeInput control={control} name="daysImpact" label={t('issues.field.daysImpact')} optional />
      </div>
      {dimensions.map((dimension) => <TextInput key={dimension} control={control} name={`impacts.${dimension}`} label={t(`issues.dimension.${dimension}`)} max={500} />)}
    </fieldset>
  );
}

function Options({ form }: { form: Form }) {
  const t = useMessages(issuesTexts);
  const { control } = form;
  const { rows, key, add, remove } = useFormRows(form, 'options');
  return (
    <>
      {rows.map((_, index) => (
        <fieldset key={key(index)} className={styles.group}>
          <legend>{t('issues.analyse.option', { n: index + 1 })}</legend>
          <TextInput control={control} name={`options.${index}.text`} label={t('issues.field.option')} max={500} />
          <div className={styles.fields}>
            <MoneyInput control={control} name={`options.${index}.cost`} label={t('issues.field.cost')} optional />
            <WholeInput control={control} name={`options.${index}.days`} label={t('issues.field.days')} optional />
          </div>
          {rows.length > 1 && <button type="button" className="quiet" onClick={() => remove(index)}>{t('issues.analyse.remove')}</button>}
        </fieldset>
      ))}
      <div><button type="button" onClick={() => add(noOption)}>{t('issues.analyse.add')}</button></div>
    </>
  );
}

/** Impact on each dimension, as number or words, and the ways to deal with the issue. */
export function AnalyseIssueDialog({ issue, onClose }: IssueDialogProps) {
  const defaults = useMemo(() => valuesOf(issue), [issue]);
  return (
    <IssueFormDialog form="analyse" schema={analyseIssueInput} toInput={toInput} document={analyseIssueDocument} issue={issue} onClose={onClose} defaults={defaults} wide>
      {(form) => (
        <>
          <Impacts form={form} />
          <Options form={form} />
        </>
      )}
    </IssueFormDialog>
  );
}
