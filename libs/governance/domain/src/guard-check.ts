import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';

/** `warning` is shown and stays on record but does not hold anything back. */
export const checkStates = ['met', 'failed', 'warning', 'notApplicable'] as const;
export type CheckState = (typeof checkStates)[number];

/** One line of the computed check list of a gate (ux.md 5.6, zone 8). */
export interface GuardCheck {
  /** Stable name of the rule; its text is `rule.<rule>`. */
  readonly rule: string;
  readonly state: CheckState;
  readonly path: readonly string[];
  readonly values: Readonly<Record<string, string | number>>;
}

interface Finding {
  readonly path?: readonly string[];
  readonly values?: GuardCheck['values'];
}

export function check(rule: string, state: CheckState, finding: Finding = {}): GuardCheck {
  return { rule, state, path: finding.path ?? [], values: finding.values ?? {} };
}

/** Met or failed, nothing between. */
export function must(rule: string, holds: boolean, finding: Finding = {}): GuardCheck {
  return check(rule, holds ? 'met' : 'failed', finding);
}

/** The refusals of a check list: all failed rules at once, so that a person mends them in one go. */
export function refusalsOf(checks: readonly GuardCheck[]): Refusal[] {
  return checks.filter((each) => each.state === 'failed').map((each) => refusal(each.rule, each.path, each.values));
}
