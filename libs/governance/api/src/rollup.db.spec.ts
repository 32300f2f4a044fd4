import { TestApp } from '@tranche/api/testing/test-app.ts';
import { GateRoom } from '@tranche/governance/testing/gate-room.ts';
import { inRequest, newRequest } from '@tranche/shared/api/request-context.ts';
import { addDays } from '@tranche/shared/domain/day.ts';
import { Database } from '@tranche/shared/api/database.ts';
import { Rollups } from './rollup.reader.ts';

describe('roll-up of a programme', () => {
  let test: TestApp;
  let room: GateRoom;
  let orgId: string;

  beforeAll(async () => {
    test = await TestApp.start();
    room = await GateRoom.open(test);
    orgId = (await test.db.system<{ orgId: string }>('select org_id as "orgId" from scope limit 1'))[0]?.orgId ?? '';
  });
  afterAll(() => test.stop());

  const seenBy = (person: { id: string }, scopeId: string, method: 'worstOf' | 'budgetWeighted' = 'worstOf') =>
    inRequest(newRequest({ requestId: 'test', actor: { personId: person.id, orgId, language: 'de' } }), async () => {
      try {
        return await test.app.get(Rollups).of(scopeId, method);
      } finally {
        test.app.get(Database).endRequest();
      }
    });

  it('has no status without projects (domain.md 6, 47)', async () => {
    const empty = await test.aScope('programme', 'Leer');
    expect(await seenBy(room.people.member, empty.id)).toMatchObject({ status: 'notAssessed', projects: 0, budget: [], mean: null });
  });

  it('takes the worst project, counts the rest, and keeps what is paused out of the status but in the money (48)', async () => {
    const late = await room.ready();
    await room.forecast(late.project, late.second, '170000.00', addDays(room.today, 89));
    const fine = await room.ready();
    await room.forecast(fine.project, fine.second, '150000.00', addDays(room.today, 89));
    const paused = await room.project({ state: 'paused', stateBeforePause: 'delivering', budget: '310000.00' });
    const result = await seenBy(room.people.member, room.programme.id);
    expect(result).toMatchObject({ status: 'outside', drivers: [{ key: late.project.key }], projects: 3, outside: 1, onCourse: 1, paused: 1, notAssessed: 0, outsideKeys: [late.project.key] });
    // 150 000 + 150 000 + 310 000; 170 000 + 150 000 + 310 000.
    expect([result.budget, result.forecast]).toEqual([[{ amount: '610000.00', currency: 'EUR' }], [{ amount: '630000.00', currency: 'EUR' }]]);
    expect(await seenBy(room.people.member, room.programme.id, 'budgetWeighted')).toMatchObject({ status: 'attention', mean: '1.0000', outsideKeys: [late.project.key] });
    expect(paused.key).toMatch(/^P-/);
  });

  it('never lets one restricted project be computed from a sum (56, cases C-040)', async () => {
    const secret = await room.project({ budget: '40000.00' });
    await test.restrict(secret.id);
    expect(await seenBy(room.people.member, room.programme.id)).toMatchObject({ moneyHidden: true, budget: [], projects: 4 });
    expect(await seenBy(room.people.manager, room.programme.id)).toMatchObject({ moneyHidden: false, budget: [{ amount: '650000.00', currency: 'EUR' }] });
    const second = await room.project({ budget: '60000.00' });
    await test.restrict(second.id);
    expect(await seenBy(room.people.member, room.programme.id)).toMatchObject({ moneyHidden: false, budget: [{ amount: '710000.00', currency: 'EUR' }] });
  });

  it('hides the whole where the sums of its programmes would leave one restricted project over (56: three in two programmes)', async () => {
    const portfolio = await test.aScope('portfolio', 'Zwei Programme');
    const [many, one] = [await test.aScope('programme', 'Mit zweien', portfolio.id), await test.aScope('programme', 'Mit einem', portfolio.id)];
    for (const [parent, budget] of [[many, '10000.00'], [many, '20000.00'], [one, '40000.00'], [one, '5000.00']] as const) {
      const project = await room.project({ budget });
      await test.moveTo(project.id, parent.id, addDays(room.today, 0));
      if (budget !== '5000.00') await test.restrict(project.id);
    }
    // 75 000 − 30 000 − 5 000 would be the 40 000 that nobody outside may know.
    expect(await seenBy(room.people.member, many.id)).toMatchObject({ moneyHidden: false, budget: [{ amount: '30000.00' }] });
    expect(await seenBy(room.people.member, one.id)).toMatchObject({ moneyHidden: true, budget: [] });
    expect(await seenBy(room.people.member, portfolio.id)).toMatchObject({ moneyHidden: true, budget: [], projects: 4 });
  });

  it('counts restricted projects by currency, since currencies are not added', async () => {
    const programme = await test.aScope('programme', 'Zwei Währungen');
    for (const currency of ['EUR', 'CHF']) {
      const project = await room.project({ budget: '10000.00', currency });
      await test.moveTo(project.id, programme.id, addDays(room.today, 0));
      await test.restrict(project.id);
    }
    expect(await seenBy(room.people.member, programme.id)).toMatchObject({ moneyHidden: true, budget: [], projects: 2 });
  });
});
