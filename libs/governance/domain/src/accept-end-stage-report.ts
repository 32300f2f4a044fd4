import * as z from 'zod';
import { id, prose, version } from '@tranche/shared/domain/input.ts';
import { ok, refused, type Result } from '@tranche/shared/domain/result.ts';

/** The board's judgement on a finished stage: planned against reached, in its own words. */
export const acceptEndStageReportInput = z.strictObject({ stageId: id, expectedVersion: version, judgement: prose(3, 2000) });
export type AcceptEndStageReportForm = z.input<typeof acceptEndStageReportInput>;
export type AcceptEndStageReportInput = z.output<typeof acceptEndStageReportInput>;

/** The report must have been issued; the stage's machine then closes it (domain.md 3.2 "accept end stage report"). */
export function acceptEndStageReport(input: AcceptEndStageReportInput, facts: { readonly stage: string; readonly reportIssued: boolean }): Result<{ judgement: string }> {
  return facts.reportIssued ? ok({ judgement: input.judgement }) : refused('stage.endReportNotIssued', [], { stage: facts.stage });
}
