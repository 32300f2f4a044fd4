import { setTolerancesInput } from '@tranche/governance/domain/set-tolerances.ts';
import { SetTolerances } from '@tranche/governance/api/set-tolerances.use-case.ts';
import { AcceptProjectMandate } from '@tranche/projects/api/accept-project-mandate.use-case.ts';
import { createProject, createStage } from '@tranche/projects/api/offers.ts';
import { ProposeProject } from '@tranche/projects/api/propose-project.use-case.ts';
import { UpdateProject } from '@tranche/projects/api/update-project.use-case.ts';
import { acceptProjectMandateInput } from '@tranche/projects/domain/accept-project-mandate.ts';
import { proposeProjectInput } from '@tranche/projects/domain/propose-project.ts';
import { updateProjectInput } from '@tranche/projects/domain/update-project.ts';
import { day } from '@tranche/shared/domain/day.ts';
import { firstDay } from './organisation.ts';
import { managerOf } from './persons.ts';
import { projects, type ProjectOfTown } from './projects.ts';
import { takeovers, type StageTakenOver } from './takeovers.ts';
import { act, type Act, type Town } from './town.ts';

/** Projects come into being: proposed, or taken over as they stood on the first day. */
export const projectsBegin: readonly Act[] = projects.map((project) =>
  project.proposed ? act(project.proposed, project.proposedBy ?? 'pfo', (town) => propose(town, project)) : act(firstDay, 'pfo', (town) => takeOver(town, project)));

/** Programmes take them on and describe them. */
export const projectsAccepted: readonly Act[] = projects.flatMap((project) => (project.accepted ? [act(project.accepted, `pgm-${project.in}`, (town) => accept(town, project))] : []));

/** The level above sets the tolerances of a project; those of a stage taken over come along. */
export const tolerancesAreSet: readonly Act[] = [
  ...projects.map((project) => act(project.accepted ?? project.proposed ?? firstDay, sponsorOf(project), (town) => setProjectTolerances(town, project))),
  ...takeovers.flatMap(({ key, stages }) => stages.map((stage) => act(firstDay, managerOf(key, firstDay), (town) => setStageTolerances(town, stage, stage.state === 'inProgress' ? takenOver : undefined)))),
];

const takenOver = 'Übernommen aus der bisherigen Steuerung';

function sponsorOf(project: ProjectOfTown): string {
  return project.in === 'PF-1' ? 'board' : `sro-${project.in}`;
}

async function propose(town: Town, { key, in: parent, de, en, need, group, summary, approach, tailoring, start, end, budget }: ProjectOfTown): Promise<void> {
  const { projectId } = await town.do(ProposeProject, proposeProjectInput, {
    titleDe: de, titleEn: en, userNeed: need, userGroup: group, summary, parentId: town.id(parent), language: 'de', approach, tailoring, plannedStart: start, plannedEnd: end, budget, currency: 'EUR',
  });
  await town.expectKey('scope', projectId, key);
}

async function accept(town: Town, project: ProjectOfTown): Promise<void> {
  const { key, firstBenefit, products, people } = project;
  await town.do(AcceptProjectMandate, acceptProjectMandateInput, { projectId: town.id(key), expectedVersion: await town.version('project', key), parentId: town.id(project.in) });
  await town.do(UpdateProject, updateProjectInput, { projectId: town.id(key), expectedVersion: await town.version('project', key), firstBenefitOn: firstBenefit ?? null, productCount: products, peopleCount: people });
}

async function setProjectTolerances(town: Town, { key, costTolerance, timeTolerance }: ProjectOfTown): Promise<void> {
  const running = takeovers.some((each) => each.key === key && each.state === 'delivering');
  await town.do(SetTolerances, setTolerancesInput, {
    scopeId: town.id(key), expectedVersion: 1, ...(running ? { reason: takenOver } : {}),
    tolerances: [
      { dimension: 'cost', unit: 'money', upper: `${costTolerance}.00`, lower: `${costTolerance * 2}.00` },
      { dimension: 'time', unit: 'workingDays', upper: String(timeTolerance), lower: null },
    ],
  });
}

/** Tolerances of a stage, where it has its own. */
export async function setStageTolerances(town: Town, stage: { key: string; costTolerance?: number; timeTolerance?: number }, reason?: string): Promise<void> {
  const { key, costTolerance, timeTolerance } = stage;
  if (costTolerance === undefined || timeTolerance === undefined) return;
  await town.do(SetTolerances, setTolerancesInput, {
    scopeId: town.id(key.split('/')[0] ?? ''), stageId: town.id(key), expectedVersion: 1, ...(reason ? { reason } : {}),
    tolerances: [
      { dimension: 'cost', unit: 'money', upper: `${costTolerance}.00`, lower: `${costTolerance * 2}.00` },
      { dimension: 'time', unit: 'workingDays', upper: String(timeTolerance), lower: null },
    ],
  });
}

async function takeOver(town: Town, project: ProjectOfTown): Promise<void> {
  const known = takeovers.find((each) => each.key === project.key);
  if (!known) throw new Error(`${project.key} is neither proposed nor taken over.`);
  await town.write('takeOverProject', async (work) => {
    const { id, key } = await createProject(work, {
      titleDe: project.de, titleEn: project.en, parentId: town.id(project.in), from: work.today,
      record: {
        state: known.state, language: 'de', summary: project.summary, userGroup: project.group, userNeed: project.need, approach: project.approach, tailoring: project.tailoring,
        plannedStart: day(project.start), plannedEnd: day(project.end), actualStart: day(project.start), actualEnd: null, budget: project.budget, currency: 'EUR',
        firstBenefitOn: project.firstBenefit ? day(project.firstBenefit) : null, productCount: project.products, peopleCount: project.people, reportRhythmDays: 28,
        pausedUntil: null, stateBeforePause: null, stateReason: null, closureKind: null,
      },
    });
    if (key !== project.key) throw new Error(`Expected ${project.key}, but the key is ${key}.`);
    town.call(key, id);
    await work.flush();
    for (const [index, stage] of known.stages.entries()) {
      const made = await createStage(work, { projectId: id, projectKey: key, record: recordOf(stage, index + 1) });
      town.call(made.key, made.id);
      await work.flush();
    }
  });

}

function recordOf({ de, en, kind, state, from, to, started, ended, budget, objectives }: StageTakenOver, number: number) {
  return {
    number, titleDe: de, titleEn: en, kind, state, plannedStart: day(from), plannedEnd: day(to), budget, objectives,
    actualStart: started === null ? null : day(started), actualEnd: ended === null ? null : day(ended),
  };
}
