import type { Database, Row } from '@tranche/shared/api/database.ts';
import { policy, visibleScope, wholeOrganisation, type PolicyActor, type PolicyFacts, type Role } from '@tranche/shared/api/policy.ts';
import { isRecordId } from '@tranche/shared/domain/record-id.ts';
import { refusal } from '@tranche/shared/domain/result.ts';

/** What the policies of this capability know of a stage: its project as scope, and the states of both. */
export interface StagePolicyFacts extends PolicyFacts {
  readonly stageState: string | null;
  readonly projectState: string | null;
}

function idOf(args: Record<string, unknown>, name: string): string | undefined {
  const value = ((args['input'] ?? args) as Record<string, unknown>)[name];
  return isRecordId(value) ? value : undefined;
}

async function stageTarget(args: Record<string, unknown>, db: Database): Promise<StagePolicyFacts | undefined> {
  const id = idOf(args, 'stageId');
  if (id === undefined) return undefined;
  return db.row<StagePolicyFacts & Row>(
    `select s.project_id as "scopeId", s.state as "stageState", p.state as "projectState" from stage s join project p on p.id = s.project_id where s.id = $1 and ${await visibleScope(db, 's.project_id')}`, [id]);
}

/** The project, or with `stageId` one of its stages. */
async function toleranceTarget(args: Record<string, unknown>, db: Database): Promise<StagePolicyFacts | undefined> {
  const [scopeId, stageId] = [idOf(args, 'scopeId'), idOf(args, 'stageId')];
  if (scopeId === undefined) return undefined;
  const found = await db.row<StagePolicyFacts & Row & { stageId: string | null }>(
    `select p.id as "scopeId", p.state as "projectState", s.id as "stageId", s.state as "stageState" from project p left join stage s on s.project_id = p.id and s.id = $2
     where p.id = $1 and ${await visibleScope(db, 'p.id')}`, [scopeId, stageId ?? null]);
  return stageId !== undefined && found?.stageId == null ? undefined : found;
}

async function exceptionTarget(args: Record<string, unknown>, db: Database): Promise<StagePolicyFacts | undefined> {
  const id = idOf(args, 'exceptionId');
  if (id === undefined) return undefined;
  return db.row<StagePolicyFacts & Row>(
    `select e.scope_id as "scopeId", s.state as "stageState", p.state as "projectState" from exception_report e join stage s on s.id = e.stage_id join project p on p.id = e.scope_id
     where e.id = $1 and ${await visibleScope(db, 'e.scope_id')}`, [id]);
}

const manager: readonly Role[] = ['projectManager'];
const board: readonly Role[] = ['executive', 'seniorUser', 'seniorSupplier'];
const beforeAuthorisation = new Set(['idea', 'startUp', 'initiation']);

/**
 * The level above sets a tolerance: SRO or portfolio board that of a project, the board that of a stage. Whoever plans may
 * propose as long as nothing is authorised (domain.md 4; SD1: not the own tolerance afterwards).
 */
function mayProposeOrSet({ stageState, projectState }: StagePolicyFacts, actor: PolicyActor): boolean {
  if (stageState !== null) return actor.has(...board) || (stageState === 'planned' && actor.has('projectManager', 'projectSupport'));
  return beforeAuthorisation.has(projectState ?? '') && actor.has('programmeManager', 'executive', 'projectManager');
}

const onlyIn = (wanted: string, event: string) => ({ stageState }: StagePolicyFacts) => (stageState === wanted ? undefined : refusal('stage.notInThisState', [], { state: stageState ?? '', event }));

const judgesAnEnd = (facts: StagePolicyFacts, actor: PolicyActor) =>
  actor.has('projectManager') ? refusal('stage.managerDoesNotJudge') : onlyIn('ending', 'acceptEndStageReport')(facts);

export const readGates = policy({ name: 'gate.read', who: 'member', target: wholeOrganisation });
export const submitStagePlanPolicy = policy<StagePolicyFacts>({ name: 'stagePlan.submit', who: manager, unless: onlyIn('planned', 'submitPlan'), target: stageTarget });
export const withdrawStagePlanPolicy = policy<StagePolicyFacts>({ name: 'stagePlan.withdraw', who: manager, unless: onlyIn('submitted', 'withdraw'), target: stageTarget });
export const acceptEndStageReportPolicy = policy<StagePolicyFacts>({ name: 'endStageReport.accept', who: board, unless: judgesAnEnd, target: stageTarget });
export const setTolerancesPolicy = policy<StagePolicyFacts>({ name: 'tolerance.set', who: ['sro', 'portfolioBoard'], or: mayProposeOrSet, target: toleranceTarget });
export const raiseExceptionPolicy = policy<StagePolicyFacts>({ name: 'exception.raise', who: manager, unless: onlyIn('inProgress', 'raiseException'), target: stageTarget });
export const submitExceptionReportPolicy = policy<StagePolicyFacts>({ name: 'exceptionReport.submit', who: manager, target: exceptionTarget });
