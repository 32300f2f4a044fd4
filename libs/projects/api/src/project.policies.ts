import type { Database } from '@tranche/shared/api/database.ts';
import { policy, recordTarget, scopeTarget, visibleScope, wholeOrganisation, type PolicyActor, type PolicyFacts, type Role } from '@tranche/shared/api/policy.ts';
import type { Row } from '@tranche/shared/api/database.ts';
import type { ProjectState } from '@tranche/projects/domain/project.ts';

/** What the policies of a project and of its stages decide by; rows of both carry these fields. */
export interface ProjectPolicyFacts extends PolicyFacts {
  readonly scopeId: string;
  readonly projectState: ProjectState;
  readonly proposedById: string | null;
}

/** Who keeps the plan (domain.md 4, "Edit project plan, registers, forecasts": own). */
const planKeepers: readonly Role[] = ['projectManager', 'projectSupport'];
/** Who decides for the board until votes on these acts exist: the accountable seat (SD8). */
const board: readonly Role[] = ['executive', 'portfolioBoard'];

const projectTarget = recordTarget<ProjectPolicyFacts>('project', 'projectId', { projectState: 'state', proposedById: 'proposed_by_id' }, 'id');

async function stageTarget(args: Record<string, unknown>, db: Database): Promise<ProjectPolicyFacts | undefined> {
  const input = (args['input'] ?? {}) as { stageId?: unknown };
  return db.row<ProjectPolicyFacts & Row>(
    `select p.id as "scopeId", p.state as "projectState", p.proposed_by_id as "proposedById" from stage s join project p on p.id = s.project_id
       where s.id = $1 and ${await visibleScope(db, 'p.id')}`, [input.stageId]);
}

/** An idea is taken into the programme or portfolio named, so the role counts there; without one, where it lies already. */
async function mandateTarget(args: Record<string, unknown>, db: Database): Promise<ProjectPolicyFacts | undefined> {
  const project = await projectTarget(args, db);
  const input = args['input'] as { parentId?: string | null };
  if (!project || !input.parentId) return project;
  const parent = await scopeTarget('parentId')(args, db);
  return parent && { ...project, scopeId: String(parent.scopeId) };
}

async function proposalTarget(args: Record<string, unknown>, db: Database): Promise<PolicyFacts | undefined> {
  const input = args['input'] as { parentId?: string | null };
  return input.parentId ? scopeTarget('parentId')(args, db) : wholeOrganisation();
}

/** Before a project manager is named, the office or programme that wants the project shapes it; an idea also whoever had it. */
function shapesEarly(facts: ProjectPolicyFacts, actor: PolicyActor): boolean {
  if (facts.projectState !== 'idea' && facts.projectState !== 'startUp') return false;
  return actor.has('portfolioOffice', 'programmeManager', 'programmeOffice') || (facts.projectState === 'idea' && facts.proposedById === actor.personId);
}

export const readProjects = policy({ name: 'project.read', who: 'member', target: wholeOrganisation });
export const proposeProjectPolicy = policy({ name: 'project.propose', who: 'member', target: proposalTarget });
export const acceptMandatePolicy = policy<ProjectPolicyFacts>({ name: 'project.acceptMandate', who: ['portfolioOffice', 'programmeManager', 'portfolioBoard'], target: mandateTarget });
export const declineProjectPolicy = policy<ProjectPolicyFacts>({ name: 'project.decline', who: ['portfolioBoard', 'sro'], target: projectTarget });
export const updateProjectPolicy = policy<ProjectPolicyFacts>({ name: 'project.update', who: planKeepers, or: shapesEarly, target: projectTarget });
export const pauseProjectPolicy = policy<ProjectPolicyFacts>({ name: 'project.pause', who: board, target: projectTarget });
export const startClosurePolicy = policy<ProjectPolicyFacts>({ name: 'project.startClosure', who: ['projectManager', ...board], target: projectTarget });
export const closeProjectPolicy = policy<ProjectPolicyFacts>({ name: 'project.close', who: board, target: projectTarget });
export const planStagePolicy = policy<ProjectPolicyFacts>({ name: 'stage.plan', who: planKeepers, or: shapesEarly, target: projectTarget });
export const updatePlanPolicy = policy<ProjectPolicyFacts>({ name: 'stage.updatePlan', who: planKeepers, or: shapesEarly, target: stageTarget });
export const runStagePolicy = policy<ProjectPolicyFacts>({ name: 'stage.run', who: ['projectManager'], target: stageTarget });
export const forecastStagePolicy = policy<ProjectPolicyFacts>({ name: 'stage.forecast', who: planKeepers, target: stageTarget });
