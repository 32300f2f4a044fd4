import { defineEntity, p, type Opt } from '@mikro-orm/core';
import type { DeliveryConfidence, PausableState, ProgrammeState, TrancheState } from '@tranche/programmes/domain/programme.ts';
import { recordProperties } from '@tranche/shared/api/record.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { belongTo } from '@tranche/shared/api/scope-of-record.ts';

const day = () => p.date().$type<Day>();

const ProgrammeSchema = defineEntity({
  name: 'Programme', tableName: 'programme',
  properties: {
    ...recordProperties,
    state: p.string().$type<ProgrammeState>(),
    visionDe: p.string().nullable(),
    visionEn: p.string().nullable(),
    mandate: p.string().nullable(),
    brief: p.string().nullable(),
    startsOn: day().nullable(),
    endsOn: day().nullable(),
    dca: p.string().$type<DeliveryConfidence>().nullable(),
    stateBeforePause: p.string().$type<PausableState>().nullable(),
    stateReason: p.string().nullable(),
  },
});
/** A programme; its id is that of its scope. */
export class Programme extends ProgrammeSchema.class {
  /** The audit trail asks every record for the scope that decides who may see it. */
  get scopeId(): Opt<string> {
    return this.id;
  }
}
ProgrammeSchema.setClass(Programme);

const TrancheSchema = defineEntity({
  name: 'Tranche', tableName: 'tranche',
  properties: {
    ...recordProperties,
    programmeId: p.uuid(),
    key: p.string(),
    number: p.smallint(),
    titleDe: p.string(),
    titleEn: p.string().nullable(),
    startsOn: day(),
    endsOn: day(),
    actualStart: day().nullable(),
    actualEnd: day().nullable(),
    state: p.string().$type<TrancheState>(),
    stepChangeDe: p.string().nullable(),
    stepChangeEn: p.string().nullable(),
    stateReason: p.string().nullable(),
  },
});
/** A tranche of a programme. */
export class Tranche extends TrancheSchema.class {
  get scopeId(): Opt<string> {
    return this.programmeId;
  }
}
TrancheSchema.setClass(Tranche);

export const programmeEntities = [Programme, Tranche] as const;

belongTo({ programme: { by: 'id' }, tranche: { by: 'programmeId' } });
