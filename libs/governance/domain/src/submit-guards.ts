import type { Day } from '@tranche/shared/domain/day.ts';
import type { Numeric } from '@tranche/shared/domain/decimal.ts';
import type { Dimension } from './dimension.ts';
import { check, must, type GuardCheck } from './guard-check.ts';

/** The project's board at the day of the act. */
export interface BoardFacts {
  /** True when the project has a board with at least one seat. */
  readonly exists: boolean;
  /** True when the Executive's seat is held by a person or, that day, by a deputy. */
  readonly executiveSeated: boolean;
}

export interface SubmitFacts {
  readonly stage: {
    readonly key: string;
    readonly plannedStart: Day | null;
    readonly plannedEnd: Day | null;
    readonly objectives: string | null;
    readonly budget: Numeric | null;
  };
  /** Dimensions with a tolerance, of the stage itself or taken over from the project. */
  readonly toleranceDimensions: readonly Dimension[];
  /** Products that the project plans; null where products are not kept yet. */
  readonly products: number | null;
  /** The stage before; null for the first one. */
  readonly previous: { readonly key: string; readonly endReportDrafted: boolean } | null;
  readonly board: BoardFacts;
  /** Dimensions whose forecast is outside tolerance today. */
  readonly broken: readonly Dimension[];
  /** Words of the submission about the broken tolerance. */
  readonly breachNote: string | null;
  /** The board is asked to let the stage run beside the one before it, which then need not have ended. */
  readonly overlapAsked: boolean;
}

/** Every delivery is bound in cost and time; the other dimensions are a choice of the board (domain.md 3.13). */
const requiredDimensions: readonly Dimension[] = ['cost', 'time'];

/**
 * What must hold before a stage plan goes to the board (domain.md 3.2 "submit plan"): plan, budget, tolerances,
 * products, the previous stage's end report; and a board that can authorise at all, because its seats are frozen now.
 */
export function submitChecks(facts: SubmitFacts): GuardCheck[] {
  return [planCheck(facts.stage), budgetCheck(facts.stage), toleranceCheck(facts), productCheck(facts.products), endReportCheck(facts), ...boardChecks(facts.board), breachCheck(facts.broken, facts.breachNote)];
}

function planCheck(stage: SubmitFacts['stage']): GuardCheck {
  const missing = [stage.plannedStart ? null : 'plannedStart', stage.plannedEnd ? null : 'plannedEnd', stage.objectives?.trim() ? null : 'objectives'].filter((each) => each !== null);
  return must('stage.planMissing', missing.length === 0, { path: missing.slice(0, 1), values: { stage: stage.key } });
}

/** A budget of nothing is one: a stage may be without work (domain.md 6, 6). */
function budgetCheck(stage: SubmitFacts['stage']): GuardCheck {
  return must('stage.budgetMissing', stage.budget !== null, { path: ['budget'], values: { stage: stage.key } });
}

function toleranceCheck(facts: SubmitFacts): GuardCheck {
  const missing = requiredDimensions.filter((each) => !facts.toleranceDimensions.includes(each));
  return must('stage.tolerancesMissing', missing.length === 0, { path: ['tolerances'], values: { stage: facts.stage.key } });
}

function productCheck(products: number | null): GuardCheck {
  return products === null ? check('stage.productsMissing', 'notApplicable') : must('stage.productsMissing', products > 0);
}

function endReportCheck({ previous, overlapAsked }: SubmitFacts): GuardCheck {
  if (previous === null || overlapAsked) return check('stage.previousEndReportMissing', 'notApplicable');
  return must('stage.previousEndReportMissing', previous.endReportDrafted, { values: { stage: previous.key } });
}

/** Without a seated Executive nothing can be authorised (domain.md 6, 29). */
export function boardChecks(board: BoardFacts): GuardCheck[] {
  if (!board.exists) return [check('board.missing', 'failed')];
  return [must('board.executiveVacant', board.executiveSeated)];
}

/** A tolerance that is already broken is no obstacle but must be named in words (domain.md 6, 3). */
export function breachCheck(broken: readonly Dimension[], note: string | null): GuardCheck {
  if (broken.length === 0) return check('stage.breachNotNamed', 'notApplicable');
  return must('stage.breachNotNamed', Boolean(note?.trim()), { path: ['breachNote'], values: { dimensions: broken.join(', ') } });
}
