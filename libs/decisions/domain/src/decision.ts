import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

/** States of domain.md 3.6. */
export const decisionStates = ['draft', 'preparing', 'voting', 'pending', 'decided', 'inForce', 'superseded', 'withdrawn'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** What is being decided; the kind names the matter, the port of the matter's capability carries its effect. */
export const decisionKinds = [
  'general', 'stageGate', 'projectAuthorisation', 'exception', 'closure', 'tolerance', 'change', 'businessCase', 'benefit', 'funding', 'slicing',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** SD1: the project manager takes no part in these for the own project, neither by vote nor alone. */
export const kindsWithoutProjectManager: readonly DecisionKind[] = ['stageGate', 'projectAuthorisation', 'exception', 'closure', 'tolerance'];

export const decisionOutcomes = ['approved', 'rejected'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** Categories under which a conflict of interest is stored (SD10); `requester` is set by the system for SD3. */
export const conflictCategories = ['personalInterest', 'financialInterest', 'kinship', 'priorInvolvement', 'requester', 'other'] as const;
export type ConflictCategory = (typeof conflictCategories)[number];

/** What a decision rests on: a record's key such as `K-1` or `P-3/R-1`, or a web address. */
export interface Evidence {
  readonly title: string;
  readonly target: string;
}

/** A decision as the log keeps it (domain.md 2.7). Exactly one of body and person decides. */
export interface Decision {
  readonly id: string;
  readonly scopeId: string;
  readonly kind: DecisionKind;
  readonly state: DecisionState;
  readonly language: Language;
  readonly question: string;
  readonly context: string;
  readonly authorId: string;
  readonly bodyId: string | null;
  readonly deciderId: string | null;
  /** Last day of the vote; the instant at which it ends is frozen at submission. */
  readonly dueOn: Day | null;
  readonly dueAt: Date | null;
  readonly evidence: readonly Evidence[];
  readonly recommendation: string | null;
  readonly recommendedOptionId: string | null;
  /** Stays in the record for good: the decision was taken without criteria and evidence. */
  readonly notDataBased: boolean;
  /** Counts the ballots of this decision; votes of an earlier ballot stay readable but do not count. */
  readonly round: number;
  readonly outcome: DecisionOutcome | null;
  readonly chosenOptionId: string | null;
  readonly outcomeReason: string | null;
  readonly decidedAt: Date | null;
  /** Earliest day of effect, named while preparing; null means as soon as it is decided. */
  readonly effectiveFrom: Day | null;
  readonly effectiveOn: Day | null;
  readonly supersedesId: string | null;
}
