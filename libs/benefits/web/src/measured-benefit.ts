import type { Benefit } from '@tranche/benefits/domain/benefit.ts';
import type { Measurement } from '@tranche/benefits/domain/measurement.ts';
import { readFragment, type FragmentType } from '@tranche/shared/web/gql/fragment-masking.ts';
import { graphql } from '@tranche/shared/web/gql/gql.ts';
import { givenDay } from './given-day.ts';

const measuredOf = graphql(/* GraphQL */ `
  fragment MeasuredBenefit_Benefit on Benefit {
    id
    state
    kind
    category
    beneficiary
    measureDe
    unit
    aggregation
    holdBand
    baselineValue
    baselineOn
    targetValue
    targetOn
    relapsedOn
    measurements { id onDay periodFrom value correctionOfId }
  }
`);

export type MeasuredFragment = FragmentType<typeof measuredOf>;

export interface MeasuredBenefit {
  readonly benefit: Benefit;
  readonly rows: readonly Measurement[];
}

/** The benefit as the rules of the domain read it, so that a form checks what the server will check. */
export function measuredBenefit(given: MeasuredFragment): MeasuredBenefit {
  const { state, kind, category, beneficiary, measureDe, unit, aggregation, holdBand, baselineValue, baselineOn, targetValue, targetOn, relapsedOn, measurements } = readFragment(measuredOf, given);
  return {
    benefit: {
      state, kind, aggregation, category: category ?? null, beneficiary: beneficiary ?? null, ownerId: null, measureDe: measureDe ?? null, unit: unit ?? null, holdBand: holdBand ?? null,
      baselineValue: baselineValue ?? null, baselineOn: givenDay(baselineOn), targetValue: targetValue ?? null, targetOn: givenDay(targetOn), relapsedOn: givenDay(relapsedOn),
    },
    rows: measurements.flatMap(({ id, onDay, periodFrom, value, correctionOfId }) => {
      const on = givenDay(onDay);
      return on ? [{ id, onDay: on, periodFrom: givenDay(periodFrom), value, correctionOfId: correctionOfId ?? null }] : [];
    }),
  };
}
