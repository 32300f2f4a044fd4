import { refusal } from '@tranche/shared/domain/result.ts';
import { policy, recordTarget, scopeTarget, visibleScope, wholeOrganisation, type PolicyActor, type PolicyFacts } from '@tranche/shared/api/policy.ts';
import type { Database, Row } from '@tranche/shared/api/database.ts';

interface RoleFacts extends PolicyFacts {
  readonly role: string;
}

const teamRoles = ['teamManager', 'projectSupport'];
const assigners = ['executive', 'sro', 'portfolioBoard', 'admin', 'projectManager'] as const;

/**
 * The project manager builds the team; who leads and who decides is for the level above (domain.md 4, "Assign roles in
 * scope"). Roles in the whole organisation are the administration's, so that nobody can give themselves more than they have.
 */
const teamOnly = ({ role, scopeId }: RoleFacts, actor: PolicyActor) =>
  scopeId === null && !actor.has('admin') ? refusal('role.organisationWide', ['scopeId']) : (!teamRoles.includes(role) && !actor.has('executive', 'sro', 'portfolioBoard', 'admin') ? refusal('role.teamOnly', ['role']) : undefined);

async function roleTarget(args: Record<string, unknown>, db: Database): Promise<RoleFacts | undefined> {
  const { role, scopeId } = args['input'] as { role: string; scopeId?: string | null };
  if (!scopeId) return { scopeId: null, role };
  const scope = await scopeTarget()(args, db);
  return scope && { scopeId: scope.scopeId, role };
}

/** The scope of a body's seat. */
async function seatTarget(args: Record<string, unknown>, db: Database): Promise<PolicyFacts | undefined> {
  const { seatId } = args['input'] as { seatId: string };
  return db.row<{ scopeId: string } & Row>(`select b.scope_id as "scopeId" from seat s join body b on b.id = s.body_id where s.id = $1 and ${await visibleScope(db, 'b.scope_id')}`, [seatId]);
}

const admin = { who: ['admin'], target: wholeOrganisation } as const;
export const createPersonPolicy = policy({ name: 'person.create', ...admin });
export const updatePersonPolicy = policy({ name: 'person.update', ...admin });
export const deactivatePersonPolicy = policy({ name: 'person.deactivate', ...admin });
export const createPasswordLinkPolicy = policy({ name: 'person.createPasswordLink', ...admin });
export const createUnitPolicy = policy({ name: 'unit.create', ...admin });
export const changeSettingPolicy = policy({ name: 'setting.change', ...admin });
export const readOrganisation = policy({ name: 'organisation.read', who: 'member', target: wholeOrganisation });

export const assignRolePolicy = policy<RoleFacts>({ name: 'role.assign', who: assigners, unless: teamOnly, target: roleTarget });
export const endRolePolicy = policy<RoleFacts>({ name: 'role.end', who: assigners, unless: teamOnly, target: recordTarget<RoleFacts>('role_assignment', 'assignmentId', { role: 'role' }) });
export const createBodyPolicy = policy({ name: 'body.create', who: ['executive', 'sro', 'portfolioBoard', 'portfolioOffice', 'admin'], target: scopeTarget() });
export const changeSeatsPolicy = policy({ name: 'body.changeSeats', who: ['executive', 'sro', 'portfolioBoard', 'portfolioOffice', 'admin'], target: recordTarget('body', 'bodyId') });
/** Whoever sits names their deputy, or those who keep the board do. */
export const nameDeputyPolicy = policy({ name: 'seat.nameDeputy', who: ['executive', 'sro', 'portfolioBoard', 'portfolioOffice', 'admin'], target: seatTarget });
export const restrictPolicy = policy({ name: 'visibility.restrict', who: ['executive', 'sro', 'portfolioBoard', 'portfolioOffice'], target: scopeTarget() });
export const liftPolicy = policy({ name: 'visibility.lift', who: ['executive', 'sro', 'portfolioBoard', 'portfolioOffice'], target: scopeTarget() });
