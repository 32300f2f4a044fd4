import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

/*
 * Words and state of a project (domain.md 2.4, 3.1). Title, key and visibility belong to its scope.
 */

export const projectStates = ['idea', 'startUp', 'initiation', 'delivering', 'exception', 'paused', 'closing', 'closed', 'declined'] as const;
export type ProjectState = (typeof projectStates)[number];

/** States that may be paused and are returned to. */
export const pausableStates = ['startUp', 'initiation', 'delivering', 'exception'] as const;
export type PausableState = (typeof pausableStates)[number];

export const approaches = ['linear', 'iterative', 'hybrid'] as const;
export type Approach = (typeof approaches)[number];

/** How much of the method a project uses; light: one delivery stage and three kinds of report. */
export const tailorings = ['light', 'standard', 'full'] as const;
export type Tailoring = (typeof tailorings)[number];

export const closureKinds = ['normal', 'premature', 'split', 'merged'] as const;
export type ClosureKind = (typeof closureKinds)[number];

/** A project as its rules see it. Money is exact decimal text in `currency`; `null` = not known yet. */
export interface Project {
  readonly state: ProjectState;
  /** Language of the texts that people typed. */
  readonly language: Language;
  readonly summary: string | null;
  readonly userGroup: string | null;
  readonly userNeed: string | null;
  readonly approach: Approach;
  readonly tailoring: Tailoring;
  readonly plannedStart: Day | null;
  readonly plannedEnd: Day | null;
  readonly actualStart: Day | null;
  readonly actualEnd: Day | null;
  readonly budget: string | null;
  readonly currency: string;
  /** The earliest planned benefit above zero. */
  readonly firstBenefitOn: Day | null;
  /** Top-level products, for the slice. */
  readonly productCount: number | null;
  /** Largest number of people at the same time, for the slice. */
  readonly peopleCount: number | null;
  /** A forecast older than one and a half times this many days counts as not assessed. */
  readonly reportRhythmDays: number;
  readonly pausedUntil: Day | null;
  readonly stateBeforePause: PausableState | null;
  /** Why the project is paused, was declined or reopened: the reason of the latest such act. */
  readonly stateReason: string | null;
  readonly closureKind: ClosureKind | null;
}

/** What a verb changes of a project; an absent field stays as it is. */
export type ProjectChange = Partial<Project>;

export const defaultReportRhythmDays = 28;

/** True while the project can still be worked on or come to life. */
export function isOpenProject(project: Pick<Project, 'state'>): boolean {
  return project.state !== 'closed' && project.state !== 'declined';
}

/** True once plan and money are a baseline: from then on only a decision changes them. */
export function isBaselined(project: Pick<Project, 'state' | 'stateBeforePause'>): boolean {
  const state = project.state === 'paused' ? project.stateBeforePause : project.state;
  return state === 'delivering' || state === 'exception' || state === 'closing' || state === 'closed';
}
