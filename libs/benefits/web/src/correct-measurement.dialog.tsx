import { correctMeasurementInput } from '@tranche/benefits/domain/correct-measurement.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { Dialog } from '@tranche/shared/web/dialog.tsx';
import { ProseInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { DecimalInput } from '@tranche/shared/web/number-fields.tsx';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { givenDay } from './given-day.ts';
import { LiveCheck } from './live-check.tsx';
import { measuredBenefit, type MeasuredFragment } from './measured-benefit.ts';
import { benefitsTexts } from './texts.ts';
import { valueText } from './value-text.ts';

const correctMeasurement = graphql(/* GraphQL */ `
  mutation CorrectMeasurement($input: CorrectMeasurementInput!) {
    correctMeasurement(input: $input) {
      benefit { id ...BenefitPage_Benefit }
      errors { path rule message mend }
    }
  }
`);

export interface CorrectedRow {
  readonly id: string;
  readonly onDay: string;
  readonly value: string;
  readonly source?: string | null;
}

interface CorrectionProps {
  readonly benefit: MeasuredFragment;
  readonly row: CorrectedRow;
  readonly unit: string | null;
  readonly onClose: () => void;
}

function CorrectionForm({ benefit, row, unit, onClose }: CorrectionProps) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const form = useActionForm(correctMeasurementInput, correctMeasurement, {
    name: 'correct-measurement', subject: row.id,
    defaults: { measurementId: row.id, onDay: row.onDay, value: '', source: row.source ?? '', reason: '' },
    onDone: () => {
      notify({ text: t('benefits.correction.done') });
      onClose();
    },
  });
  const { onDay, value } = form.watch();
  return (
    <ActionForm form={form} submit={t('benefits.correction.submit')} onCancel={onClose}>
      <p>{t('benefits.correction.of', { value: valueText(format, row.value, unit), day: format.day(givenDay(row.onDay)) })}</p>
      <DecimalInput control={form.control} name="value" label={t('benefits.entry.value', { unit: unit ?? '' })} autoFocus />
      <LiveCheck measured={measuredBenefit(benefit)} typed={{ onDay, value }} correctedId={row.id} />
      <DayInput control={form.control} name="onDay" label={t('benefits.entry.onDay')} />
      <TextInput control={form.control} name="source" label={t('benefits.entry.source')} optional max={200} />
      <ProseInput control={form.control} name="reason" label={t('benefits.correction.reason')} max={2000} />
    </ActionForm>
  );
}

/** Replaces a value by a new row with its reason; the old one stays readable. */
export function CorrectMeasurementDialog({ row, ...props }: Omit<CorrectionProps, 'row'> & { readonly row: CorrectedRow | null }) {
  const t = useMessages(benefitsTexts);
  return <Dialog open={row !== null} onClose={props.onClose} title={t('benefits.correction.title')}>{row && <CorrectionForm {...props} row={row} />}</Dialog>;
}
