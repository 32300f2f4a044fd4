import { nextKey, registerScope } from '@tranche/organisation/api/offers.ts';
import type { Programme as ProgrammeRecord, Tranche as TrancheRecord } from '@tranche/programmes/domain/programme.ts';
import { newId } from '@tranche/shared/api/record.ts';
import type { Work } from '@tranche/shared/api/unit-of-work.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { Programme, Tranche } from './programme.entities.ts';

export interface NewProgramme {
  readonly id?: string;
  readonly titleDe: string;
  readonly titleEn?: string | null;
  readonly portfolioId: string | null;
  /** First day on which it belongs to the portfolio. */
  readonly from: Day;
  readonly record: ProgrammeRecord;
}

/** Writes a programme with its scope and key. The record is taken as it is: rules are the caller's, an import brings history. */
export async function createProgramme(work: Work, programme: NewProgramme): Promise<{ id: string; key: string }> {
  const id = programme.id ?? newId(work.now);
  const key = await registerScope(work, { id, kind: 'programme', titleDe: programme.titleDe, titleEn: programme.titleEn ?? null, parentId: programme.portfolioId, from: programme.from });
  work.create(Programme, { ...programme.record, id });
  work.touches(id);
  return { id, key };
}

export interface NewTranche {
  readonly id?: string;
  readonly programmeId: string;
  readonly programmeKey: string;
  readonly record: TrancheRecord;
}

/** Writes a tranche with its key `PG-1/T-2`; the record is taken as it is. */
export async function createTranche(work: Work, tranche: NewTranche): Promise<{ id: string; key: string }> {
  const id = tranche.id ?? newId(work.now);
  const key = await nextKey(work, tranche.programmeKey, 'T', 'tranche', id);
  work.create(Tranche, { ...tranche.record, id, key, programmeId: tranche.programmeId });
  work.touches(tranche.programmeId);
  return { id, key };
}
