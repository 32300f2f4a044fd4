import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';

interface Told { rule: string; path: string[] }
interface Acted { risk: Record<string, unknown> & { id: string; key: string; version: number } | null; issue?: { key: string } | null; copy?: { id: string; key: string; state: string } | null; errors: Told[] }

const fields = 'id key version state probability impact residualProbability lastReviewOn closeReason occurrences responses { id state } issue { key risk { key } } history { score } trend';

/** One verb of a risk as a mutation; `more` are further fields of the payload. */
const mutation = (verb: string, more = '') => `mutation Act($input: ${verb[0]?.toUpperCase()}${verb.slice(1)}Input!) { act: ${verb}(input: $input) { risk { ${fields} } ${more} errors { rule path } } }`;

describe('the life of a risk', () => {
  let test: TestApp;
  let member: TestPerson;
  let manager: TestPerson;
  let support: TestPerson;
  let owner: TestPerson;
  let programmeManager: TestPerson;
  let portfolio: TestPerson;
  let programme: TestPerson;
  let project: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    [member, manager, support, owner, programmeManager] = [await test.aPerson('Mitglied'), await test.aPerson('Projektleitung'), await test.aPerson('Projektunterstützung'), await test.aPerson('Risikoverantwortung'), await test.aPerson('Programmleitung')];
    portfolio = await test.aScope('portfolio', 'Digitale Stadt');
    programme = await test.aScope('programme', 'Bürgerdienste', portfolio.id);
    project = await test.aScope('project', 'Bürgerkonto', programme.id);
    await test.giveRole(manager.id, 'projectManager', project.id);
    await test.giveRole(support.id, 'projectSupport', project.id);
    await test.giveRole(programmeManager.id, 'programmeManager', programme.id);
  });
  afterAll(() => test.stop());

  const act = async (person: TestPerson, verb: string, input: Record<string, unknown>, more = ''): Promise<Acted> => {
    const { data, errors } = await test.ask<{ act: Acted }>(person, mutation(verb, more), { input });
    expect(errors).toBeUndefined();
    return data!.act;
  };
  const rules = (acted: Acted) => acted.errors.map((each) => each.rule);
  const raise = async (more: Record<string, unknown> = {}, person = member) => (await act(person, 'raiseRisk', { scopeId: project.id, event: 'Schnittstelle verspätet', language: 'de', ...more })).risk!;
  const assessed = (more: Record<string, unknown> = {}) => raise({ cause: 'Anbieter überlastet', effect: 'Start rutscht', probability: 4, impact: 4, ownerId: owner.id, ...more }, manager);
  const of = (risk: { id: string; version: number }) => ({ riskId: risk.id, expectedVersion: risk.version });
  const plan = { responses: [{ category: 'reduce', text: 'Zweiten Anbieter binden', dueOn: '2027-01-31', cost: '3000' }], residualProbability: 2, residualImpact: 3 };

  it('goes from the first line to monitoring, each step with its audit row, history and event', async () => {
    const raised = await assessed();
    expect(raised['state']).toBe('assessed');
    const planned = await act(owner, 'planRiskResponse', { ...of(raised), ...plan });
    expect(planned.risk).toMatchObject({ state: 'responding', residualProbability: 2, responses: [{ state: 'planned' }] });
    const responseId = (planned.risk!['responses'] as { id: string }[])[0]!.id;
    expect(rules(await act(owner, 'completeRiskResponse', { ...of(planned.risk!), responseId }))).toEqual(['risk.reassessmentMissing']);
    const monitored = await act(owner, 'completeRiskResponse', { ...of(planned.risk!), responseId, probability: 2, impact: 4 });
    expect(monitored.risk).toMatchObject({ state: 'monitored', probability: 2, responses: [{ state: 'done' }], history: [{ score: 16 }, { score: 8 }], trend: 'better' });
    const audit = await test.db.system("select act, role_used from audit_entry where row_id = $1 order by id", [raised.id]);
    expect(audit).toEqual([{ act: 'raiseRisk', role_used: 'member' }, { act: 'planRiskResponse', role_used: 'owner' }, { act: 'completeRiskResponse', role_used: 'owner' }]);
    const events = await test.db.system<{ event: string }>("select event from outbox where payload ->> 'riskId' = $1 order by id", [raised.id]);
    expect(events.map((each) => each.event)).toEqual(['RiskRaised', 'RiskAssessed', 'RiskResponsePlanned', 'RiskResponseCompleted']);
  });

  it('keeps, adds and drops responses of a plan', async () => {
    const { risk } = await act(manager, 'planRiskResponse', { ...of(await assessed()), ...plan });
    const [first] = risk!['responses'] as { id: string }[];
    const again = await act(manager, 'planRiskResponse', { ...of(risk!), ...plan, responses: [{ category: 'share', text: 'Mit dem Landkreis' }] });
    expect(again.risk!['responses']).toEqual([{ id: first!.id, state: 'dropped' }, { id: expect.any(String), state: 'planned' }]);
    expect(rules(await act(manager, 'planRiskResponse', { ...of(again.risk!), ...plan, responses: [{ responseId: first!.id, category: 'reduce', text: 'Wieder' }] }))).toEqual(['risk.responseNotPlanned']);
  });

  it('becomes an issue that knows its risk, or nothing at all', async () => {
    const risk = await assessed({ event: 'Zahlungsdienst kündigt' });
    expect(rules(await act(manager, 'riskOccurred', { ...of(risk), occurredOn: '2099-01-01' }))).toEqual(['risk.occurredInFuture']);
    expect(await test.db.system('select count(*)::int as count from issue where risk_id = $1', [risk.id])).toEqual([{ count: 0 }]);
    const occurred = await act(owner, 'riskOccurred', { ...of(risk), issueType: 'externalEvent', note: 'Kündigung liegt vor.' }, 'issue { key type state description risk { key } }');
    expect(occurred.risk).toMatchObject({ state: 'occurred', occurrences: 1, issue: { key: `${project.key}/I-1`, risk: { key: risk.key } } });
    expect(occurred.issue).toMatchObject({ type: 'externalEvent', state: 'raised', risk: { key: risk.key }, description: expect.stringContaining('Kündigung liegt vor.') });
    const again = await act(owner, 'closeRisk', { ...of(occurred.risk!), mayOccurAgain: true });
    expect(again.risk).toMatchObject({ state: 'assessed', occurrences: 1 });
  });

  it('escalates a copy one level up, where it counts once', async () => {
    const risk = await assessed({ event: 'Landesdienst fällt aus', probability: 5, impact: 5, probabilityPercent: '80', impactMoney: '10000' });
    expect(rules(await act(manager, 'escalateRisk', { ...of(risk), scopeId: project.id }, 'copy { id key state }'))).toEqual(['risk.targetNotAbove']);
    const escalated = await act(manager, 'escalateRisk', { ...of(risk), scopeId: programme.id }, 'copy { id key state escalatedFrom { key } }');
    expect(escalated.copy).toMatchObject({ key: `${programme.key}/R-1`, state: 'raised', escalatedFrom: { key: risk.key } });
    expect(rules(await act(manager, 'escalateRisk', { ...of(escalated.risk!), scopeId: programme.id }, 'copy { id }'))).toEqual(['risk.alreadyEscalated']);
    expect(rules(await act(manager, 'escalateRisk', { ...of(await assessed({ probability: 3, impact: 3 })), scopeId: programme.id }, 'copy { id }'))).toEqual(['risk.belowEscalationLine']);
    const read = `query Exposure($scope: ID) { riskExposure(scope: $scope) { withoutValue byCurrency { currency net { amount } } } }`;
    const exposure = async (scope: string) => (await test.ask<{ riskExposure: { byCurrency: { net: { amount: string } }[] } }>(member, read, { scope })).data!.riskExposure.byCurrency;
    expect(await exposure(programme.key)).toEqual([{ currency: 'EUR', net: { amount: '8000.00' } }]);
    expect(await exposure(project.key)).toEqual([{ currency: 'EUR', net: { amount: '8000.00' } }]);
  });

  it('is handed over with its open responses', async () => {
    const planned = await act(manager, 'planRiskResponse', { ...of(await assessed()), ...plan });
    const done = await act(manager, 'handOverRisk', { ...of(planned.risk!), scopeId: programme.id, ownerId: programmeManager.id });
    expect(done.risk).toMatchObject({ state: 'closed', closeReason: 'handedOver' });
    const [copy] = await test.db.system<{ state: string; owner_id: string; open: number }>(
      "select r.state, r.owner_id, (select count(*)::int from risk_response p where p.risk_id = r.id and p.state = 'planned') as open from risk r where r.scope_id = $1 order by r.id desc limit 1", [programme.id]);
    expect(copy).toEqual({ state: 'responding', owner_id: programmeManager.id, open: 1 });
  });

  it('ends by rejection or when its time has passed, and may come back', async () => {
    const rejected = await act(manager, 'rejectRisk', { ...of(await raise()), reason: 'duplicate' });
    expect(rejected.risk).toMatchObject({ state: 'closed', closeReason: 'duplicate' });
    expect((await act(manager, 'reopenRisk', { ...of(rejected.risk!), reason: 'Doch ein anderes Risiko' })).risk).toMatchObject({ state: 'assessed', closeReason: null });
    expect((await act(owner, 'expireRisk', of(await assessed({ proximityOn: '2026-01-31' })))).risk).toMatchObject({ state: 'closed', closeReason: 'expired' });
    expect(rules(await act(owner, 'expireRisk', of(await assessed({ proximityOn: '2099-01-31' }))))).toEqual(['risk.proximityNotPassed']);
  });

  it('knows nobody of another organisation', async () => {
    const [stranger, risk] = ['018f0000-0000-7000-8000-000000000009', await assessed()];
    const refused = await act(manager, 'describeRisk', { ...of(risk), ownerId: stranger });
    expect(refused.errors).toEqual([{ rule: 'notFound', path: ['ownerId'] }]);
    expect((await act(manager, 'planRiskResponse', { ...of(risk), ...plan, responses: [{ category: 'reduce', text: 'Etwas tun', actioneeId: stranger }] })).errors).toEqual([{ rule: 'notFound', path: ['responses', '0', 'actioneeId'] }]);
    expect((await act(member, 'raiseRisk', { scopeId: project.id, event: 'Mit fremder Person', language: 'de', ownerId: stranger })).errors).toEqual([{ rule: 'notFound', path: ['ownerId'] }]);
  });

  it('tells the second of two people that it was changed', async () => {
    const risk = await assessed();
    expect((await act(owner, 'confirmRiskUnchanged', of(risk))).errors).toEqual([]);
    expect(rules(await act(manager, 'reassessRisk', { ...of(risk), probability: 1, impact: 1 }))).toEqual([]);
    expect(rules(await act(support, 'describeRisk', { ...of(risk), title: 'Anderer Titel' }))).toEqual(['version.stale']);
  });

  // domain.md 3.4 "Who" and 4: own = only where the role is held; the owner acts on what they answer for.
  describe('permissions', () => {
    const allowed: Record<string, [verb: string, who: string[], input?: Record<string, unknown>]> = {
      assess: ['assessRisk', ['manager', 'support']],
      describe: ['describeRisk', ['manager', 'support', 'owner'], { title: 'Anderer Titel' }],
      plan: ['planRiskResponse', ['manager', 'owner'], plan],
      reassess: ['reassessRisk', ['manager', 'support', 'owner'], { probability: 2, impact: 2 }],
      confirm: ['confirmRiskUnchanged', ['manager', 'support', 'owner']],
      occurred: ['riskOccurred', ['manager', 'owner']],
      expire: ['expireRisk', ['manager', 'owner'], { note: 'Phase beendet' }],
      escalate: ['escalateRisk', ['manager'], {}],
    };
    const cells = Object.entries(allowed).flatMap(([name, [verb, who, input]]) => ['member', 'manager', 'support', 'owner', 'programmeManager'].map((person) => ({ name, verb, person, may: who.includes(person), input })));

    it.each(cells)('$name by $person: $may', async ({ verb, person, may, input }) => {
      const people: Record<string, TestPerson> = { member, manager, support, owner, programmeManager };
      const risk = await assessed({ probability: 5, impact: 5 });
      const acted = await act(people[person]!, verb, { ...of(risk), ...(verb === 'escalateRisk' ? { scopeId: programme.id } : {}), ...input });
      const refused = acted.errors.some((each) => each.rule.startsWith('policy.risk.'));
      expect(refused).toBe(!may);
      if (may) expect(acted.errors).toEqual([]);
    });

    it('lets administration edit no content', async () => {
      const admin = await test.aPerson('Administration');
      await test.giveRole(admin.id, 'admin', null);
      expect(rules(await act(admin, 'raiseRisk', { scopeId: project.id, event: 'Von der Technik', language: 'de' }))).toEqual(['admin.technicalOnly']);
    });
  });
});
