import { exceptionOptions, type ExceptionOption } from '@tranche/governance/domain/exception.ts';
import { submitExceptionReportInput, type SubmitExceptionReportInput } from '@tranche/governance/domain/submit-exception-report.ts';
import { ProseInput, RadioInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { useFormRows } from '@tranche/shared/web/form-rows.ts';
import { givenSchema, numbered, type Typed } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { MoneyInput, WholeInput } from '@tranche/shared/web/number-fields.tsx';
import type { ActionFormState } from '@tranche/shared/web/use-action-form.ts';
import { submitExceptionReportDocument } from './exception.queries.ts';
import type { Report } from './exception.page.tsx';
import styles from './set-tolerances.module.css';
import { recommendedAfter } from './recommended-option.ts';
import { governanceTexts } from './texts.ts';

export interface SubmitExceptionReportProps {
  readonly report: Report;
  readonly projectKey: string;
  readonly currency: string;
  readonly onClose: () => void;
  readonly onDone?: () => void;
  readonly onReload?: () => void;
}

interface OptionRow {
  readonly kind: ExceptionOption;
  readonly text: string;
  readonly cost: string;
  readonly days: number | '';
}

interface Values {
  readonly cause: string;
  readonly consequences: string;
  readonly options: OptionRow[];
  readonly recommended: string;
  readonly recommendation: string;
}

const blank = (kind: ExceptionOption): OptionRow => ({ kind, text: '', cost: '', days: '' });

/** The place of the recommended option is chosen as text; without any option yet the list is empty, not absent. */
function toInput(typed: Typed): Typed {
  return { options: [], ...numbered('recommended')(typed) };
}

function Options({ form, currency }: { form: ActionFormState<Values, SubmitExceptionReportInput>; currency: string }) {
  const t = useMessages(governanceTexts);
  const { control } = form;
  const { rows, key, add, remove } = useFormRows(form, 'options');
  const take = (index: number) => {
    form.setValue('recommended', recommendedAfter(form.getValues('recommended'), index), { shouldDirty: true });
    remove(index);
  };
  const kinds = exceptionOptions.map((kind) => ({ value: kind, label: t(`governance.exceptionOption.${kind}`) }));
  return (
    <>
      {rows.map((_, index) => (
        <fieldset key={key(index)} className={styles.option}>
          <legend>{t('governance.report.option', { n: index + 1 })}</legend>
          <SelectInput control={control} name={`options.${index}.kind`} label={t('governance.report.kind')} options={kinds} />
          <MoneyInput control={control} name={`options.${index}.cost`} label={t('governance.report.cost')} currency={currency} optional />
          <WholeInput control={control} name={`options.${index}.days`} label={t('governance.report.days')} optional />
          <div className={styles.wide}><ProseInput control={control} name={`options.${index}.text`} label={t('governance.report.text')} max={2000} rows={2} /></div>
          {rows.length > 2 && <div><button type="button" className="quiet" onClick={() => take(index)}>{t('governance.report.remove')}</button></div>}
        </fieldset>
      ))}
      {rows.length < 9 && <div><button type="button" onClick={() => add(blank('removeCause'))}>{t('governance.report.add')}</button></div>}
      <RadioInput control={control} name="recommended" label={t('governance.report.recommended')} options={rows.map((_, index) => ({ value: String(index), label: t('governance.report.option', { n: index + 1 }) }))} />
    </>
  );
}

/** The exception report: what follows if nothing is done, at least two options, one of them recommended. */
export default function SubmitExceptionReportDialog({ report, projectKey, currency, onClose, onDone, onReload }: SubmitExceptionReportProps) {
  const t = useMessages(governanceTexts);
  const defaults: Values = { cause: report.cause, consequences: report.consequences ?? '', options: [blank('exceptionPlan'), blank('moreTolerance')], recommended: '0', recommendation: report.recommendation ?? '' };
  return (
    <FormDialog
      name="exception-report" subject={projectKey} title={t('governance.report.title', { stage: report.stage.key })} submit={t('governance.report.submit')} done={t('governance.report.done')}
      schema={givenSchema(submitExceptionReportInput, { exceptionId: report.id, expectedVersion: report.version }, toInput)} document={submitExceptionReportDocument} defaults={defaults}
      onClose={onClose} {...(onDone ? { onDone: () => onDone() } : {})} {...(onReload ? { onReload } : {})}
    >
      {(form) => (
        <>
          <ProseInput control={form.control} name="cause" label={t('governance.exception.cause')} max={2000} rows={2} />
          <ProseInput control={form.control} name="consequences" label={t('governance.exception.consequences')} help={t('governance.report.consequencesHelp')} max={2000} rows={2} />
          <Options form={form} currency={currency} />
          <ProseInput control={form.control} name="recommendation" label={t('governance.report.recommendation')} max={2000} rows={2} />
        </>
      )}
    </FormDialog>
  );
}
