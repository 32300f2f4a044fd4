export { createProgramme, createTranche, type NewProgramme, type NewTranche } from './create-programme.ts';
export { ProgrammeParts, type MemberRow, type TrancheRow } from './programme-parts.loader.ts';
export { ProgrammeReader, type ProgrammeRow } from './programme.reader.ts';
export { DeliveryConfidenceEnum, ProgrammeType, TrancheType } from './programme.type.ts';
