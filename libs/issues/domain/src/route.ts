import { decimal, fixed, sum, type Decimal, type Numeric } from '@tranche/shared/domain/decimal.ts';
import { changesBaseline, type Decider, type IssueState } from './issue.ts';

/** Forecast use of tolerance by level, the impact of the issue included; 1 = exactly at the limit, null = no tolerance set. */
export interface ToleranceUsage {
  readonly workPackage: Numeric | null;
  readonly stage: Numeric | null;
  readonly project: Numeric | null;
}

/** Limits within which the change authority decides alone; money of one currency. */
export interface ChangeAuthorityLimits {
  readonly single: Numeric;
  readonly budget: Numeric;
  /** Costs of the changes approved so far. */
  readonly approved: readonly Numeric[];
}

export interface ChangeAuthorityRoute {
  readonly used: string;
  readonly remaining: string;
  readonly within: boolean;
  /** Which limit does not hold. */
  readonly reasons: readonly ('singleLimit' | 'changeBudget')[];
}

export type Escalation = 'none' | 'projectManager' | 'projectBoard' | 'programmeOrPortfolio';

/** A forecast breach goes to the level that set the broken tolerance, the highest one wins; exactly 1 is inside (examples `escalation-*`). */
export function escalationOf(usage: ToleranceUsage): Escalation {
  const broken = (value: Numeric | null) => value !== null && decimal(value).gt(1);
  if (broken(usage.project)) return 'programmeOrPortfolio';
  if (broken(usage.stage)) return 'projectBoard';
  return broken(usage.workPackage) ? 'projectManager' : 'none';
}

/** The change authority decides while the single cost and what is left of the change budget allow it (example `change-budget`). */
export function changeAuthorityRoute(cost: Numeric, limits: ChangeAuthorityLimits): ChangeAuthorityRoute {
  const used = sum(limits.approved);
  const remaining = decimal(limits.budget).minus(used);
  const reasons: ChangeAuthorityRoute['reasons'][number][] = [];
  if (decimal(cost).gt(limits.single)) reasons.push('singleLimit');
  if (decimal(cost).gt(remaining)) reasons.push('changeBudget');
  return { used: fixed(used, 2), remaining: fixed(remaining, 2), within: reasons.length === 0, reasons };
}

export const routeRules = ['projectToleranceBroken', 'stageToleranceBroken', 'withinChangeAuthority', 'singleLimit', 'changeBudget', 'noChangeAuthority', 'costUnknown', 'withinTolerance'] as const;
export type RouteRule = (typeof routeRules)[number];

export interface Route {
  readonly decider: Decider;
  /** Why, the leading rule first; labels `issues.routeRule.*`. */
  readonly rules: readonly RouteRule[];
  /** The stage or project tolerance is forecast to break: an exception, not an issue of the day. */
  readonly exception: boolean;
}

/**
 * Who decides (domain.md 3.5): a broken project tolerance goes to programme or portfolio, a broken stage tolerance to the
 * board as an exception, a change of what was agreed to the change authority if its limits hold and else to the board,
 * everything else to the project manager.
 */
export function routeOf(issue: Pick<IssueState, 'type' | 'costImpact'>, usage: ToleranceUsage, limits: ChangeAuthorityLimits | null): Route {
  const escalation = escalationOf(usage);
  if (escalation === 'programmeOrPortfolio') return { decider: 'programmeOrPortfolio', rules: ['projectToleranceBroken'], exception: true };
  if (escalation === 'projectBoard') return { decider: 'projectBoard', rules: ['stageToleranceBroken'], exception: true };
  if (!changesBaseline(issue.type)) return { decider: 'projectManager', rules: ['withinTolerance'], exception: false };
  if (limits === null) return { decider: 'projectBoard', rules: ['noChangeAuthority'], exception: false };
  if (issue.costImpact === null) return { decider: 'projectBoard', rules: ['costUnknown'], exception: false };
  // A change that saves money needs no budget.
  const { within, reasons } = changeAuthorityRoute(positive(decimal(issue.costImpact)), limits);
  return within ? { decider: 'changeAuthority', rules: ['withinChangeAuthority'], exception: false } : { decider: 'projectBoard', rules: reasons, exception: false };
}

function positive(cost: Decimal): Decimal {
  return cost.isNegative() ? decimal(0) : cost;
}
