import { DecisionRoom } from '@tranche/decisions/testing/decision-room.ts';
import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';

interface Listed { decisions: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: { node: { key: string } }[] } }

describe('the decision log', () => {
  let test: TestApp;
  let room: DecisionRoom;

  beforeAll(async () => {
    test = await TestApp.start();
    room = await DecisionRoom.open(test);
    for (let count = 0; count < 4; count++) await room.draft({ question: `Frage ${count}?`, dueOn: `2030-01-1${4 - count}` });
    await room.submitted();
    await room.approved();
  }, 60_000);
  afterAll(() => test.stop());

  const page = async (person: TestPerson, filter: object, more: object = {}) => {
    const query = `query Page($filter: DecisionFilter, $orderBy: DecisionOrder, $first: Int, $after: String, $scope: ID, $asOf: Day) {
      decisions(filter: $filter, orderBy: $orderBy, first: $first, after: $after, scope: $scope, asOf: $asOf) { totalCount pageInfo { hasNextPage endCursor } edges { node { key } } } }`;
    const { data, errors } = await test.ask<Listed>(person, query, { filter, ...more });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.decisions;
  };

  it.each([
    [{}, 6],
    [{ open: true }, 5],
    [{ states: ['decided'] }, 1],
    [{ outcome: 'approved' }, 1],
    [{ text: 'frage 2' }, 1],
    [{ effectiveFrom: '2026-01-01' }, 0],
  ])('filters by %j', async (filter, count) => {
    expect((await page(room.people.member, filter)).totalCount).toBe(count);
  });

  it('shows each person what waits for them', async () => {
    const waiting = async (person: TestPerson) => (await page(person, { awaitsViewer: true })).totalCount;
    expect([await waiting(room.people.executive), await waiting(room.people.deputy), await waiting(room.people.member)]).toEqual([1, 1, 0]);
    const [edge] = (await page(room.people.executive, { awaitsViewer: true })).edges;
    const { data } = await test.ask<{ decision: { id: string; version: number } }>(room.people.member, 'query One($key: ID!) { decision(key: $key) { id version } }', { key: edge?.node.key });
    await room.vote(room.people.executive, 0, data!.decision);
    expect(await waiting(room.people.executive)).toBe(0);
  });

  it('pages through all orders without a gap or a twin', async () => {
    for (const orderBy of ['newest', 'due', 'effective']) {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const part: Listed['decisions'] = await page(room.people.member, {}, { orderBy, first: 2, after });
        seen.push(...part.edges.map((edge) => edge.node.key));
        more = part.pageInfo.hasNextPage;
        after = part.pageInfo.endCursor;
      }
      expect([seen.length, new Set(seen).size]).toEqual([6, 6]);
    }
  });

  it('sends a constant number of statements, whatever the page shows', async () => {
    const read = `query Rich($first: Int!) { decisions(first: $first) { edges { node {
      key body { name { text } } decider { displayName } scope { title { text } } conditionsOpen conditionsOverdue options { title weightedScore } criteria { name } supersedes { key } supersededBy { key }
      actions { key owner { displayName } } seal { hash } ballot { open tally { present entitled } seats { person { displayName } deputy { displayName } vote { castBy { displayName } } viewerCan { vote { allowed } } } }
      viewerCan { vote { allowed } closeVote { allowed } submit { allowed } } } } } }`;
    const few = await test.countStatements(() => test.ask(room.people.member, read, { first: 2 }));
    const many = await test.countStatements(() => test.ask(room.people.member, read, { first: 50 }));
    expect(many).toBe(few);
  });

  it('never shows a restricted scope, not even in a count or by key', async () => {
    const secret = await DecisionRoom.open(test);
    const hidden = await secret.draft({ question: 'Standort schließen?' });
    await test.restrict(secret.project.id);
    expect((await page(room.people.member, { text: 'standort' })).totalCount).toBe(0);
    const { data } = await test.ask(room.people.member, 'query One($key: ID!) { decision(key: $key) { question } byKey(key: $key) { title { text } } }', { key: hidden.key });
    expect(data).toEqual({ decision: null, byKey: null });
    const told = await room.act(room.people.member, 'withdrawDecision', { decisionId: hidden.id, reason: 'Nicht sichtbar.', expectedVersion: 1 });
    expect(told.errors.map((each) => each.rule)).toEqual(['notFound']);
  });

  it('shows an earlier day as it was', async () => {
    expect((await page(room.people.member, {}, { asOf: '2026-01-15' })).totalCount).toBe(0);
    expect((await page(room.people.member, {}, { asOf: '2030-01-15' })).totalCount).toBeGreaterThan(5);
  });
});

describe('actions', () => {
  let test: TestApp;
  let room: DecisionRoom;

  beforeAll(async () => {
    test = await TestApp.start();
    room = await DecisionRoom.open(test);
  }, 60_000);
  afterAll(() => test.stop());

  const act = async (person: TestPerson, verb: string, input: object) => {
    const type = verb[0]?.toUpperCase() + verb.slice(1);
    const { data, errors } = await test.ask<Record<string, { action: { id: string; key: string; version: number; state: string; note: string } | null; errors: { rule: string }[] }>>(
      person, `mutation Act($input: ${type}Input!) { ${verb}(input: $input) { action { id key version state note } errors { rule } } }`, { input });
    if (!data) throw new Error(JSON.stringify(errors));
    return data[verb]!;
  };

  it('follow from a decision and end done or dropped with a reason', async () => {
    const decision = await room.approved();
    const input = { scopeId: room.project.id, title: 'Vergabe vorbereiten', ownerId: room.people.supplier.id, dueOn: '2030-03-01', originKind: 'decision', originId: decision.id, language: 'de' };
    expect((await act(room.people.member, 'createAction', input)).errors).toEqual([{ rule: 'policy.action.create' }]);
    const { action } = await act(room.people.manager, 'createAction', input);
    expect(action).toMatchObject({ key: `${room.project.key}/A-1`, state: 'open' });
    expect((await act(room.people.user, 'startAction', { actionId: action!.id, expectedVersion: 1 })).errors).toEqual([{ rule: 'policy.action.start' }]);
    const started = await act(room.people.supplier, 'startAction', { actionId: action!.id, expectedVersion: 1 });
    expect(started.action).toMatchObject({ state: 'inProgress', version: 2 });
    expect((await act(room.people.supplier, 'dropAction', { actionId: action!.id, reason: '', expectedVersion: 2 })).errors).toEqual([{ rule: 'input.missing' }]);
    const dropped = await act(room.people.supplier, 'dropAction', { actionId: action!.id, reason: 'Vertrag läuft weiter.', expectedVersion: 2 });
    expect(dropped.action).toMatchObject({ state: 'dropped', note: 'Vertrag läuft weiter.' });
    expect((await act(room.people.supplier, 'completeAction', { actionId: action!.id, expectedVersion: 3 })).errors).toEqual([{ rule: 'action.notInThisState' }]);
    const { data } = await test.ask(room.people.member, 'query Follow($key: ID!) { decision(key: $key) { actions { key originKey } } actions(filter: { open: true }) { totalCount } }', { key: decision.key });
    expect(data).toEqual({ decision: { actions: [{ key: action!.key, originKey: decision.key }] }, actions: { totalCount: 0 } });
  });
});
