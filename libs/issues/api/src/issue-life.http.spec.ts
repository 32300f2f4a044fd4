import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';
import { dimensions } from '@tranche/issues/domain/issue.ts';
import { IssueDeferrals } from './issue-deferrals.ts';
import { issueOrders } from './issue.type.ts';

interface Told { rule: string; path: string[] }
interface Acted { issue: Record<string, unknown> & { id: string; key: string; version: number } | null; errors: Told[] }

const fields = 'id key version type state decider routeRules outcome closeKind owner { displayName } route { decider rules changeBudgetLeft { amount } } viewerCan { decide { allowed why } }';
const mutation = (verb: string) => `mutation Act($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { act: ${verb}(input: $input) { issue { ${fields} } errors { rule path } } }`;

describe('the life of an issue', () => {
  let test: TestApp;
  let member: TestPerson;
  let manager: TestPerson;
  let support: TestPerson;
  let executive: TestPerson;
  let authority: TestPerson;
  let sro: TestPerson;
  let programme: TestPerson;
  let project: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    [member, manager, support, executive, authority, sro] = [await test.aPerson('Mitglied'), await test.aPerson('Projektleitung'), await test.aPerson('Projektunterstützung'), await test.aPerson('Auftraggeberseite'), await test.aPerson('Änderungsausschuss'), await test.aPerson('Programmverantwortung')];
    programme = await test.aScope('programme', 'Bürgerdienste');
    project = await test.aScope('project', 'Wohngeldantrag', programme.id);
    for (const [person, role, scope] of [[manager, 'projectManager', project], [support, 'projectSupport', project], [executive, 'executive', project], [authority, 'changeAuthority', project], [sro, 'sro', programme]] as const) await test.giveRole(person.id, role, scope.id);
  });
  afterAll(() => test.stop());

  const act = async (person: TestPerson, verb: string, input: Record<string, unknown>): Promise<Acted> => {
    const { data, errors } = await test.ask<{ act: Acted }>(person, mutation(verb), { input });
    expect(errors).toBeUndefined();
    return data!.act;
  };
  const rules = (acted: Acted) => acted.errors.map((each) => each.rule);
  const of = (issue: { id: string; version: number }) => ({ issueId: issue.id, expectedVersion: issue.version });
  const raise = async (more: Record<string, unknown> = {}, person = member) => (await act(person, 'raiseIssue', { scopeId: project.id, title: 'Neues Formular', language: 'de', ...more })).issue!;
  const impacts = dimensions.map((dimension) => ({ dimension, text: 'keine' }));
  const options = [{ text: 'Formular ändern', cost: '9500', days: 5 }, { text: 'Nichts tun' }];
  const analysed = async (more: Record<string, unknown> = {}, raised: Record<string, unknown> = {}) => (await act(support, 'analyseIssue', { ...of(await raise(raised)), impacts, options, ...more })).issue!;
  const proposed = async (more: Record<string, unknown> = {}, raised: Record<string, unknown> = {}) => (await act(manager, 'proposeIssueDecision', { ...of(await analysed(more, raised)), recommendation: 'Formular ändern', recommendedOption: 0 })).issue!;

  it('needs a title and no role, and leaves issue, audit entry and event together', async () => {
    const issue = await raise();
    expect(issue).toMatchObject({ key: `${project.key}/I-1`, state: 'raised', type: 'problemConcern', version: 1 });
    expect(await test.db.system('select act, action, record_key from audit_entry where row_id = $1', [issue.id])).toEqual([{ act: 'raiseIssue', action: 'create', record_key: issue.key }]);
    expect(await test.db.system("select event from outbox where payload ->> 'issueId' = $1", [issue.id])).toEqual([{ event: 'IssueRaised' }]);
    const before = await test.db.system('select count(*) from issue');
    expect(rules(await act(member, 'raiseIssue', { scopeId: project.id, title: 'x', language: 'de' }))).toEqual(['input.tooShort']);
    expect(await test.db.system('select count(*) from issue')).toEqual(before);
  });

  it('takes a concern with one text', async () => {
    const { issue } = await act(member, 'raiseConcern', { scopeId: project.id, text: 'Der Termin ist nicht zu halten.', language: 'de' });
    expect(issue).toMatchObject({ type: 'problemConcern', state: 'raised' });
    expect(await test.db.system("select event from outbox where payload ->> 'issueId' = $1", [issue!.id])).toEqual([{ event: 'ConcernRaised' }]);
  });

  // domain.md 7, P-2 I-1: a request for change of 9 500 that the change authority approves.
  it('goes by the limits of the change authority, which its own request cannot pass', async () => {
    const limits = `mutation Limits($input: SetChangeAuthorityInput!) { setChangeAuthority(input: $input) { changeAuthority { budget { amount } used { amount } } errors { rule } } }`;
    const set = async (person: TestPerson, input: Record<string, unknown>) => (await test.ask<{ setChangeAuthority: unknown }>(person, limits, { input: { scopeId: project.id, ...input } })).data?.setChangeAuthority;
    expect(await set(manager, { singleLimit: '10000', budget: '50000' })).toEqual({ changeAuthority: null, errors: [{ rule: 'policy.changeAuthority.set' }] });
    expect(await set(executive, { singleLimit: '60000', budget: '50000' })).toEqual({ changeAuthority: null, errors: [{ rule: 'changeAuthority.singleAboveBudget' }] });
    expect(await set(executive, { singleLimit: '10000', budget: '50000' })).toEqual({ changeAuthority: { budget: { amount: '50000.00' }, used: { amount: '0.00' } }, errors: [] });

    const change = await proposed({ type: 'requestForChange', costImpact: '9500' });
    expect(change).toMatchObject({ state: 'proposed', decider: 'changeAuthority', routeRules: ['withinChangeAuthority'], route: { decider: 'changeAuthority', changeBudgetLeft: { amount: '50000.00' } } });
    expect(rules(await act(manager, 'decideIssue', { ...of(change), outcome: 'approve' }))).toEqual(['issue.notDecider']);
    const approved = await act(authority, 'decideIssue', { ...of(change), outcome: 'approve' });
    expect(approved.issue).toMatchObject({ state: 'inAction', outcome: 'approve' });
    expect(await test.db.system("select kind from ledger_entry where subject_type = 'issue' and subject_id = $1", [change.id])).toEqual([{ kind: 'issue.decided' }]);
    expect((await set(executive, { singleLimit: '10000', budget: '50000' }))).toEqual({ changeAuthority: { budget: { amount: '50000.00' }, used: { amount: '9500.00' } }, errors: [] });

    const own = await raise({ type: 'requestForChange' }, authority);
    const ownAnalysed = await act(support, 'analyseIssue', { ...of(own), impacts, options, costImpact: '100' });
    const ownProposed = (await act(manager, 'proposeIssueDecision', { ...of(ownAnalysed.issue!), recommendation: 'Ja bitte', recommendedOption: 0 })).issue!;
    expect(rules(await act(authority, 'decideIssue', { ...of(ownProposed), outcome: 'approve' }))).toEqual(['issue.requesterDecides']);

    const large = await proposed({ type: 'requestForChange', costImpact: '10000.01' });
    expect(large).toMatchObject({ decider: 'projectBoard', routeRules: ['singleLimit'] });
    expect(rules(await act(authority, 'decideIssue', { ...of(large), outcome: 'approve' }))).toEqual(['issue.notDecider']);
    expect(rules(await act(executive, 'decideIssue', { ...of(large), outcome: 'reject', reason: 'Zu teuer' }))).toEqual([]);
  });

  it('asks for every dimension and says which is missing', async () => {
    const { errors } = await act(support, 'analyseIssue', { ...of(await raise()), impacts: impacts.slice(0, 5), options });
    expect(errors).toEqual([{ rule: 'issue.impactMissing', path: ['impacts', 'risk'] }, { rule: 'issue.impactMissing', path: ['impacts', 'sustainability'] }]);
  });

  it('is completed when its actions are done and the baseline says so', async () => {
    const issue = await proposed();
    expect(issue['decider']).toBe('projectManager');
    const { issue: running } = await act(manager, 'decideIssue', { ...of(issue), outcome: 'approve' });
    const done = await act(manager, 'completeIssue', { ...of(running!), resolution: 'Formular geändert' });
    expect(done.issue).toMatchObject({ state: 'closed', closeKind: 'completed' });
    expect((await act(manager, 'reopenIssue', { ...of(done.issue!), reason: 'Fehler kam wieder' })).issue).toMatchObject({ state: 'analysed', outcome: null });
  });

  it('waits until its day when it is deferred, and goes back for more', async () => {
    expect(rules(await act(manager, 'decideIssue', { ...of(await proposed()), outcome: 'defer', reason: 'Später' }))).toEqual(['issue.deferralDateMissing']);
    expect((await act(manager, 'decideIssue', { ...of(await proposed()), outcome: 'defer', reason: 'Später', deferredUntil: '2099-01-01' })).issue).toMatchObject({ state: 'deferred' });
    expect((await act(manager, 'decideIssue', { ...of(await proposed()), outcome: 'askForMore', reason: 'Kosten prüfen' })).issue).toMatchObject({ state: 'analysed' });
  });

  it('comes back by itself when the day of its deferral has come', async () => {
    const { issue } = await act(manager, 'decideIssue', { ...of(await proposed()), outcome: 'defer', reason: 'Später', deferredUntil: '2099-01-01' });
    expect(await test.app.get(IssueDeferrals).end()).toBe(0);
    await test.act(async (work) => void (await work.rows("update issue set deferred_until = '2026-01-01' where id = $1", [issue!.id])));
    expect(await test.app.get(IssueDeferrals).end()).toBe(1);
    expect(await test.db.system('select state, outcome from issue where id = $1', [issue!.id])).toEqual([{ state: 'analysed', outcome: null }]);
  });

  it('is handled informally into the daily log, which its team reads and promotes', async () => {
    const issue = await raise({ title: 'Drucker fehlt' });
    expect((await act(manager, 'handleIssueInformally', { ...of(issue), note: 'Anruf genügte' })).issue).toMatchObject({ state: 'closed', closeKind: 'informal' });
    const read = `query Log($scope: ID!) { dailyLog(scope: $scope, first: 10) { totalCount edges { node { id version text link promotedAs promotedKey viewerCan { promote { allowed why } } } } } }`;
    interface Log { dailyLog: { edges: { node: { id: string; version: number; text: string; viewerCan: { promote: { allowed: boolean } } } }[] } }
    const log = await test.ask<Log>(manager, read, { scope: project.key });
    expect(log.data?.dailyLog.edges.map((edge) => edge.node)).toEqual([expect.objectContaining({ text: 'Drucker fehlt: Anruf genügte', link: issue.key, promotedAs: null, viewerCan: { promote: { allowed: true, why: null } } })]);
    expect((await test.ask(member, read, { scope: project.key })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', rule: 'policy.dailyLog.read' });
    const { id, version } = log.data!.dailyLog.edges[0]!.node;
    const promote = `mutation Promote($input: PromoteDailyLogEntryInput!) { promoteDailyLogEntry(input: $input) { entry { promotedKey } issue { key source } errors { rule } } }`;
    const first = await test.ask<{ promoteDailyLogEntry: { entry: { promotedKey: string }; issue: { key: string } } }>(manager, promote, { input: { entryId: id, expectedVersion: version } });
    expect(first.data?.promoteDailyLogEntry).toMatchObject({ issue: { source: 'dailyLog' }, errors: [] });
    expect(first.data?.promoteDailyLogEntry.entry.promotedKey).toBe(first.data?.promoteDailyLogEntry.issue.key);
    const second = await test.ask<{ promoteDailyLogEntry: { errors: Told[] } }>(manager, promote, { input: { entryId: id, expectedVersion: version + 1 } });
    expect(second.data?.promoteDailyLogEntry.errors).toEqual([{ rule: 'dailyLog.alreadyPromoted' }]);
  });

  it('marks a log entry that became a risk, once the event is delivered', async () => {
    const write = `mutation Write($input: WriteDailyLogInput!) { writeDailyLog(input: $input) { entry { id } errors { rule } } }`;
    const { data } = await test.ask<{ writeDailyLog: { entry: { id: string } } }>(manager, write, { input: { scopeId: project.id, text: 'Anbieter meldet sich nicht', language: 'de' } });
    const originId = data!.writeDailyLog.entry.id;
    await test.ask(manager, 'mutation Raise($input: RaiseRiskInput!) { raiseRisk(input: $input) { errors { rule } } }', { input: { scopeId: project.id, event: 'Anbieter fällt aus', language: 'de', originId } });
    await test.deliverEvents();
    expect(await test.db.system('select promoted_as from daily_log_entry where id = $1', [originId])).toEqual([{ promoted_as: 'risk' }]);
  });

  it('tells the second of two people that it was changed', async () => {
    const issue = await raise();
    expect((await act(support, 'assignIssue', { ...of(issue), ownerId: manager.id, dueOn: '2026-12-31' })).issue).toMatchObject({ owner: { displayName: 'Projektleitung' }, version: 2 });
    expect(rules(await act(manager, 'assignIssue', { ...of(issue), priority: 'must' }))).toEqual(['version.stale']);
  });

  // domain.md 3.5 "Who" and 4.
  describe('permissions', () => {
    const cells: [verb: string, state: 'raised' | 'analysed' | 'proposed', input: Record<string, unknown>, who: string[]][] = [
      ['assignIssue', 'raised', { priority: 'must' }, ['manager', 'support']],
      ['handleIssueInformally', 'raised', { note: 'Erledigt' }, ['manager']],
      ['analyseIssue', 'raised', { impacts, options }, ['manager', 'support']],
      ['proposeIssueDecision', 'analysed', { recommendation: 'Formular ändern' }, ['manager']],
      ['decideIssue', 'proposed', { outcome: 'approve' }, ['manager', 'executive']],
    ];
    const rows = cells.flatMap(([verb, state, input, who]) => ['member', 'manager', 'support', 'executive', 'sro'].map((person) => ({ verb, state, input, person, may: who.includes(person) })));

    it.each(rows)('$verb by $person: $may', async ({ verb, state, input, person, may }) => {
      const people: Record<string, TestPerson> = { member, manager, support, executive, sro };
      const issue = state === 'raised' ? await raise() : state === 'analysed' ? await analysed() : await proposed();
      const acted = await act(people[person]!, verb, { ...of(issue), ...input });
      expect(acted.errors.length === 0).toBe(may);
      if (!may) expect(rules(acted)[0]).toMatch(/^(policy\.issue\.|issue\.notDecider)/);
    });
  });

  it('is listed with a constant number of statements, by each order without repeating a row', async () => {
    interface Listed { issues: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { key: string } }[] } }
    const page = `query Page($first: Int!, $after: String, $orderBy: IssueOrder, $filter: IssueFilter) { issues(first: $first, after: $after, orderBy: $orderBy, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } edges { node { key overdue owner { displayName } raisedBy { displayName } scope { key } risk { key } route { decider } viewerCan { decide { allowed } } } } } }`;
    const ask = async (variables: Record<string, unknown>) => {
      const { data, errors } = await test.ask<Listed>(manager, page, { first: 100, ...variables });
      expect(errors).toBeUndefined();
      return data!.issues;
    };
    const few = await test.countStatements(() => ask({ first: 2 }));
    const many = await test.countStatements(() => ask({ first: 30 }));
    expect(many).toBe(few);
    for (const orderBy of issueOrders) {
      const all = (await ask({ orderBy })).edges.map((edge) => edge.node.key);
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more;) {
        const part: Listed['issues'] = await ask({ orderBy, first: 9, after });
        seen.push(...part.edges.map((edge) => edge.node.key));
        more = part.pageInfo.hasNextPage;
        after = part.pageInfo.endCursor;
      }
      expect(seen).toEqual(all);
    }
    expect((await ask({ filter: { overdue: true } })).totalCount).toBe(0);
    expect((await ask({ filter: { types: ['requestForChange'], states: ['inAction'] } })).totalCount).toBe(1);
  });
});
