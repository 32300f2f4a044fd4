import { acceptEndStageReport, acceptEndStageReportInput } from './accept-end-stage-report.ts';
import { withdrawStagePlan, withdrawStagePlanInput } from './withdraw-stage-plan.ts';

const stageId = '01990000-0000-7000-8000-000000000001';

describe('withdrawing a stage plan (domain.md 3.2)', () => {
  const input = withdrawStagePlanInput.parse({ stageId, expectedVersion: 2, reason: 'Zuschnitt wird kleiner' });

  it('is possible until the vote is closed', () => {
    expect(withdrawStagePlan(input, { voteClosed: false })).toEqual({ ok: true, value: { reason: 'Zuschnitt wird kleiner' } });
    expect(withdrawStagePlan(input, { voteClosed: true })).toEqual({ ok: false, refusals: [{ rule: 'stage.voteClosed', path: [] }] });
  });
});

describe('accepting an end stage report (domain.md 3.2)', () => {
  const input = acceptEndStageReportInput.parse({ stageId, expectedVersion: 2, judgement: 'Wie geplant, ein Tag früher' });

  it('needs the report', () => {
    expect(acceptEndStageReport(input, { stage: 'P-6/S-2', reportIssued: true })).toEqual({ ok: true, value: { judgement: 'Wie geplant, ein Tag früher' } });
    expect(acceptEndStageReport(input, { stage: 'P-6/S-2', reportIssued: false })).toEqual({ ok: false, refusals: [{ rule: 'stage.endReportNotIssued', path: [], values: { stage: 'P-6/S-2' } }] });
  });
});
