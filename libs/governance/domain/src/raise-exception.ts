import * as z from 'zod';
import type { Day } from '@tranche/shared/domain/day.ts';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import type { Language } from '@tranche/shared/domain/language.ts';
import { refusal, unlessRefused, type Result } from '@tranche/shared/domain/result.ts';
import { dimensions, type Dimension, type Level } from './dimension.ts';
import { brokenLevel, deciderOf, type EscalationTarget } from './escalation.ts';
import type { ExceptionState } from './exception.ts';
import { isBroken, usageText, type Usage } from './tolerance.ts';

/** The project manager reports that a tolerance will be exceeded. Dimensions that the figures do not cover are named here. */
export const raiseExceptionInput = z.strictObject({
  stageId: id,
  expectedVersion: version,
  cause: prose(3, 2000),
  dimensions: z.array(z.enum(dimensions)).max(dimensions.length).default([]),
  language: z.enum(['de', 'en']),
});
export type RaiseExceptionForm = z.input<typeof raiseExceptionInput>;
export type RaiseExceptionInput = z.output<typeof raiseExceptionInput>;

/** Usage of the tolerances as computed today; a dimension without figure is absent. */
export type LevelUsages = Readonly<Partial<Record<Dimension, Usage>>>;

export interface RaiseExceptionFacts {
  readonly stageState: string;
  readonly stageUsages: LevelUsages;
  readonly projectUsages: LevelUsages;
  /** True while another exception of this stage waits for its decision. */
  readonly alreadyOpen: boolean;
  /** Day by which the report must be there: `reportWithinWorkingDays` after today on the organisation's calendar. */
  readonly dueOn: Day;
}

export interface ExceptionRaised {
  readonly state: ExceptionState;
  readonly cause: string;
  readonly language: Language;
  readonly dimensions: readonly Dimension[];
  /** Level that set the broken tolerance. */
  readonly level: Extract<Level, 'stage' | 'project'>;
  readonly route: EscalationTarget;
  /** The broken usages as they stood, four places. */
  readonly usages: Readonly<Partial<Record<Dimension, string>>>;
  readonly dueOn: Day;
}

/**
 * A draft of the exception report with its numbers (domain.md 3.12 "Detect", "Route"). A dimension that is computed to
 * be inside its tolerance cannot be reported as broken; one without a figure is the project manager's judgement, at stage level.
 */
export function raiseException(input: RaiseExceptionInput, facts: RaiseExceptionFacts): Result<ExceptionRaised> {
  const computed = dimensions.filter((each) => broken(facts.stageUsages[each]) || broken(facts.projectUsages[each]));
  const named = input.dimensions.filter((each) => !computed.includes(each));
  const inside = named.filter((each) => facts.stageUsages[each] !== undefined || facts.projectUsages[each] !== undefined);
  const all = dimensions.filter((each) => computed.includes(each) || named.includes(each));
  const level = brokenLevel({ project: worst(facts.projectUsages, all) }) === 'project' ? 'project' : 'stage';
  return unlessRefused(
    [
      facts.stageState === 'inProgress' ? undefined : refusal('exception.stageNotInProgress', [], { state: facts.stageState }),
      facts.alreadyOpen ? refusal('exception.alreadyOpen') : undefined,
      all.length === 0 ? refusal('exception.nothingBroken', ['dimensions']) : undefined,
      inside.length > 0 ? refusal('exception.insideTolerance', ['dimensions'], { dimensions: inside.join(', ') }) : undefined,
    ],
    () => ({ state: 'draft', cause: input.cause, language: input.language, dimensions: all, level, route: deciderOf(level), usages: frozenUsages(all, facts), dueOn: facts.dueOn }),
  );
}

const broken = (usage: Usage | undefined) => usage !== undefined && isBroken(usage);

function worst(usages: LevelUsages, among: readonly Dimension[]): Usage | null {
  return among.map((each) => usages[each]).find(broken) ?? null;
}

function frozenUsages(all: readonly Dimension[], facts: RaiseExceptionFacts): ExceptionRaised['usages'] {
  const known = all.map((each) => [each, broken(facts.projectUsages[each]) ? facts.projectUsages[each] : facts.stageUsages[each]] as const);
  return Object.fromEntries(known.flatMap(([dimension, usage]) => (usage === undefined ? [] : [[dimension, usageText(usage)]])));
}
