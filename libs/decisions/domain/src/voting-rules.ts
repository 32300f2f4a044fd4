import type { votingRules } from '@tranche/organisation/domain/bodies.ts';

/** The rules that a body can be given. */
export type VotingRule = (typeof votingRules)[number];

export const voteValues = ['yes', 'no', 'abstain'] as const;
export type VoteValue = (typeof voteValues)[number];

/** Persons by what they said. */
export interface Division {
  readonly entitled: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** The voting rules of domain.md 4. All need at least one yes, so a vote of abstentions only is a rejection (design.md 2). */
const rules: Readonly<Record<VotingRule, (division: Division) => boolean>> = {
  simple: ({ yes, no }) => yes > no,
  absolute: ({ yes, entitled }) => yes * 2 > entitled,
  twoThirds: ({ yes, no }) => yes * 3 >= (yes + no) * 2,
  consent: ({ no }) => no === 0,
  unanimous: ({ no, abstain }) => no === 0 && abstain === 0,
};

/** True when the division carries the proposal under the rule. */
export function carries(rule: VotingRule, division: Division): boolean {
  return division.yes > 0 && rules[rule](division);
}

/** Persons whose votes, abstentions included, make the body quorate: as set, otherwise two thirds of the entitled, rounded up (domain.md 4). */
export function quorumNeeded(entitled: number, set: number | null): number {
  return set ?? Math.ceil((entitled * 2) / 3);
}
