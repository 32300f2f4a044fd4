import { exceptionOptions, type ExceptionOption } from '@tranche/governance/domain/exception.ts';
import { submitExceptionReportInput, type SubmitExceptionReportInput } from '@tranche/governance/domain/submit-exception-report.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { ProseInput, RadioInput, SelectInput } from '@tranche/shared/web/fields.tsx';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { MoneyInput, WholeInput } from '@tranche/shared/web/number-fields.tsx';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { useFieldArray } from 'react-hook-form';
import { preprocess, type ZodType } from 'zod';
import { submitExceptionReportDocument } from './exception.queries.ts';
import type { Report } from './exception.page.tsx';
import styles from './set-tolerances.module.css';
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

function inputOf(report: Report, values: unknown): unknown {
  const { cause, consequences, options, recommended, recommendation } = values as Values;
  const rows = options.map(({ kind, text, cost, days }) => ({ kind, text, ...(cost ? { cost } : {}), ...(days === '' || days === null ? {} : { days }) }));
  return { exceptionId: report.id, expectedVersion: report.version, cause, consequences, options: rows, recommended: Number(recommended), recommendation };
}

const blank = (kind: ExceptionOption): OptionRow => ({ kind, text: '', cost: '', days: '' });

/** The exception report: what follows if nothing is done, at least two options, one of them recommended. */
export default function SubmitExceptionReportDialog({ report, projectKey, currency, onClose, onDone, onReload }: SubmitExceptionReportProps) {
  const t = useMessages(governanceTexts);
  const defaults: Values = { cause: report.cause, consequences: report.consequences ?? '', options: [blank('exceptionPlan'), blank('moreTolerance')], recommended: '0', recommendation: report.recommendation ?? '' };
  const form = useActionForm(preprocess((values) => inputOf(report, values), submitExceptionReportInput) as unknown as ZodType<SubmitExceptionReportInput>, submitExceptionReportDocument, {
    name: 'exception-report', subject: projectKey, defaults,
    onDone: () => {
      notify({ text: t('governance.report.done') });
      onDone?.();
      onClose();
    },
  });
  const rows = useFieldArray({ control: form.control, name: 'options' });
  const kinds = exceptionOptions.map((kind) => ({ value: kind, label: t(`governance.exceptionOption.${kind}`) }));
  return (
    <Dialog open onClose={onClose} title={t('governance.report.title', { stage: report.stage.key })}>
      <ActionForm form={form} submit={t('governance.report.submit')} onCancel={onClose} {...(onReload ? { onReload } : {})}>
        <ProseInput control={form.control} name="cause" label={t('governance.exception.cause')} max={2000} rows={2} />
        <ProseInput control={form.control} name="consequences" label={t('governance.exception.consequences')} help={t('governance.report.consequencesHelp')} max={2000} rows={2} />
        {rows.fields.map((row, index) => (
          <fieldset key={row.id} className={styles.option}>
            <legend>{t('governance.report.option', { n: index + 1 })}</legend>
            <SelectInput control={form.control} name={`options.${index}.kind`} label={t('governance.report.kind')} options={kinds} />
            <MoneyInput control={form.control} name={`options.${index}.cost`} label={t('governance.report.cost')} currency={currency} optional />
            <WholeInput control={form.control} name={`options.${index}.days`} label={t('governance.report.days')} optional />
            <div className={styles.wide}><ProseInput control={form.control} name={`options.${index}.text`} label={t('governance.report.text')} max={2000} rows={2} /></div>
            {rows.fields.length > 2 && <div><button type="button" className="quiet" onClick={() => rows.remove(index)}>{t('governance.report.remove')}</button></div>}
          </fieldset>
        ))}
        {rows.fields.length < 9 && <div><button type="button" onClick={() => rows.append(blank('removeCause'))}>{t('governance.report.add')}</button></div>}
        <RadioInput control={form.control} name="recommended" label={t('governance.report.recommended')} options={rows.fields.map((_row, index) => ({ value: String(index), label: t('governance.report.option', { n: index + 1 }) }))} />
        <ProseInput control={form.control} name="recommendation" label={t('governance.report.recommendation')} max={2000} rows={2} />
      </ActionForm>
    </Dialog>
  );
}
