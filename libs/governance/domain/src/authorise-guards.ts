import { addMonths, type Day } from '@tranche/shared/domain/day.ts';
import { decimal, fixed, type Numeric } from '@tranche/shared/domain/decimal.ts';
import type { Dimension } from './dimension.ts';
import { check, must, type GuardCheck } from './guard-check.ts';
import { boardChecks, breachCheck, type BoardFacts } from './submit-guards.ts';

export interface BusinessCaseFacts {
  readonly approvedOn: Day;
  /** Last day on which the board confirmed that the version still holds. */
  readonly confirmedOn: Day | null;
  /** False when the last check at a gate found it not justified any more (domain.md 3.9). */
  readonly justified: boolean;
}

/** What the stage needs in one fiscal year and what is released for it, in one currency. */
export interface BudgetYear {
  readonly fiscalYear: number;
  readonly planned: Numeric;
  readonly released: Numeric;
}

export interface AuthoriseFacts {
  readonly today: Day;
  /** The stage before; null for the first one. `overlapAllowed`: a decision lets both run side by side (domain.md 6, 5). */
  readonly previous: { readonly key: string; readonly state: string; readonly overlapAllowed: boolean } | null;
  /** The approved version in force; null when there is none, undefined where business cases are not kept. */
  readonly businessCase: BusinessCaseFacts | null | undefined;
  /** *Setting*, months after which an approved version needs confirmation (domain.md 6, 4: 6). */
  readonly businessCaseMonths: number;
  /** Stages of the project in an exception that nobody has decided yet. */
  readonly undecidedExceptions: readonly string[];
  readonly budgetYears: readonly BudgetYear[];
  readonly board: BoardFacts;
  readonly broken: readonly Dimension[];
  readonly breachNote: string | null;
}

/** How long a business case version counts as valid without confirmation, in months (domain.md 6, 4). */
export const defaultBusinessCaseMonths = 6;

/**
 * What must hold in the moment in which a stage is authorised (domain.md 3.2 "authorise"). Quorum and voting rule are the
 * decision's own matter. The same list is shown on the gate page from submission on, with each gap named.
 */
export function authoriseChecks(facts: AuthoriseFacts): GuardCheck[] {
  return [
    previousCheck(facts.previous),
    ...businessCaseChecks(facts),
    must('stage.exceptionUndecided', facts.undecidedExceptions.length === 0, { values: { stages: facts.undecidedExceptions.join(', ') } }),
    budgetCheck(facts.budgetYears),
    ...boardChecks(facts.board),
    breachCheck(facts.broken, facts.breachNote),
  ];
}

function previousCheck(previous: AuthoriseFacts['previous']): GuardCheck {
  if (previous === null) return check('stage.previousNotClosed', 'notApplicable');
  const over = previous.state === 'closed' || previous.state === 'stopped';
  // A decision lets both run side by side: the guard is not met, it does not apply.
  if (!over && previous.overlapAllowed) return check('stage.previousNotClosed', 'notApplicable');
  return must('stage.previousNotClosed', over, { values: { stage: previous.key } });
}

function businessCaseChecks({ businessCase, businessCaseMonths, today }: AuthoriseFacts): GuardCheck[] {
  if (businessCase === undefined) return [check('stage.businessCaseOutdated', 'notApplicable')];
  if (businessCase === null) return [check('stage.businessCaseMissing', 'failed')];
  const { approvedOn, confirmedOn, justified } = businessCase;
  const holdsSince = confirmedOn !== null && confirmedOn > approvedOn ? confirmedOn : approvedOn;
  const outdated = addMonths(holdsSince, businessCaseMonths) < today;
  return [
    must('stage.businessCaseOutdated', !outdated, { values: { since: holdsSince, months: businessCaseMonths } }),
    // Continue or stop is the board's decision; it may continue for a legal duty or other good reasons.
    check('stage.businessCaseNotJustified', justified ? 'met' : 'warning'),
  ];
}

/** A budget that is not voted yet may be approved with a blocking condition; it takes effect once it is released (domain.md 6, 21). */
function budgetCheck(years: readonly BudgetYear[]): GuardCheck {
  const short = years.filter((year) => decimal(year.released).lt(year.planned));
  const missing = short.reduce((total, year) => total.plus(year.planned).minus(year.released), decimal(0));
  return must('stage.budgetNotReleased', short.length === 0, {
    values: { years: short.map((year) => year.fiscalYear).join(', '), missing: fixed(missing, 2) },
  });
}
