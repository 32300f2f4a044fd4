import * as z from 'zod';
import { decimal } from '@tranche/shared/domain/decimal.ts';
import { id, version } from '@tranche/shared/domain/input.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { sumOfShares, type Share } from './attribution.ts';
import { isOpenBenefit, type Benefit } from './benefit.ts';
import type { BenefitEvent } from './benefit-events.ts';
import { percentInput, pickedId } from './benefit-input.ts';
import { ownerRefusal, type Contributor } from './contributor.ts';

export const setContributionsInput = z.strictObject({
  benefitId: id,
  expectedVersion: version,
  contributions: z.array(z.strictObject({ projectId: pickedId, share: percentInput })).max(100),
});
export type SetContributionsForm = z.input<typeof setContributionsInput>;
export type SetContributionsInput = z.output<typeof setContributionsInput>;

export interface ContributionFacts {
  readonly benefit: Benefit;
  /** The projects of the input, with their managers of today. */
  readonly contributors: readonly Contributor[];
  /** Shares of projects that the actor may not see: they stay, and they count. */
  readonly kept: readonly Share[];
}

/** Says which projects contribute how much; the whole list at once, so that two editors cannot pass 100 % together (domain.md 6, case 13). */
export function setContributions(input: SetContributionsInput, facts: ContributionFacts): Result<{ shares: readonly Share[]; events: BenefitEvent[] }> {
  const { contributions } = input;
  const total = sumOfShares([...facts.kept, ...contributions]);
  const outside = contributions.findIndex((each) => decimal(each.share).lt(0) || decimal(each.share).gt(100));
  const twice = contributions.findIndex((each, index) => contributions.findIndex((other) => other.projectId === each.projectId) < index);
  return unlessRefused(
    [
      isOpenBenefit(facts.benefit.state) ? undefined : refusal('benefit.notOpen'),
      ...(total.ok ? [] : total.refusals),
      outside >= 0 ? refusal('benefit.shareOutside', ['contributions', String(outside), 'share']) : undefined,
      twice >= 0 ? refusal('benefit.projectTwice', ['contributions', String(twice), 'projectId']) : undefined,
      ownerRefusal(facts.benefit.ownerId, facts.contributors, ['contributions']),
    ],
    () => ({ shares: contributions, events: ['BenefitContributionsSet'] }),
  );
}
