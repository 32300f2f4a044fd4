import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';
import { GateRoom, type Told } from '@tranche/governance/testing/gate-room.ts';
import type { Created } from '@tranche/projects/api/offers.ts';
import { addDays } from '@tranche/shared/domain/day.ts';

describe('what registers ask of tolerances', () => {
  let test: TestApp;
  let room: GateRoom;
  let project: Created;

  beforeAll(async () => {
    test = await TestApp.start();
    room = await GateRoom.open(test);
    project = await room.project();
    const first = await room.stage(project, 1);
    const second = await room.stage(project, 2, { state: 'inProgress', actualStart: room.today });
    await room.tolerate(project);
    await tolerate(room.people.executive, { stageId: second.id, tolerances: [{ dimension: 'cost', unit: 'money', upper: '6000', lower: '6000' }] });
    await room.book(project, first, '30000.00');
    await room.forecast(project, second, '123000.00', addDays(room.today, 89));
  });
  afterAll(() => test.stop());

  async function tolerate(person: TestPerson, input: Record<string, unknown>): Promise<void> {
    const { setTolerances } = await room.ask<{ setTolerances: { errors: Told[] } }>(person, 'mutation Set($input: SetTolerancesInput!) { setTolerances(input: $input) { errors { rule path message } } }', {
      input: { scopeId: project.id, expectedVersion: 1, reason: 'Auftrag', ...input },
    });
    expect(setTolerances.errors).toEqual([]);
  }

  // The stage is forecast 3 000 above its budget, of 6 000 that it may be; the project may be 15 000 above.
  it.each([
    ['nothing estimated', {}, { decider: 'projectManager', rules: ['withinTolerance'], exception: false }],
    ['exactly to the limit of the stage', { costImpact: '3000.00' }, { decider: 'projectManager', rules: ['withinTolerance'], exception: false }],
    ['a cent beyond the stage', { costImpact: '3000.01' }, { decider: 'projectBoard', rules: ['stageToleranceBroken'], exception: true }],
    ['a cent beyond the project', { costImpact: '12000.01' }, { decider: 'programmeOrPortfolio', rules: ['projectToleranceBroken'], exception: true }],
    ['days beyond the project', { daysImpact: 11 }, { decider: 'programmeOrPortfolio', rules: ['projectToleranceBroken'], exception: true }],
    ['money of another currency', { costImpact: '99000', currency: 'CHF' }, { decider: 'projectManager', rules: ['withinTolerance'], exception: false }],
  ])('send an issue to the level whose tolerance it would break: %s', async (_name, impact, route) => {
    const input = { scopeId: project.id, type: 'problemConcern', title: 'Schnittstelle fehlt', language: 'de', ...impact };
    const { raiseIssue } = await room.ask<{ raiseIssue: { issue: unknown } }>(room.people.manager, 'mutation Raise($input: RaiseIssueInput!) { raiseIssue(input: $input) { issue { route { decider rules exception } } errors { rule path message } } }', { input });
    expect(raiseIssue).toEqual({ issue: { route }, errors: [] });
  });

  it('let a moderate risk be escalated once the exposure is above the line, and not before', async () => {
    const estimate = { cause: 'Anbieter überlastet', effect: 'Mehrkosten', probability: 3, impact: 3, probabilityPercent: '50', impactMoney: '20000', ownerId: room.people.manager.id };
    const { raiseRisk } = await room.ask<{ raiseRisk: { risk: { id: string; version: number } } }>(room.people.manager, 'mutation Raise($input: RaiseRiskInput!) { raiseRisk(input: $input) { risk { id version } errors { rule path message } } }', {
      input: { scopeId: project.id, event: 'Anbieter liefert spät', language: 'de', ...estimate },
    });
    const escalate = async () => (await room.ask<{ escalateRisk: { errors: Told[] } }>(room.people.manager, 'mutation Escalate($input: EscalateRiskInput!) { escalateRisk(input: $input) { errors { rule path message } } }', {
      input: { riskId: raiseRisk.risk.id, expectedVersion: raiseRisk.risk.version, scopeId: room.programme.id },
    })).escalateRisk.errors.map(({ rule }) => rule);
    const line = (upper: string, expectedVersion: number) => tolerate(room.people.sro, { expectedVersion, tolerances: [{ dimension: 'cost', unit: 'money', upper: '15000', lower: '30000' }, { dimension: 'risk', unit: 'money', upper, lower: null }] });
    expect(await escalate()).toEqual(['risk.belowEscalationLine']);
    // 50 % of 20 000 are 10 000: exactly at the line is inside.
    await line('10000', 2);
    expect(await escalate()).toEqual(['risk.belowEscalationLine']);
    await line('9999.99', 3);
    expect(await escalate()).toEqual([]);
  });
});
