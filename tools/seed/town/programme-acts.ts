import { ApproveDeliveryPlan } from '@tranche/programmes/api/approve-delivery-plan.use-case.ts';
import { ApproveProgrammeBrief } from '@tranche/programmes/api/approve-programme-brief.use-case.ts';
import { ApproveProgrammeDesign } from '@tranche/programmes/api/approve-programme-design.use-case.ts';
import { DecideTrancheReview } from '@tranche/programmes/api/decide-tranche-review.use-case.ts';
import { EndTranche } from '@tranche/programmes/api/end-tranche.use-case.ts';
import { MoveProject } from '@tranche/programmes/api/move-project.use-case.ts';
import { PlanTranche } from '@tranche/programmes/api/plan-tranche.use-case.ts';
import { Programme } from '@tranche/programmes/api/programme.entities.ts';
import { RegisterProgrammeMandate } from '@tranche/programmes/api/register-programme-mandate.use-case.ts';
import { StartTranche } from '@tranche/programmes/api/start-tranche.use-case.ts';
import { approveDeliveryPlanInput } from '@tranche/programmes/domain/approve-delivery-plan.ts';
import { approveProgrammeBriefInput } from '@tranche/programmes/domain/approve-programme-brief.ts';
import { approveProgrammeDesignInput } from '@tranche/programmes/domain/approve-programme-design.ts';
import { decideTrancheReviewInput } from '@tranche/programmes/domain/decide-tranche-review.ts';
import { endTrancheInput } from '@tranche/programmes/domain/end-tranche.ts';
import { moveProjectInput } from '@tranche/programmes/domain/move-project.ts';
import { planTrancheInput } from '@tranche/programmes/domain/plan-tranche.ts';
import { registerProgrammeMandateInput } from '@tranche/programmes/domain/register-programme-mandate.ts';
import { startTrancheInput } from '@tranche/programmes/domain/start-tranche.ts';
import { firstDay } from './organisation.ts';
import { programmes, type ProgrammeOfTown, type TrancheOfTown } from './programmes.ts';
import { act, type Act, type Town } from './town.ts';

/** Mandates of the council for the three programmes. */
export const programmesBegin: readonly Act[] = programmes.map((programme) => act(firstDay, 'pfo', async (town) => {
  const { de, en, mandate, visionDe, visionEn, from, to } = programme;
  const { programmeId } = await town.do(RegisterProgrammeMandate, registerProgrammeMandateInput, { titleDe: de, titleEn: en, portfolioId: town.id('PF-1'), mandate, visionDe, visionEn, startsOn: from, endsOn: to });
  await town.expectKey('scope', programmeId, programme.key);
}));

const briefApprovedOn = '2026-03-03';
/** After the benefits were described, on 2026-03-06. */
const designApprovedOn = '2026-03-09';
const planApprovedOn = '2026-03-10';
const projectsJoinOn = '2026-03-11';

/** From the brief to delivery, and tranche by tranche. */
export const programmesDeliver: readonly Act[] = programmes.flatMap((programme) => [
  act(briefApprovedOn, 'board', async (town) => town.do(ApproveProgrammeBrief, approveProgrammeBriefInput, { ...(await programmeOf(town, programme)), brief: programme.brief, businessCaseOutlined: true })),
  act(designApprovedOn, `sro-${programme.key}`, async (town) => town.do(ApproveProgrammeDesign, approveProgrammeDesignInput, { ...(await programmeOf(town, programme)), operatingModelDescribed: true })),
  ...programme.tranches.map((tranche) => act(designApprovedOn, `pgm-${programme.key}`, (town) => plan(town, programme, tranche))),
  act(planApprovedOn, 'board', async (town) => town.do(ApproveDeliveryPlan, approveDeliveryPlanInput, { ...(await programmeOf(town, programme)), businessCaseApproved: true })),
  ...programme.tranches.flatMap((tranche) => lifeOf(programme, tranche)),
  ...programme.confidence.map(([on, dca]) => act(on, 'assurance-external', (town) => town.write('recordDeliveryConfidence', async (work) => {
    const found = await work.find(Programme, town.id(programme.key));
    if (found) found.dca = dca;
  }))),
]);

async function programmeOf(town: Town, { key }: ProgrammeOfTown): Promise<{ programmeId: string; expectedVersion: number }> {
  return { programmeId: town.id(key), expectedVersion: await town.version('programme', key) };
}

async function trancheOf(town: Town, { key }: TrancheOfTown): Promise<{ trancheId: string; expectedVersion: number }> {
  return { trancheId: town.id(key), expectedVersion: await town.version('tranche', key) };
}

async function plan(town: Town, programme: ProgrammeOfTown, { key, de, en, from, to, changeDe, changeEn }: TrancheOfTown): Promise<void> {
  const { trancheId } = await town.do(PlanTranche, planTrancheInput, { ...(await programmeOf(town, programme)), titleDe: de, titleEn: en, startsOn: from, endsOn: to, stepChangeDe: changeDe, stepChangeEn: changeEn });
  await town.expectKey('tranche', trancheId, key);
}

function lifeOf(programme: ProgrammeOfTown, tranche: TrancheOfTown): Act[] {
  const { started, ended, reviewed, projects } = tranche;
  const [sro, manager] = [`sro-${programme.key}`, `pgm-${programme.key}`];
  return [
    ...(started ? [act(started, sro, async (town) => town.do(StartTranche, startTrancheInput, { ...(await trancheOf(town, tranche)), capacityChecked: true }))] : []),
    ...projects.map((project) => act(projectsJoinOn, manager, async (town) => town.do(MoveProject, moveProjectInput, {
      projectId: town.id(project), expectedVersion: await town.version('project', project), targetId: town.id(programme.key), trancheId: town.id(tranche.key), reason: `Zuordnung zur Tranche „${tranche.de}“`,
    }))),
    ...(ended ? [act(ended, manager, async (town) => town.do(EndTranche, endTrancheInput, await trancheOf(town, tranche)))] : []),
    ...(reviewed ? [act(reviewed[0], sro, async (town) => town.do(DecideTrancheReview, decideTrancheReviewInput, { ...(await trancheOf(town, tranche)), judgement: reviewed[1], benefitsReviewed: true }))] : []),
  ];
}
