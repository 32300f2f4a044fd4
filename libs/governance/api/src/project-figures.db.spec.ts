import { TestApp } from '@tranche/api/testing/test-app.ts';
import { GateRoom } from '@tranche/governance/testing/gate-room.ts';
import { RaiseIssue } from '@tranche/issues/api/offers.ts';
import { raiseIssueInput } from '@tranche/issues/domain/raise-issue.ts';
import { RaiseRisk } from '@tranche/risks/api/offers.ts';
import { raiseRiskInput } from '@tranche/risks/domain/raise-risk.ts';

describe('figures under concurrent acts', () => {
  let test: TestApp;
  let room: GateRoom;

  beforeAll(async () => {
    test = await TestApp.start();
    room = await GateRoom.open(test);
  });
  afterAll(() => test.stop());

  it('contain what both of two acts changed that wrote before either could see the other', async () => {
    const { id: scopeId } = await room.project();
    let written = 0;
    const bothWrote = Promise.withResolvers<void>();
    const meet = () => {
      written += 1;
      if (written === 2) bothWrote.resolve();
      return bothWrote.promise;
    };
    await Promise.all([
      test.act(async () => {
        await test.app.get(RaiseRisk).execute(raiseRiskInput.parse({ scopeId, event: 'Der Lieferant verspätet sich', language: 'de', probability: 3, impact: 4 }));
        await meet();
      }),
      test.act(async () => {
        await test.app.get(RaiseIssue).execute(raiseIssueInput.parse({ scopeId, title: 'Der Raum ist belegt', language: 'de' }));
        await meet();
      }),
    ]);
    const [figures] = await test.db.system('select open_risks as "openRisks", open_issues as "openIssues" from project_figures where id = $1', [scopeId]);
    expect(figures).toEqual({ openRisks: 1, openIssues: 1 });
  });
});
