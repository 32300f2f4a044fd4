import * as z from 'zod';
import { currency, dayInput, id, positiveAmount, prose } from '@tranche/shared/domain/input.ts';
import { languages } from '@tranche/shared/domain/language.ts';
import { unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { periodRefusal } from './period.ts';
import { approaches, defaultReportRhythmDays, tailorings, type Project } from './project.ts';
import type { ProjectEvent } from './project-events.ts';
import { title, titleMissing, titlesOf, type Titles } from './title.ts';

/** Title and need are enough for an idea (domain.md 3.1); everything else may follow. */
export const proposeProjectInput = z.strictObject({
  titleDe: title.nullish(),
  titleEn: title.nullish(),
  userNeed: prose(3, 4000),
  userGroup: prose(1, 500).nullish(),
  summary: prose(1, 4000).nullish(),
  /** Programme or portfolio that the idea is meant for. */
  parentId: id.nullish(),
  language: z.enum(languages),
  approach: z.enum(approaches).nullish(),
  tailoring: z.enum(tailorings).nullish(),
  plannedStart: dayInput.nullish(),
  plannedEnd: dayInput.nullish(),
  budget: positiveAmount.nullish(),
  currency: currency.nullish(),
});
export type ProposeProjectForm = z.input<typeof proposeProjectInput>;
export type ProposeProjectInput = z.output<typeof proposeProjectInput>;

export interface ProposeProjectFacts {
  /** Reporting currency of the organisation. */
  readonly currency: string;
}

/** A new project in state `idea`; any member may propose one (domain.md 3.1). */
export function proposeProject(
  input: ProposeProjectInput,
  facts: ProposeProjectFacts,
): Result<{ change: Project; titles: Titles; events: ProjectEvent[] }> {
  const titles = titlesOf(input);
  const change: Project = {
    ...unborn,
    language: input.language,
    userNeed: input.userNeed,
    userGroup: input.userGroup ?? null,
    summary: input.summary ?? null,
    approach: input.approach ?? 'linear',
    tailoring: input.tailoring ?? 'standard',
    plannedStart: input.plannedStart ?? null,
    plannedEnd: input.plannedEnd ?? null,
    budget: input.budget ?? null,
    currency: input.currency ?? facts.currency,
  };
  return unlessRefused([titleMissing(titles), periodRefusal(change, 'project.endBeforeStart')], () => ({ change, titles: titles as Titles, events: ['ProjectProposed'] }));
}

const unborn = {
  state: 'idea', actualStart: null, actualEnd: null, firstBenefitOn: null, productCount: null, peopleCount: null, reportRhythmDays: defaultReportRhythmDays,
  pausedUntil: null, stateBeforePause: null, stateReason: null, closureKind: null,
} as const;
