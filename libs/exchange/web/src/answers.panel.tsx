import { dateForms } from '@tranche/exchange/domain/date-form.ts';
import { previewImportInput } from '@tranche/exchange/domain/import-input.ts';
import { numberForms } from '@tranche/exchange/domain/number-form.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { SelectInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { columnAnswers } from './column-answers.ts';
import { previewImportDocument, type ImportReport } from './import.queries.ts';
import { exchangeTexts } from './texts.ts';
import { useKindOptions } from './use-kind-name.ts';

/** What the file cannot say itself: its kind, and how dates and numbers of a column are written. */
export function AnswersPanel({ report, onDone }: { report: ImportReport; onDone: () => void }) {
  const t = useMessages(exchangeTexts);
  const kinds = useKindOptions();
  const answers = columnAnswers(report);
  const form = useActionForm(givenSchema(previewImportInput, { importId: report.id, expectedVersion: report.version }), previewImportDocument, {
    name: 'preview-import', subject: `${report.id} ${report.version}`,
    defaults: { kind: report.kind ?? '', answers: answers.map(({ column, asks, form: understood }) => ({ column, [asks]: understood })) },
    onDone: ({ import: looked }) => {
      if (looked?.state === 'asking') notify({ text: t('exchange.run.stillAsked'), tone: 'problem' });
      onDone();
    },
  });
  const forms = {
    dates: dateForms.map((value) => ({ value, label: t(`exchange.dateForm.${value}`) })),
    numbers: numberForms.map((value) => ({ value, label: t(`exchange.numberForm.${value}`) })),
  };
  return (
    <ActionForm form={form} submit={t('exchange.run.again')}>
      <SelectInput control={form.control} name="kind" label={t('exchange.run.kind')} options={kinds} empty={t('exchange.run.byColumns')} optional />
      {answers.map(({ column, asks, examples, open }, index) => (
        <SelectInput
          key={`${column} ${asks}`} control={form.control} name={`answers.${index}.${asks}`} options={forms[asks]} optional={!open} empty={t(open ? 'exchange.run.choose' : 'exchange.run.byCells')}
          label={t(asks === 'dates' ? 'exchange.asks.dateOrder' : 'exchange.asks.numberForm', { column })} {...(examples.length > 0 ? { help: t('exchange.run.examples', { examples: examples.join(' · ') }) } : {})}
        />
      ))}
    </ActionForm>
  );
}
