import type { ProfileDialog_BenefitFragment } from '@tranche/shared/web/gql/graphql.ts';
import { cleared, type Typed } from '@tranche/shared/web/given-schema.ts';

/** The profile of a benefit as its form holds it. */
export function profileValues(benefit: ProfileDialog_BenefitFragment) {
  return {
    titleDe: benefit.titleDe, titleEn: benefit.titleEn ?? '', category: benefit.category ?? '', beneficiary: benefit.beneficiary ?? '', ownerId: benefit.owner?.id ?? '',
    measureDe: benefit.measureDe ?? '', measureEn: benefit.measureEn ?? '', method: benefit.method ?? '', confidence: benefit.confidence ?? '',
    measureEveryMonths: benefit.measureEveryMonths ?? '', monetisedAmount: benefit.yearlyValue?.amount.replace('-', '') ?? '',
    unit: benefit.unit ?? '', aggregation: benefit.aggregation, holdBand: benefit.holdBand ?? '', baselineValue: benefit.baselineValue ?? '', baselineOn: benefit.baselineOn ?? '',
    targetValue: benefit.targetValue ?? '', targetOn: benefit.targetOn ?? '', curve: benefit.curve.planned.map(({ onDay, percent }) => ({ onDay, percent: percent ?? '0' })),
  };
}

export type ProfileValues = ReturnType<typeof profileValues>;

const clearable = ['titleEn', 'category', 'beneficiary', 'ownerId', 'measureDe', 'measureEn', 'method', 'confidence', 'measureEveryMonths', 'monetisedAmount'] as const satisfies readonly (keyof ProfileValues)[];
const clearableFrame = ['unit', 'holdBand', 'baselineValue', 'baselineOn', 'targetValue', 'targetOn'] as const satisfies readonly (keyof ProfileValues)[];
const frame: readonly string[] = [...clearableFrame, 'aggregation', 'curve'] satisfies readonly (keyof ProfileValues)[];

export interface ProfileTerms {
  /** What the benefit is judged by may still be typed: until its approval, afterwards it only moves by a decision. */
  readonly free: boolean;
  /** That of the yearly value; it is not typed. */
  readonly currency: string;
}

/** What was typed as the input of the verb: what was emptied goes as null, a frame of reference that is fixed does not go at all. */
export function profileInputOf({ free, currency }: ProfileTerms): (typed: Typed) => Typed {
  return (typed) => {
    const sent = free ? cleared(typed, clearableFrame) : Object.fromEntries(Object.entries(typed).filter(([name]) => !frame.includes(name)));
    return { ...cleared(sent, clearable), currency };
  };
}
