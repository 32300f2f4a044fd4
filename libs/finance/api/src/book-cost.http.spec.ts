import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';
import { createProject } from '@tranche/projects/api/offers.ts';
import type { Project } from '@tranche/projects/domain/project.ts';
import { joinParent } from '@tranche/organisation/api/offers.ts';
import { addDays, day, type Day } from '@tranche/shared/domain/day.ts';

interface Booked {
  bookCost: { costItem: { id: string; fiscalYear: number; amount: { amount: string; currency: string }; onDay: string; bookedOn: string } | null; errors: { rule: string; path: string[]; message: string }[] };
}
const book = 'mutation B($input: BookCostInput!) { bookCost(input: $input) { costItem { id fiscalYear amount { amount currency } onDay bookedOn } errors { rule path message } } }';
const years = 'query Y($scope: ID!) { budgetYears(scope: $scope) { fiscalYear currency allocation { amount } released { amount } committed { amount } openCommitments { amount } actual { amount } available { amount } lapsed { amount } overReleased } }';

const idea: Project = {
  state: 'delivering', language: 'de', summary: null, userGroup: null, userNeed: 'Bedarf', approach: 'linear', tailoring: 'standard', plannedStart: null, plannedEnd: null, actualStart: null,
  actualEnd: null, budget: '100000.00', currency: 'EUR', firstBenefitOn: null, productCount: null, peopleCount: null, reportRhythmDays: 28, pausedUntil: null, stateBeforePause: null, stateReason: null, closureKind: null,
};

describe('booking cost', () => {
  let test: TestApp;
  let manager: TestPerson;
  let member: TestPerson;
  let office: TestPerson;
  let project: TestPerson;
  let programmes: TestPerson[];
  let today: Day;

  beforeAll(async () => {
    test = await TestApp.start();
    [manager, member, office] = [await test.aPerson('Projektleitung'), await test.aPerson('Mitglied'), await test.aPerson('Portfoliobüro')];
    const portfolio = await test.aScope('portfolio', 'Digitale Stadt', null, '2020-01-01' as Day);
    programmes = [await test.aScope('programme', 'Alt', portfolio.id, '2020-01-01' as Day), await test.aScope('programme', 'Neu', portfolio.id, '2020-01-01' as Day)];
    today = await test.act(async (work) => work.today);
    project = await test.act((work) => createProject(work, { titleDe: 'Scanstelle', parentId: programmes[0]?.id ?? null, from: day('2026-01-01'), record: idea }));
    await test.giveRole(manager.id, 'projectManager', project.id);
    await test.giveRole(office.id, 'portfolioOffice', null);
  });
  afterAll(() => test.stop());

  async function act(person: TestPerson, more: Record<string, unknown>) {
    const { data, errors } = await test.ask<Booked>(person, book, { input: { scopeId: project.id, category: 'services', amount: '1200.00', ...more } });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.bookCost;
  }

  it('is done by who manages the project, with audit and event', async () => {
    expect((await act(member, {})).errors).toMatchObject([{ rule: 'policy.cost.book' }]);
    const { costItem, errors } = await act(manager, {});
    expect(errors).toEqual([]);
    expect(costItem).toMatchObject({ fiscalYear: Number(today.slice(0, 4)), amount: { amount: '1200.00', currency: 'EUR' }, onDay: today, bookedOn: today });
    expect(await test.db.system('select act, scope_id from audit_entry where row_id = $1', [costItem?.id])).toEqual([{ act: 'bookCost', scope_id: project.id }]);
    expect(await test.db.system("select event from outbox where payload ->> 'costItemId' = $1", [costItem?.id])).toEqual([{ event: 'CostBooked' }]);
    expect(await test.db.system('select actual::text from project_figures where id = $1', [project.id])).toEqual([{ actual: '1200.00' }]);
  });

  it('takes a credit note and a late booking, but no zero and nothing of tomorrow (domain.md 6, cases 17, 18, 61)', async () => {
    expect((await act(manager, { amount: '-200.00' })).errors).toEqual([]);
    expect((await act(manager, { amount: '300.00', onDay: '2026-02-03' })).costItem).toMatchObject({ onDay: '2026-02-03', bookedOn: today });
    expect((await act(manager, { amount: '0.00' })).errors).toMatchObject([{ rule: 'cost.amountZero', path: ['amount'] }]);
    expect((await act(manager, { onDay: addDays(today, 1) })).errors).toMatchObject([{ rule: 'cost.spentInFuture', path: ['onDay'] }]);
    expect((await act(manager, { amount: '1.005' })).errors).toMatchObject([{ rule: 'input.tooManyDigits', path: ['amount'] }]);
    expect((await act(manager, { stageId: project.id })).errors).toMatchObject([{ rule: 'cost.stageOfOtherProject' }]);
  });

  it('leaves what is neither bound nor spent of the released money (domain.md 5.3)', async () => {
    const allocate = `mutation A($input: AllocateBudgetInput!) { allocateBudget(input: $input) { allocation { id version released } errors { rule } } }`;
    const year = Number(today.slice(0, 4));
    const given = async (person: TestPerson, more: Record<string, unknown>) => (await test.ask<{ allocateBudget: { allocation: { id: string; version: number } | null; errors: { rule: string }[] } }>(person, allocate, { input: { scopeId: project.id, fiscalYear: year, amount: '10000.00', released: true, ...more } })).data?.allocateBudget;
    expect((await given(manager, {}))?.errors).toEqual([{ rule: 'policy.budget.allocate' }]);
    await given(office, {});
    const open = await given(office, { amount: '5000.00', released: false });
    const { costItem } = await act(manager, { kind: 'commitment', amount: '4000.00', onDay: `${year}-12-15` });
    await act(manager, { amount: '1500.00', settlesId: costItem?.id });
    const read = async () => (await test.ask<{ budgetYears: object[] }>(member, years, { scope: project.key })).data?.budgetYears;
    // Actual 1200 − 200 + 300 + 1500; open commitment 4000 − 1500; available 10000 − 2500 − 2800.
    expect(await read()).toEqual([{
      fiscalYear: year, currency: 'EUR', allocation: { amount: '15000.00' }, released: { amount: '10000.00' }, committed: { amount: '4000.00' }, openCommitments: { amount: '2500.00' },
      actual: { amount: '2800.00' }, available: { amount: '4700.00' }, lapsed: { amount: '0.00' }, overReleased: false,
    }]);
    const release = 'mutation R($input: ReleaseBudgetInput!) { releaseBudget(input: $input) { allocation { released } errors { rule } } }';
    const released = await test.ask<{ releaseBudget: object }>(office, release, { input: { allocationId: open?.allocation?.id, expectedVersion: 1 } });
    expect(released.data?.releaseBudget).toEqual({ allocation: { released: true }, errors: [] });
    expect(await read()).toMatchObject([{ available: { amount: '9700.00' } }]);
  });

  it('stays with the programme of its day when the project moves (example project-move-history)', async () => {
    await test.act((work) => joinParent(work, { childId: project.id, parentId: programmes[1]?.id ?? '', trancheId: null, from: day('2026-07-01') }));
    const actual = async (index: number) => (await test.ask<{ budgetYears: { actual: { amount: string } }[] }>(member, years, { scope: programmes[index]?.key })).data?.budgetYears.map((each) => each.actual.amount);
    // 300 were spent in February, everything else after the move; budgets follow the project.
    expect(await actual(0)).toEqual(['300.00']);
    expect(await actual(1)).toEqual(['2500.00']);
  });

  it('is listed page by page with a constant number of statements', async () => {
    const list = 'query L($first: Int!, $filter: CostItemFilter) { costItems(first: $first, filter: $filter) { totalCount edges { node { amount { amount } scope { key } } } } }';
    const ask = (first: number, filter?: object) => test.ask<{ costItems: { totalCount: number; edges: object[] } }>(member, list, { first, filter });
    expect((await ask(50, { late: true })).data?.costItems.totalCount).toBe(1);
    expect(await test.countStatements(() => ask(1))).toBe(await test.countStatements(() => ask(50)));
  });
});
