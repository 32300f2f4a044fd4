import type { Database, Row } from '@tranche/shared/api/database.ts';
import { policy, recordTarget, scopeTarget, visibleScope, wholeOrganisation, type PolicyFacts, type Role } from '@tranche/shared/api/policy.ts';

/** What the policies of a programme and of its tranches decide by; rows of both carry the scope. */
export interface ProgrammePolicyFacts extends PolicyFacts {
  readonly scopeId: string;
}

/** The group that pays: it decides on mandate, brief, delivery plan and end (domain.md 3.3). */
const sponsors: readonly Role[] = ['portfolioBoard'];
const planners: readonly Role[] = ['programmeManager', 'sro', 'programmeOffice'];

const programmeTarget = recordTarget<ProgrammePolicyFacts>('programme', 'programmeId', {}, 'id');
const trancheTarget = recordTarget<ProgrammePolicyFacts>('tranche', 'trancheId', {}, 'programme_id');

export interface MovePolicyFacts extends PolicyFacts {
  readonly scopeId: string;
  /** True when only the tranche changes. */
  readonly sameProgramme: boolean;
}

async function moveTarget(args: Record<string, unknown>, db: Database): Promise<MovePolicyFacts | undefined> {
  const input = args['input'] as { projectId: string; targetId: string };
  // The target is resolved through the actor's view, too: nobody learns of a restricted programme by moving something there.
  return db.row<MovePolicyFacts & Row>(
    `select p.id as "scopeId", exists (select from membership m where m.child_id = p.id and m.parent_id = $2 and upper_inf(m.valid)) as "sameProgramme"
       from project p where p.id = $1 and ${await visibleScope(db, 'p.id')} and exists (select from scope t where t.id = $2 and t.kind <> 'project' and ${await visibleScope(db, 't.id')})`,
    [input.projectId, input.targetId]);
}

export const readProgrammes = policy({ name: 'programme.read', who: 'member', target: wholeOrganisation });
export const registerMandatePolicy = policy({ name: 'programme.registerMandate', who: [...sponsors, 'portfolioOffice'], target: scopeTarget('portfolioId') });
export const approveBriefPolicy = policy<ProgrammePolicyFacts>({ name: 'programme.approveBrief', who: sponsors, target: programmeTarget });
export const approveDesignPolicy = policy<ProgrammePolicyFacts>({ name: 'programme.approveDesign', who: ['sro'], target: programmeTarget });
export const approveDeliveryPlanPolicy = policy<ProgrammePolicyFacts>({ name: 'programme.approveDeliveryPlan', who: sponsors, target: programmeTarget });
export const evaluateProgrammePolicy = policy<ProgrammePolicyFacts>({ name: 'programme.evaluate', who: ['sro'], target: programmeTarget });
export const pauseProgrammePolicy = policy<ProgrammePolicyFacts>({ name: 'programme.pause', who: ['sro'], target: programmeTarget });
export const closeProgrammePolicy = policy<ProgrammePolicyFacts>({ name: 'programme.close', who: sponsors, target: programmeTarget });
export const planTranchePolicy = policy<ProgrammePolicyFacts>({ name: 'tranche.plan', who: planners, target: programmeTarget });
export const startTranchePolicy = policy<ProgrammePolicyFacts>({ name: 'tranche.start', who: ['sro'], target: trancheTarget });
export const endTranchePolicy = policy<ProgrammePolicyFacts>({ name: 'tranche.end', who: ['programmeManager'], target: trancheTarget });
export const decideTranchePolicy = policy<ProgrammePolicyFacts>({ name: 'tranche.decide', who: ['sro'], target: trancheTarget });
export const moveProjectPolicy = policy<MovePolicyFacts>({
  name: 'project.move', who: ['portfolioBoard'], or: (facts, actor) => facts.sameProgramme && actor.has('programmeManager', 'sro', 'programmeOffice'), target: moveTarget,
});
