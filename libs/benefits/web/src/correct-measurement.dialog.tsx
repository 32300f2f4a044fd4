import { correctMeasurementInput } from '@tranche/benefits/domain/correct-measurement.ts';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { ProseInput, TextInput } from '@tranche/shared/web/fields.tsx';
import { FormDialog } from '@tranche/shared/web/form-dialog.tsx';
import { cleared, givenSchema, type Typed } from '@tranche/shared/web/given-schema.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { DecimalInput } from '@tranche/shared/web/number-fields.tsx';
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

// The form shows the day of the corrected row; an emptied one would be taken over from there unnoticed.
const correctionInput = correctMeasurementInput.required({ onDay: true });

const toInput = (typed: Typed) => cleared(typed, ['source']);

/** Replaces a value by a new row with its reason; the old one stays readable. */
export function CorrectMeasurementDialog({ benefit, row, unit, onClose }: CorrectionProps) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  return (
    <FormDialog
      name="correct-measurement" subject={row.id} title={t('benefits.correction.title')} submit={t('benefits.correction.submit')} done={t('benefits.correction.done')} onClose={onClose}
      schema={givenSchema(correctionInput, { measurementId: row.id }, toInput)} document={correctMeasurement} defaults={{ onDay: row.onDay, value: '', source: row.source ?? '', reason: '' }}
    >
      {({ control, watch }) => (
        <>
          <p>{t('benefits.correction.of', { value: valueText(format, row.value, unit), day: format.day(givenDay(row.onDay)) })}</p>
          <DecimalInput control={control} name="value" label={t('benefits.entry.value', { unit: unit ?? '' })} autoFocus />
          <LiveCheck measured={measuredBenefit(benefit)} typed={watch()} correctedId={row.id} />
          <DayInput control={control} name="onDay" label={t('benefits.entry.onDay')} />
          <TextInput control={control} name="source" label={t('benefits.entry.source')} optional max={200} />
          <ProseInput control={control} name="reason" label={t('benefits.correction.reason')} max={2000} />
        </>
      )}
    </FormDialog>
  );
}
