import { Injectable } from '@nestjs/common';
import type { Dimension } from '@tranche/governance/domain/dimension.ts';
import { setTolerances, type SetTolerancesFacts, type SetTolerancesInput } from '@tranche/governance/domain/set-tolerances.ts';
import { bandAround, type Tolerance } from '@tranche/governance/domain/tolerance.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { Stale, UnitOfWork } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { ToleranceRecord, ToleranceSet } from './governance.entities.ts';

interface Level {
  readonly budget: string | null;
  readonly authorised: boolean;
}

export interface TolerancesWereSet {
  readonly scopeId: string;
  readonly sumExceeds: readonly Dimension[];
}

const authorisedStage = new Set(['authorised', 'inProgress', 'exception', 'ending', 'closed', 'stopped']);
const unauthorisedProject = new Set(['idea', 'startUp', 'initiation']);

@Injectable()
export class SetTolerances {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: SetTolerancesInput): Promise<Result<TolerancesWereSet>> {
    return this.unit.run('setTolerances', async (work) => {
      const stageId = input.stageId ?? null;
      const project = await projectLevel(work, input.scopeId);
      const stage = stageId === null ? null : await stageLevel(work, stageId, input.scopeId);
      if (!project || stage === undefined) return refused('notFound', [stageId === null ? 'scopeId' : 'stageId']);
      const set = await work.em.findOne(ToleranceSet, { scopeId: input.scopeId, stageId });
      if (versionOf(set) !== input.expectedVersion) throw new Stale();
      const verdict = setTolerances(input, await factsOf(work, input, project, stage));
      if (!verdict.ok) return verdict;
      work.reason = input.reason ?? undefined;
      if (set) work.em.assign(set, { revision: set.revision + 1, reason: input.reason ?? null });
      else work.create(ToleranceSet, { scopeId: input.scopeId, stageId, revision: 1, reason: input.reason ?? null });
      await replace(work, input.scopeId, stageId, verdict.value.tolerances);
      await work.record({ subjectType: stageId === null ? 'project' : 'stage', subjectId: stageId ?? input.scopeId, kind: 'tolerance.set', data: { tolerances: verdict.value.tolerances.map(inLedger) }, content: { reason: input.reason ?? undefined } });
      work.emit('TolerancesSet', { scopeId: input.scopeId, stageId });
      work.touches(input.scopeId);
      return ok({ scopeId: input.scopeId, sumExceeds: verdict.value.sumExceeds });
    });
  }
}

/** What an editor sends back as `expectedVersion`: 1 while nothing is set, one more with each change. */
const versionOf = (set: ToleranceSet | null) => (set === null ? 1 : set.revision + 1);

const inLedger = ({ dimension, unit, upper, lower }: Tolerance) => ({ dimension, unit, upper: upper === null ? undefined : String(upper), lower: lower === null ? undefined : String(lower) });

async function projectLevel(work: Work, id: string): Promise<Level | undefined> {
  const [row] = await work.rows<{ budget: string | null; state: string }>('select budget::text, state from project where id = $1', [id]);
  return row && { budget: row.budget, authorised: !unauthorisedProject.has(row.state) };
}

async function stageLevel(work: Work, id: string, projectId: string): Promise<Level | undefined> {
  const [row] = await work.rows<{ budget: string; state: string }>('select budget::text, state from stage where id = $1 and project_id = $2', [id, projectId]);
  return row && { budget: row.budget, authorised: authorisedStage.has(row.state) };
}

/** The project above a stage, the other stages beside it; what stands above a project is set by no one here yet. */
async function factsOf(work: Work, input: SetTolerancesInput, project: Level, stage: Level | null): Promise<SetTolerancesFacts> {
  if (!stage) return { baselines: costBaseline(project), higher: [], higherBaselines: {}, siblings: [], authorised: project.authorised };
  const rows = await work.rows<Tolerance & { stageId: string | null; budget: string | null } & Record<string, unknown>>(
    `select t.stage_id as "stageId", t.dimension, t.unit, t.upper::text, t.lower::text, s.budget::text from tolerance t left join stage s on s.id = t.stage_id where t.scope_id = $1 and t.stage_id is distinct from $2`, [input.scopeId, input.stageId]);
  const siblings = rows.filter((each) => each.stageId !== null).map((each) => ({ dimension: each.dimension, upper: limitOf(each.dimension === 'cost' ? bandAround(each.budget ?? 0, each).upper : each.upper) }));
  return { baselines: costBaseline(stage), higher: rows.filter((each) => each.stageId === null), higherBaselines: costBaseline(project), siblings, authorised: stage.authorised };
}

const costBaseline = (level: Level) => (level.budget === null ? {} : { cost: level.budget });
const limitOf = (value: Tolerance['upper']) => (value === null ? null : String(value));

/** The list is given as a whole: a dimension left out loses its tolerance. */
async function replace(work: Work, scopeId: string, stageId: string | null, tolerances: readonly Tolerance[]): Promise<void> {
  const known = await work.em.find(ToleranceRecord, { scopeId, stageId });
  for (const each of known) if (!tolerances.some((tolerance) => tolerance.dimension === each.dimension)) work.em.remove(each);
  for (const { dimension, unit, upper, lower } of tolerances) {
    const record = known.find((each) => each.dimension === dimension);
    const values = { unit, upper: limitOf(upper), lower: limitOf(lower) };
    if (record) work.em.assign(record, values);
    else work.create(ToleranceRecord, { scopeId, stageId, dimension, ...values });
  }
}
