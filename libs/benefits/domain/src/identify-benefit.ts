import * as z from 'zod';
import { id, line } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { benefitCategories, benefitKinds, type Benefit } from './benefit.ts';
import type { BenefitEvent } from './benefit-events.ts';

export const identifyBenefitInput = z.strictObject({
  scopeId: id,
  titleDe: line(3, 120),
  titleEn: line(3, 120).nullish(),
  kind: z.enum(benefitKinds),
  category: z.enum(benefitCategories).nullish(),
  beneficiary: line(2, 200).nullish(),
  ownerId: id.nullish(),
  language: z.enum(['de', 'en']),
});
export type IdentifyBenefitForm = z.input<typeof identifyBenefitInput>;
export type IdentifyBenefitInput = z.output<typeof identifyBenefitInput>;

export interface IdentifyFacts {
  readonly scopeKind: 'portfolio' | 'programme' | 'project';
}

/** A benefit starts as a title; it belongs to a programme or portfolio, because it outlives each project (domain.md 3.7, 2.6). */
export function identifyBenefit(input: IdentifyBenefitInput, facts: IdentifyFacts): Result<{ change: Benefit; events: BenefitEvent[] }> {
  const inProject = facts.scopeKind === 'project' ? refusal('benefit.scopeIsProject', ['scopeId']) : undefined;
  return unlessRefused([inProject], () => ({
    change: {
      state: 'identified', kind: input.kind, category: input.category ?? null, beneficiary: input.beneficiary ?? null, ownerId: input.ownerId ?? null,
      measureDe: null, unit: null, aggregation: 'stock', holdBand: null, baselineValue: null, baselineOn: null, targetValue: null, targetOn: null, relapsedOn: null,
    },
    events: ['BenefitIdentified'],
  }));
}
