import * as z from 'zod';
import { decimal, sum } from '@tranche/shared/domain/decimal.ts';
import { decimalInput, id, reason, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Refusal, type Result } from '@tranche/shared/domain/result.ts';
import { dimensions, toleranceUnits, unitsOf, type Dimension } from './dimension.ts';
import { bandAround, type Band, type Tolerance } from './tolerance.ts';

const limit = decimalInput(4).superRefine((value, context) => {
  if (value.startsWith('-')) context.addIssue({ code: 'custom', params: { rule: 'input.negative' } });
});

export const toleranceInput = z.strictObject({
  dimension: z.enum(dimensions),
  unit: z.enum(toleranceUnits),
  /** Permitted above the baseline; null leaves this side open. */
  upper: limit.nullable(),
  /** Permitted below the baseline, as a positive number; null leaves this side open. */
  lower: limit.nullable(),
});

/** The tolerances of a project, or with `stageId` of one of its stages, as a whole: a dimension left out has none. */
export const setTolerancesInput = z.strictObject({
  scopeId: id,
  stageId: id.nullish(),
  /** Version of the list that was read, 1 while there is none. */
  expectedVersion: version,
  tolerances: z.array(toleranceInput).max(dimensions.length),
  reason: reason.nullish(),
});
export type SetTolerancesForm = z.input<typeof setTolerancesInput>;
export type SetTolerancesInput = z.output<typeof setTolerancesInput>;

export interface SetTolerancesFacts {
  /** Baselines at the level that is set, to turn percentages into amounts; dimensions without one are compared in their own unit. */
  readonly baselines: Readonly<Partial<Record<Dimension, string>>>;
  /** Tolerances of the next higher level with the baselines of that level; empty at the top. */
  readonly higher: readonly Tolerance[];
  readonly higherBaselines: Readonly<Partial<Record<Dimension, string>>>;
  /** Tolerances of the other parts at the same level, each with its own baseline applied. */
  readonly siblings: readonly { readonly dimension: Dimension; readonly upper: string | null }[];
  /** True once the board has authorised what the tolerance belongs to: a change then needs its reason. */
  readonly authorised: boolean;
}

export interface TolerancesSet {
  readonly tolerances: readonly Tolerance[];
  /** Time and cost whose stage limits together exceed the project's: permitted, but shown (domain.md 3.13). */
  readonly sumExceeds: readonly Dimension[];
}

/** A lower level's tolerance lies inside the higher one's (domain.md 3.13); one limit per dimension, in a unit of that dimension. */
export function setTolerances(input: SetTolerancesInput, facts: SetTolerancesFacts): Result<TolerancesSet> {
  const { tolerances } = input;
  const refusals = tolerances.flatMap((tolerance, index) => [
    tolerances.findIndex((each) => each.dimension === tolerance.dimension) < index ? refusal('tolerance.dimensionTwice', at(index, 'dimension'), { dimension: tolerance.dimension }) : undefined,
    unitsOf[tolerance.dimension].includes(tolerance.unit) ? undefined : refusal('tolerance.unitOfOtherDimension', at(index, 'unit'), { dimension: tolerance.dimension, unit: tolerance.unit }),
    tolerance.upper === null && tolerance.lower === null ? refusal('tolerance.limitMissing', at(index, 'upper'), { dimension: tolerance.dimension }) : undefined,
    ...insideHigher(tolerance, index, facts),
  ]);
  const unexplained = facts.authorised && !input.reason ? refusal('tolerance.reasonMissing', ['reason']) : undefined;
  return unlessRefused([unexplained, ...refusals], () => ({ tolerances, sumExceeds: tolerances.filter((each) => exceedsWithSiblings(each, facts)).map((each) => each.dimension) }));
}

const at = (index: number, field: string) => ['tolerances', String(index), field];

function insideHigher(tolerance: Tolerance, index: number, facts: SetTolerancesFacts): (Refusal | undefined)[] {
  const higher = higherBand(tolerance, facts);
  if (!higher) return [];
  const own = ownBand(tolerance, facts);
  const side = (name: 'upper' | 'lower') => {
    const [mine, theirs] = [own[name], higher[name]];
    if (theirs === null || (mine !== null && decimal(mine).lte(theirs))) return undefined;
    return refusal('tolerance.outsideHigher', at(index, name), { dimension: tolerance.dimension, limit: decimal(theirs).toNumber() });
  };
  return [side('upper'), side('lower')];
}

/** The higher level's limits when both can be compared: same unit, or percent and amount with known baselines. */
function higherBand(tolerance: Tolerance, facts: SetTolerancesFacts): Band | undefined {
  const higher = facts.higher.find((each) => each.dimension === tolerance.dimension);
  if (!higher) return undefined;
  const baseline = facts.higherBaselines[tolerance.dimension];
  if (baseline !== undefined && facts.baselines[tolerance.dimension] !== undefined) return bandAround(baseline, higher);
  return higher.unit === tolerance.unit ? higher : undefined;
}

function ownBand(tolerance: Tolerance, facts: SetTolerancesFacts): Band {
  const baseline = facts.baselines[tolerance.dimension];
  return baseline === undefined || facts.higherBaselines[tolerance.dimension] === undefined ? tolerance : bandAround(baseline, tolerance);
}

function exceedsWithSiblings(tolerance: Tolerance, facts: SetTolerancesFacts): boolean {
  if (tolerance.dimension !== 'cost' && tolerance.dimension !== 'time') return false;
  const higher = higherBand(tolerance, facts);
  const uppers = [ownBand(tolerance, facts).upper, ...facts.siblings.filter((each) => each.dimension === tolerance.dimension).map((each) => each.upper)];
  return higher !== undefined && higher.upper !== null && sum(uppers.filter((each) => each !== null)).gt(higher.upper);
}
