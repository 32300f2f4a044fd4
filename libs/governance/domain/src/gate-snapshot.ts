import type { Day } from '@tranche/shared/domain/day.ts';
import type { Dimension, ToleranceUnit } from './dimension.ts';
import type { GuardCheck } from './guard-check.ts';
import type { Status } from './status.ts';

/**
 * What the board sees when it decides: frozen at submission, never changed afterwards. Decimals are text, absent values
 * null, persons are not named (the seats are frozen with the decision).
 */
export interface GateSnapshot {
  readonly v: 1;
  readonly asOf: Day;
  readonly stage: StageFigures;
  readonly lastStage: LastStageFigures | null;
  readonly project: ProjectFigures;
  readonly tolerances: readonly FrozenTolerance[];
  readonly businessCase: { readonly approvedOn: Day; readonly confirmedOn: Day | null; readonly justified: boolean } | null;
  readonly budgetYears: readonly { readonly fiscalYear: number; readonly planned: string; readonly released: string }[];
  readonly milestones: readonly { readonly key: string; readonly titleDe: string; readonly titleEn: string | null; readonly baselineOn: Day | null; readonly forecastOn: Day | null; readonly actualOn: Day | null }[];
  readonly risks: { readonly open: number; readonly topScore: number | null; readonly top: readonly FrozenEntry[] };
  readonly issues: { readonly open: number; readonly top: readonly FrozenEntry[] };
  readonly undecidedExceptions: readonly string[];
  readonly benefits: readonly { readonly key: string; readonly titleDe: string; readonly titleEn: string | null; readonly share: string; readonly realisedPercent: string | null; readonly targetOn: Day | null }[];
  readonly checks: readonly GuardCheck[];
}

export interface StageFigures {
  readonly key: string;
  readonly titleDe: string;
  readonly titleEn: string | null;
  readonly number: number;
  readonly kind: string;
  readonly plannedStart: Day | null;
  readonly plannedEnd: Day | null;
  readonly budget: string | null;
  readonly currency: string;
  readonly objectives: string | null;
}

export interface LastStageFigures extends StageFigures {
  readonly state: string;
  readonly actualStart: Day | null;
  readonly actualEnd: Day | null;
  readonly actualCost: string;
  readonly forecastCost: string | null;
  readonly forecastEnd: Day | null;
}

export interface ProjectFigures {
  readonly key: string;
  readonly titleDe: string;
  readonly titleEn: string | null;
  readonly budget: string | null;
  readonly actual: string;
  readonly forecast: string | null;
  readonly plannedEnd: Day | null;
  readonly forecastEnd: Day | null;
  readonly forecastOn: Day | null;
  readonly status: Status;
  readonly driver: Dimension | null;
  readonly costUsage: string | null;
  readonly timeUsage: string | null;
  readonly sliceSignal: string | null;
  readonly peopleCount: number | null;
  readonly productCount: number | null;
  readonly firstBenefitOn: Day | null;
}

export interface FrozenTolerance {
  readonly level: 'stage' | 'project';
  readonly dimension: Dimension;
  readonly upper: string | null;
  readonly lower: string | null;
  readonly unit: ToleranceUnit;
}

/** A register entry as it stood; `score` only for risks. */
export interface FrozenEntry {
  readonly key: string;
  readonly title: string;
  readonly language: string;
  readonly kind: string;
  readonly state: string;
  readonly score: number | null;
}

/** Figures that carry a mark "changed since submission". */
export const markedFigures = [
  'stage.plannedStart', 'stage.plannedEnd', 'stage.budget', 'project.budget', 'project.actual', 'project.forecast', 'project.forecastEnd', 'project.status',
  'project.costUsage', 'project.timeUsage', 'lastStage.state', 'lastStage.actualCost', 'risks.open', 'risks.topScore', 'issues.open', 'exceptions.open', 'budget.released',
] as const;
export type MarkedFigure = (typeof markedFigures)[number];

export interface FigureMark {
  readonly figure: MarkedFigure;
  readonly frozen: string | null;
  readonly now: string | null;
}

/** The marked figures of a snapshot as text, so that two snapshots compare without knowing their kinds. */
export function figuresOf(snapshot: GateSnapshot): Readonly<Record<MarkedFigure, string | null>> {
  const { stage, project, lastStage, risks, issues } = snapshot;
  return {
    'stage.plannedStart': stage.plannedStart,
    'stage.plannedEnd': stage.plannedEnd,
    'stage.budget': stage.budget,
    'project.budget': project.budget,
    'project.actual': project.actual,
    'project.forecast': project.forecast,
    'project.forecastEnd': project.forecastEnd,
    'project.status': project.status,
    'project.costUsage': project.costUsage,
    'project.timeUsage': project.timeUsage,
    'lastStage.state': lastStage?.state ?? null,
    'lastStage.actualCost': lastStage?.actualCost ?? null,
    'risks.open': String(risks.open),
    'risks.topScore': risks.topScore === null ? null : String(risks.topScore),
    'issues.open': String(issues.open),
    'exceptions.open': String(snapshot.undecidedExceptions.length),
    'budget.released': snapshot.budgetYears.map((year) => `${year.fiscalYear}: ${year.released}`).join(' · ') || null,
  };
}

/** What has changed since submission, frozen value beside today's (ux.md 5.6 "Was ist neu seit Einreichung?"). */
export function changedSince(frozen: GateSnapshot, now: GateSnapshot): FigureMark[] {
  const [before, after] = [figuresOf(frozen), figuresOf(now)];
  return markedFigures.filter((figure) => before[figure] !== after[figure]).map((figure) => ({ figure, frozen: before[figure], now: after[figure] }));
}
