import { AcceptEndStageReport } from '@tranche/governance/api/accept-end-stage-report.use-case.ts';
import { SubmitStagePlan } from '@tranche/governance/api/submit-stage-plan.use-case.ts';
import { acceptEndStageReportInput } from '@tranche/governance/domain/accept-end-stage-report.ts';
import { submitStagePlanInput } from '@tranche/governance/domain/submit-stage-plan.ts';
import { EndStage } from '@tranche/projects/api/end-stage.use-case.ts';
import { PlanStage } from '@tranche/projects/api/plan-stage.use-case.ts';
import { StartStage } from '@tranche/projects/api/start-stage.use-case.ts';
import { endStageInput } from '@tranche/projects/domain/end-stage.ts';
import { planStageInput } from '@tranche/projects/domain/plan-stage.ts';
import { startStageInput } from '@tranche/projects/domain/start-stage.ts';
import { boards } from './boards.ts';
import { putIntoForce, vote } from './ballot.ts';
import { workday } from './days.ts';
import { managerOf } from './persons.ts';
import { setStageTolerances } from './project-acts.ts';
import { projectOf, stagesOfServices, type GateOfTown, type StageOfTown } from './stages.ts';
import { stagesOfBackOffice, stagesOfNetworks } from './stages-inside.ts';
import { lifeOfTakenOver } from './takeovers.ts';
import { act, type Act, type Town } from './town.ts';

export const allStages: readonly StageOfTown[] = [...stagesOfServices, ...stagesOfBackOffice, ...stagesOfNetworks];

/** Stages are planned, go through their gate, start and end; those taken over only end. */
export const stagesLive: readonly Act[] = [...lifeOfTakenOver.flatMap(endOf), ...allStages.flatMap(lifeOf)];

function lifeOf(stage: StageOfTown): Act[] {
  const project = projectOf(stage.key);
  return [
    act(stage.planned, managerOf(project, stage.planned), (town) => plan(town, stage)),
    ...(stage.gate ? gateOf(stage, stage.gate) : []),
    ...(stage.started ? [act(stage.started, managerOf(project, stage.started), async (town) => town.do(StartStage, startStageInput, { stageId: town.id(stage.key), expectedVersion: await town.version('stage', stage.key) }))] : []),
    ...endOf(stage),
  ];
}

async function plan(town: Town, stage: StageOfTown): Promise<void> {
  const project = projectOf(stage.key);
  const { stageId } = await town.do(PlanStage, planStageInput, {
    projectId: town.id(project), expectedVersion: await town.version('project', project), titleDe: stage.de, titleEn: stage.en, plannedStart: stage.from, plannedEnd: stage.to,
    budget: `${stage.budget}.00`, objectives: stage.objectives, milestones: (stage.milestones ?? []).map(({ de, en, on }) => ({ titleDe: de, titleEn: en, on })),
  });
  await town.expectKey('stage', stageId, stage.key);
  const made = await town.read<{ id: string; key: string }>('select id, key from milestone where stage_id = $1', [stageId]);
  for (const { id, key } of made) town.call(key, id);
  await setStageTolerances(town, stage);
}

function gateOf(stage: StageOfTown, gate: GateOfTown): Act[] {
  const project = projectOf(stage.key);
  const board = boards.find((each) => each.scope === project && each.kind === 'projectBoard');
  const votes = gate.votes ?? (board?.seats ?? []).map(({ person }, index) => [day(gate, index), person, ''] as const);
  const name = `Gate ${stage.key}`;
  return [
    act(gate.submitted, managerOf(project, gate.submitted), async (town) => {
      await town.do(SubmitStagePlan, submitStagePlanInput, { stageId: town.id(stage.key), expectedVersion: await town.version('stage', stage.key), recommendation: gate.recommendation, ifNot: gate.ifNot, dueOn: gate.due, language: 'de' });
      const [opened] = await town.read<{ id: string }>('select decision_id as id from stage_gate where stage_id = $1 order by submitted_at desc limit 1', [town.id(stage.key)]);
      if (opened) town.call(name, opened.id);
    }),
    ...votes.map(([on, person, comment]) => act(on, person, (town) => vote(town, name, { person, value: 'yes', comment }), project)),
    ...(gate.decided ? [act(gate.decided, board?.seats[0]?.person ?? '', (town) => putIntoForce(town, name))] : []),
  ];
}

/** One vote a working day, the last ones on the day of the decision when time is short. */
function day(gate: GateOfTown, index: number): string {
  const wanted = workday(gate.submitted, index + 1);
  return gate.decided && wanted > gate.decided ? gate.decided : wanted;
}

function endOf({ key, ended, accepted }: Pick<StageOfTown, 'key' | 'ended' | 'accepted'>): Act[] {
  const project = projectOf(key);
  const executive = boards.find((each) => each.scope === project && each.kind === 'projectBoard')?.seats[0]?.person ?? '';
  const stageOf = async (town: Town) => ({ stageId: town.id(key), expectedVersion: await town.version('stage', key) });
  return [
    ...(ended ? [act(ended, managerOf(project, ended), async (town) => town.do(EndStage, endStageInput, await stageOf(town)))] : []),
    ...(accepted ? [act(accepted[0], executive, async (town) => town.do(AcceptEndStageReport, acceptEndStageReportInput, { ...(await stageOf(town)), judgement: accepted[1] }))] : []),
  ];
}
