import { Injectable } from '@nestjs/common';
import { assignRole, daysOf, orderOfDays, type AssignRoleInput, type EndRoleInput } from '@tranche/organisation/domain/assign-role.ts';
import { checkSeats, type BodyKind, type ChangeBodySeatsInput, type CreateBodyInput, type NameDeputyInput, type SeatInput } from '@tranche/organisation/domain/bodies.ts';
import { restrictVisibility, type RestrictVisibilityInput } from '@tranche/organisation/domain/restrict-visibility.ts';
import type { Role } from '@tranche/organisation/domain/roles.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { UnitOfWork, type Work } from '@tranche/shared/api/unit-of-work.ts';
import { addDays, day, type Day } from '@tranche/shared/domain/day.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { scopeById } from './offers.ts';
import { Body, RoleAssignment, Scope, Seat } from './organisation.entities.ts';

/** Roles on this scope that the person holds on some day of the range. */
async function heldOn(work: Work, scopeId: string | null | undefined, personId: string, range: string): Promise<{ role: Role }[]> {
  return work.rows<{ role: Role }>('select role from role_assignment where scope_id is not distinct from $1 and person_id = $2 and valid && $3::daterange', [scopeId ?? null, personId, range]);
}

async function sitsOnBoard(work: Work, scopeId: string | null | undefined, personId: string, range: string): Promise<boolean> {
  if (!scopeId) return false;
  const rows = await work.rows("select from seat s join body b on b.id = s.body_id where b.scope_id = $1 and b.kind = 'projectBoard' and (s.person_id = $2 or s.deputy_id = $2) and s.valid && $3::daterange", [scopeId, personId, range]);
  return rows.length > 0;
}

@Injectable()
export class AssignRole {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: AssignRoleInput): Promise<Result<{ assignmentId: string }>> {
    return this.unit.run('assignRole', async (work) => {
      const scope = input.scopeId ? await scopeById(work, input.scopeId) : null;
      if (scope === undefined) return refused('notFound', ['scopeId']);
      // Asked before the database is: it knows no range that ends before it begins.
      const disorder = orderOfDays(input);
      if (disorder) return { ok: false, refusals: [disorder] };
      const range = daysOf(input.from, input.to ?? null);
      // Two assignments at the same moment must see each other: the scope's row orders them.
      if (scope) await work.rows('select from scope where id = $1 for update', [scope.id]);
      const held = await heldOn(work, input.scopeId, input.personId, range);
      if (held.some((each) => each.role === input.role)) return refused('role.heldAlready', ['role']);
      const verdict = assignRole(input, { kind: scope?.kind ?? null, held, sitsOnBoard: await sitsOnBoard(work, input.scopeId, input.personId, range) });
      if (!verdict.ok) return verdict;
      const made = work.create(RoleAssignment, { id: newId(work.now), personId: input.personId, role: input.role, scopeId: scope?.id ?? null, valid: verdict.value.valid, deputyOf: input.deputyOf ?? null });
      work.emit('RoleAssigned', { assignmentId: made.id, personId: input.personId });
      return ok({ assignmentId: made.id });
    });
  }
}

/** The role is held until the end of `lastDay`; what was done with it stays. */
@Injectable()
export class EndRole {
  constructor(private readonly unit: UnitOfWork) {}

  execute({ assignmentId, expectedVersion, lastDay, reason }: EndRoleInput): Promise<Result<{ assignmentId: string }>> {
    return this.unit.run('endRole', async (work) => {
      const assignment = await work.find(RoleAssignment, assignmentId, expectedVersion);
      if (!assignment) return refused('notFound', ['assignmentId']);
      const [since] = await work.rows<{ from: Day }>('select lower(valid)::text as from from role_assignment where id = $1', [assignmentId]);
      if (since && lastDay < since.from) return refused('role.endsBeforeItStarts', ['lastDay']);
      if (assignment.role === 'admin' && !(await otherAdmin(work, assignment.personId))) return refused('role.lastAdministrator');
      work.reason = reason ?? undefined;
      assignment.valid = `[${since?.from ?? ''},${addDays(lastDay, 1)})`;
      work.emit('RoleEnded', { assignmentId, personId: assignment.personId });
      return ok({ assignmentId });
    });
  }
}

async function otherAdmin(work: Work, personId: string): Promise<boolean> {
  const rows = await work.rows("select from role_assignment where role = 'admin' and person_id <> $1 and upper_inf(valid) for update", [personId]);
  return rows.length > 0;
}

async function managersFrom(work: Work, scopeId: string, from: Day): Promise<string[]> {
  const rows = await work.rows<{ id: string }>("select person_id as id from role_assignment where scope_id = $1 and role = 'projectManager' and valid && $2::daterange", [scopeId, `[${from},)`]);
  return rows.map((row) => row.id);
}

function seatRows(work: Work, bodyId: string, from: Day, list: readonly SeatInput[]): void {
  list.forEach((seat, index) => void work.create(Seat, {
    id: newId(work.now), bodyId, position: index + 1, role: seat.role, chair: seat.chair, personId: seat.personId, deputyId: seat.deputyId ?? null, valid: `[${from},)`,
  }));
}

@Injectable()
export class CreateBody {
  constructor(private readonly unit: UnitOfWork) {}

  execute({ seats, from, ...input }: CreateBodyInput): Promise<Result<{ bodyId: string }>> {
    return this.unit.run('createBody', async (work) => {
      const taken = await work.rows('select from body where scope_id = $1 and kind = $2', [input.scopeId, input.kind]);
      if (taken.length > 0) return refused('body.existsAlready', ['kind']);
      const verdict = checkSeats(seats, { kind: input.kind, projectManagers: await managersFrom(work, input.scopeId, from) });
      if (!verdict.ok) return verdict;
      const body = work.create(Body, { ...input, id: newId(work.now), nameEn: input.nameEn ?? null, quorum: input.quorum ?? null });
      await work.flush();
      seatRows(work, body.id, from, seats);
      await work.record({ subjectType: 'body', subjectId: body.id, kind: 'body.created', data: { rule: input.votingRule, quorum: input.quorum ?? undefined, executiveDecides: input.executiveDecides, castingVote: input.castingVote, seats: seats.map((seat) => ({ role: seat.role, person: seat.personId, deputy: seat.deputyId ?? undefined })) } });
      return ok({ bodyId: body.id });
    });
  }
}

@Injectable()
export class ChangeBodySeats {
  constructor(private readonly unit: UnitOfWork) {}

  execute({ bodyId, expectedVersion, from, seats }: ChangeBodySeatsInput): Promise<Result<{ bodyId: string }>> {
    return this.unit.run('changeBodySeats', async (work) => {
      const body = await work.find(Body, bodyId, expectedVersion);
      if (!body) return refused('notFound', ['bodyId']);
      const verdict = checkSeats(seats, { kind: body.kind as BodyKind, projectManagers: body.scopeId ? await managersFrom(work, body.scopeId, from) : [] });
      if (!verdict.ok) return verdict;
      const held = await work.rows<{ id: string; from: Day }>('select id, lower(valid)::text as from from seat where body_id = $1 and valid && $2::daterange', [bodyId, `[${from},)`]);
      if (held.some((seat) => seat.from > day(from))) return refused('body.laterSeats', ['from']);
      for (const each of held) {
        const seat = await work.find(Seat, each.id);
        if (seat && each.from === from) work.em.remove(seat);
        else if (seat) seat.valid = `[${each.from},${from})`;
      }
      await work.flush();
      seatRows(work, bodyId, from, seats);
      // The seats are part of the body: whoever edits them by an old version of it must notice.
      body.updatedAt = work.now;
      await work.record({ subjectType: 'body', subjectId: bodyId, kind: 'body.seatsChanged', data: { from, seats: seats.map((seat) => ({ role: seat.role, person: seat.personId, deputy: seat.deputyId ?? undefined })) } });
      return ok({ bodyId });
    });
  }
}

@Injectable()
export class NameDeputy {
  constructor(private readonly unit: UnitOfWork) {}

  execute({ seatId, expectedVersion, deputyId }: NameDeputyInput): Promise<Result<{ bodyId: string }>> {
    return this.unit.run('nameDeputy', async (work) => {
      const seat = await work.find(Seat, seatId, expectedVersion);
      const body = seat && (await work.find(Body, seat.bodyId));
      if (!seat || !body) return refused('notFound', ['seatId']);
      if (deputyId === seat.personId) return refused('body.ownDeputy', ['deputyId']);
      const managers = body.scopeId && body.kind === 'projectBoard' ? await managersFrom(work, body.scopeId, work.today) : [];
      if (deputyId && managers.includes(deputyId)) return refused('role.projectManagerAndBoard', ['deputyId']);
      seat.deputyId = deputyId;
      await work.record({ subjectType: 'body', subjectId: body.id, kind: 'seat.deputyNamed', data: { seat: seatId, deputy: deputyId ?? undefined } });
      return ok({ bodyId: body.id });
    });
  }
}

@Injectable()
export class RestrictVisibility {
  constructor(private readonly unit: UnitOfWork) {}

  execute(input: RestrictVisibilityInput): Promise<Result<{ scopeId: string }>> {
    return this.unit.run('restrictVisibility', async (work) => {
      const scope = await work.find(Scope, input.scopeId, input.expectedVersion);
      if (!scope) return refused('notFound', ['scopeId']);
      const verdict = restrictVisibility(input, work.today);
      if (!verdict.ok) return verdict;
      work.em.assign(scope, verdict.value);
      work.reason = input.reason;
      return ok({ scopeId: scope.id });
    });
  }
}

@Injectable()
export class LiftRestriction {
  constructor(private readonly unit: UnitOfWork) {}

  execute({ scopeId, expectedVersion }: { scopeId: string; expectedVersion: number }): Promise<Result<{ scopeId: string }>> {
    return this.unit.run('liftRestriction', async (work) => {
      const scope = await work.find(Scope, scopeId, expectedVersion);
      if (!scope) return refused('notFound', ['scopeId']);
      work.em.assign(scope, { visibility: 'organisation', restrictionCategory: null, restrictionReason: null, restrictedUntil: null });
      return ok({ scopeId });
    });
  }
}
