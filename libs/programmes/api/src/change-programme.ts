import type { Programme as ProgrammeRecord, ProgrammeChange, Tranche as TrancheRecord, TrancheChange } from '@tranche/programmes/domain/programme.ts';
import type { ProgrammeEvent } from '@tranche/programmes/domain/programme-events.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';
import { Programme, Tranche } from './programme.entities.ts';

export interface ChangedProgramme {
  readonly programmeId: string;
}

export interface ChangedTranche extends ChangedProgramme {
  readonly trancheId: string;
}

/** Loads the programme in the version that was read, lets the domain decide, writes and tells: what all its verbs share. */
export async function changeProgramme(
  work: Work,
  input: { readonly programmeId: string; readonly expectedVersion: number; readonly reason?: string | null | undefined },
  decide: (programme: ProgrammeRecord) => Result<{ change: ProgrammeChange; events: ProgrammeEvent[] }>,
): Promise<Result<ChangedProgramme>> {
  const { programmeId } = input;
  const programme = await work.find(Programme, programmeId, input.expectedVersion);
  if (!programme) return refused('notFound', ['programmeId']);
  const verdict = decide(programme as ProgrammeRecord);
  if (!verdict.ok) return verdict;
  work.reason = input.reason ?? undefined;
  work.em.assign(programme, verdict.value.change);
  for (const event of verdict.value.events) work.emit(event, { programmeId, scopeId: programmeId });
  work.touches(programmeId);
  return ok({ programmeId });
}

/** The same for the verbs of a tranche; `decide` may read what it needs of the programme. */
export async function changeTranche(
  work: Work,
  input: { readonly trancheId: string; readonly expectedVersion: number; readonly reason?: string | null | undefined },
  decide: (tranche: TrancheRecord & { readonly programmeId: string }) => Promise<Result<{ change: TrancheChange; events: ProgrammeEvent[] }>>,
): Promise<Result<ChangedTranche>> {
  const { trancheId } = input;
  const tranche = await work.find(Tranche, trancheId, input.expectedVersion);
  if (!tranche) return refused('notFound', ['trancheId']);
  const { programmeId } = tranche;
  const verdict = await decide(tranche as Parameters<typeof decide>[0]);
  if (!verdict.ok) return verdict;
  work.reason = input.reason ?? undefined;
  work.em.assign(tranche, verdict.value.change);
  for (const event of verdict.value.events) work.emit(event, { trancheId, programmeId, scopeId: programmeId });
  work.touches(programmeId);
  return ok({ trancheId, programmeId });
}
