import { recordMeasurementInput } from '@tranche/benefits/domain/record-measurement.ts';
import { validMeasurements } from '@tranche/benefits/domain/measurement.ts';
import { addDays, type Day } from '@tranche/shared/domain/day.ts';
import { ActionForm } from '@tranche/shared/web/action-form.tsx';
import { DayInput } from '@tranche/shared/web/day-field.tsx';
import { TextInput } from '@tranche/shared/web/fields.tsx';
import { givenSchema } from '@tranche/shared/web/given-schema.ts';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { useMessages } from '@tranche/shared/web/messages.ts';
import { notify } from '@tranche/shared/web/notify.ts';
import { DecimalInput } from '@tranche/shared/web/number-fields.tsx';
import { useActionForm } from '@tranche/shared/web/use-action-form.ts';
import { useFormat } from '@tranche/shared/web/use-format.ts';
import { useEffect } from 'react';
import { givenDay } from './given-day.ts';
import { LiveCheck } from './live-check.tsx';
import { measuredBenefit } from './measured-benefit.ts';
import styles from './measurement-entry.module.css';
import { benefitsTexts } from './texts.ts';
import { valueText } from './value-text.ts';

const entryOf = graphql(/* GraphQL */ `
  fragment MeasurementEntry_Benefit on Benefit {
    id
    key
    unit
    figures { nextMeasurementOn }
    ...MeasuredBenefit_Benefit
  }
`);

const recordMeasurement = graphql(/* GraphQL */ `
  mutation RecordMeasurement($input: RecordMeasurementInput!) {
    recordMeasurement(input: $input) {
      benefit { id ...BenefitPage_Benefit }
      measurement { id value onDay }
      errors { path rule message mend }
    }
  }
`);

/** The end of the period that is due, or today when that has not come. */
function proposedDay(next: string | null | undefined, today: Day): Day {
  const due = givenDay(next);
  return due && due <= today ? due : today;
}

/** One row to enter a measured value, checked while it is typed (ux.md 5.8). */
export function MeasurementEntry({ benefit: given }: { benefit: FragmentType<typeof entryOf> }) {
  const t = useMessages(benefitsTexts);
  const format = useFormat();
  const benefit = readFragment(entryOf, given);
  const measured = measuredBenefit(benefit);
  const flow = measured.benefit.aggregation === 'flow';
  const last = validMeasurements(measured.rows).at(-1);
  const proposed: string = proposedDay(benefit.figures.nextMeasurementOn, format.today);
  const from: string = flow && last ? addDays(last.onDay, 1) : '';
  const form = useActionForm(givenSchema(recordMeasurementInput, { benefitId: benefit.id }), recordMeasurement, {
    name: 'record-measurement', subject: benefit.key, again: true,
    defaults: { onDay: proposed, periodFrom: from, value: '', source: '', evidence: '' },
    onDone: ({ measurement }) => notify({ text: t('benefits.entry.done', { value: valueText(format, measurement?.value, benefit.unit), day: format.day(givenDay(measurement?.onDay)) }) }),
  });
  const { reset, getValues } = form;
  // After each value the row is ready for the next period. Set as a whole: a single field that is set counts as typed and would be kept as a draft.
  useEffect(() => reset({ ...getValues(), onDay: proposed, periodFrom: from }, { keepErrors: true, keepTouched: true }), [reset, getValues, proposed, from]);
  const { onDay, periodFrom, value } = form.watch();
  return (
    <div className={styles.entry}>
      <ActionForm form={form} submit={t('benefits.entry.submit')}>
        <div className={styles.row}>
          {flow && <DayInput control={form.control} name="periodFrom" label={t('benefits.entry.periodFrom')} optional help=" " />}
          <DayInput control={form.control} name="onDay" label={t(flow ? 'benefits.entry.periodTo' : 'benefits.entry.onDay')} help=" " />
          <DecimalInput control={form.control} name="value" label={t('benefits.entry.value', { unit: benefit.unit ?? '' })} />
          <TextInput control={form.control} name="source" label={t('benefits.entry.source')} optional max={200} />
          <TextInput control={form.control} name="evidence" label={t('benefits.entry.evidence')} optional max={500} />
        </div>
        <LiveCheck measured={measured} typed={{ onDay, periodFrom: flow ? periodFrom : null, value }} />
      </ActionForm>
    </div>
  );
}
