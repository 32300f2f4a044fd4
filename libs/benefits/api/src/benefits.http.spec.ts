import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';
import { example } from '@tranche/shared/testing/examples.ts';

interface Refused { rule: string; path: string[] }
type Answered<Name extends string, T = Record<string, unknown>> = Record<Name, { benefit: T | null; errors: Refused[] } & Record<string, unknown>>;

const mutation = (name: string, fields: string) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation Act($input: ${type}!) { ${name}(input: $input) { benefit { id version ${fields} } errors { rule path } } }`;
};

describe('benefits', () => {
  let test: TestApp;
  let programme: TestPerson;
  let [bcm, sro, member, manager, executive]: TestPerson[] = [];
  let [projectA, projectB]: TestPerson[] = [];

  const someone = (person: TestPerson | undefined): TestPerson => {
    if (!person) throw new Error('The situation has not been built.');
    return person;
  };

  beforeAll(async () => {
    test = await TestApp.start();
    const portfolio = await test.aScope('portfolio', 'Digitale Stadt');
    programme = await test.aScope('programme', 'Digitale Bürgerdienste', portfolio.id);
    projectA = await test.aScope('project', 'Online-Terminvergabe', programme.id);
    projectB = await test.aScope('project', 'Bezahlen im Netz', programme.id);
    [bcm, sro, member, manager, executive] = await Promise.all(['BCM', 'SRO', 'Mitglied', 'Projektleitung', 'Auftraggeberseite'].map((name) => test.aPerson(name)));
    await test.giveRole(someone(bcm).id, 'bcm', programme.id);
    await test.giveRole(someone(sro).id, 'sro', programme.id);
    await test.giveRole(someone(manager).id, 'projectManager', projectA.id);
    await test.giveRole(someone(executive).id, 'executive', projectA.id);
  });
  afterAll(() => test.stop());

  async function act<T = Record<string, unknown>>(person: TestPerson | undefined, name: string, input: object, fields = 'key state') {
    const { data, errors } = await test.ask<Answered<string, T & { id: string; version: number }>>(someone(person), mutation(name, fields), { input });
    if (!data) throw new Error(JSON.stringify(errors));
    const answer = data[name];
    if (!answer) throw new Error(`${name} gave no answer.`);
    return { benefit: answer.benefit, rules: answer.errors.map((each) => each.rule), errors: answer.errors, answer };
  }

  async function identified(titleDe: string): Promise<{ id: string; version: number; key: string }> {
    const { benefit, rules } = await act<{ key: string }>(bcm, 'identifyBenefit', { scopeId: programme.id, titleDe, language: 'de' }, 'key');
    if (!benefit) throw new Error(rules.join());
    return benefit;
  }

  const profile = { measureDe: 'Mittlere Wartezeit', unit: 'min', beneficiary: 'Besuchende', baselineValue: '42', baselineOn: '2025-06-30', targetValue: '20', targetOn: '2027-06-30', measureEveryMonths: 3,
    curve: [{ onDay: '2025-12-31', percent: '0' }, { onDay: '2027-06-30', percent: '100' }] };

  async function realising(titleDe: string, over: object = {}) {
    const { id, key, version: first } = await identified(titleDe);
    let version = first;
    const step = async (person: TestPerson | undefined, name: string, input: object) => {
      const { benefit, errors } = await act(person, name, { benefitId: id, expectedVersion: version, ...input });
      if (!benefit) throw new Error(`${name}: ${JSON.stringify(errors)}`);
      ({ version } = benefit);
    };
    await step(bcm, 'profileBenefit', { ...profile, ownerId: someone(bcm).id, ...over });
    await step(sro, 'approveBenefit', {});
    await step(bcm, 'startRealisation', { firstOutputInUseOn: '2026-01-15' });
    return { id, version, key };
  }

  const figures = 'key state figures { realisedPercent realisedReason plannedPercent status finding latestValue latestOn }';

  it('live from a title to the end, each step by whoever may take it', async () => {
    const { id, key, version: first } = await identified('Kürzere Wartezeit');
    let version = first;
    expect(key).toBe('B-1');
    const step = async (person: TestPerson | undefined, name: string, input: object = {}) => {
      const found = await act<{ state: string }>(person, name, { benefitId: id, expectedVersion: version, ...input });
      version = found.benefit?.version ?? version;
      return found.benefit?.state ?? found.rules;
    };
    expect(await step(member, 'profileBenefit', profile)).toEqual(['policy.benefit.profile']);
    expect(await step(bcm, 'profileBenefit', { beneficiary: 'Besuchende' })).toEqual(['benefit.measureMissing', 'benefit.ownerMissing']);
    expect(await step(bcm, 'profileBenefit', { ...profile, ownerId: someone(bcm).id })).toBe('profiled');
    expect(await step(bcm, 'approveBenefit')).toEqual(['policy.benefit.approve']);
    expect(await step(sro, 'approveBenefit')).toBe('planned');
    expect(await step(sro, 'approveBenefit')).toEqual(['benefit.notInThisState']);
    expect(await step(bcm, 'startRealisation', { firstOutputInUseOn: '2026-01-15' })).toBe('realising');
    const measure = async (onDay: string, value: string) => (await act<{ state: string }>(bcm, 'recordMeasurement', { benefitId: id, onDay, value })).benefit;
    await measure('2026-03-31', '20');
    const realised = await measure('2026-06-30', '19');
    expect(realised?.state).toBe('realised');
    version = realised?.version ?? 0;
    expect(await step(bcm, 'closeBenefit')).toEqual(['benefit.noReviewHeld']);
    const planned = await act<{ reviews: { id: string; version: number }[] }>(bcm, 'planBenefitReview', { benefitId: id, plannedOn: '2099-06-30' }, 'reviews { id version viewerCanHold { allowed } }');
    const review = planned.benefit?.reviews[0];
    const held = await act(bcm, 'holdBenefitReview', { reviewId: review?.id, expectedVersion: review?.version, heldOn: '2026-07-15', judgement: 'Ziel gehalten' }, 'reviews { heldOn judgement }');
    expect(held.benefit).toMatchObject({ reviews: [{ heldOn: '2026-07-15', judgement: 'Ziel gehalten' }] });
    expect(await step(bcm, 'closeBenefit')).toBe('closed');
    expect((await act(bcm, 'recordMeasurement', { benefitId: id, onDay: '2026-08-31', value: '18' })).rules).toEqual(['measurement.benefitClosed']);
    const audit = await test.db.system<{ act: string }>("select distinct act from audit_entry where row_id = $1 or change ->> 'benefitId' = $1::text or row_id in (select r.id from benefit_review r where r.benefit_id = $1)", [id]);
    expect(audit.map((each) => each.act).sort()).toEqual(['approveBenefit', 'closeBenefit', 'holdBenefitReview', 'identifyBenefit', 'planBenefitReview', 'profileBenefit', 'recordMeasurement', 'startRealisation']);
    const events = await test.db.system<{ event: string }>("select event from outbox where payload ->> 'benefitId' = $1 order by id", [id]);
    expect(events.map((each) => each.event)).toEqual(['BenefitIdentified', 'BenefitProfiled', 'BenefitApproved', 'BenefitRealisationStarted', 'MeasurementRecorded', 'MeasurementRecorded', 'BenefitRealised', 'BenefitReviewPlanned', 'BenefitReviewHeld', 'BenefitClosed']);
  });

  it('compute their figures for the day that is looked at (example demo-benefits, B-1)', async () => {
    const { inputs, expected } = example<{ benefits: { key: string; actual: string; plannedPercent: number }[] }, Record<string, { percent: string; ratio: string }>>('demo-benefits');
    const [b1] = inputs.benefits;
    const { id, key } = await realising('Zahlen von B-1', { curve: [{ onDay: '2025-12-31', percent: '0' }, { onDay: '2026-09-30', percent: String(b1?.plannedPercent) }, { onDay: '2027-06-30', percent: '100' }] });
    const recorded = await act<{ figures: object }>(bcm, 'recordMeasurement', { benefitId: id, onDay: '2026-09-30', value: b1?.actual }, figures);
    expect(recorded.benefit?.figures).toMatchObject({ realisedPercent: expected['B-1']?.percent, latestValue: b1?.actual, latestOn: '2026-09-30' });
    await test.db.system("alter table benefit disable trigger keep_past; update benefit set during = tstzrange('2026-01-01', null)");
    for (const table of ['benefit_plan_point', 'measurement', 'benefit_figures', 'scope', 'person', 'role_assignment']) await test.db.system(`alter table ${table} disable trigger keep_past; update ${table} set during = tstzrange('2026-01-01', null)`);
    const then = await test.ask<{ benefit: { figures: object; viewerCan: { measure: object } } }>(someone(bcm), `query Then($key: ID!) { benefit(key: $key, asOf: "2026-09-30") { figures { asOf realisedPercent plannedPercent ratio status finding } viewerCan { measure { allowed } } } }`, { key });
    expect(then.data?.benefit).toEqual({
      figures: { asOf: '2026-09-30', realisedPercent: expected['B-1']?.percent, plannedPercent: '75.00', ratio: expected['B-1']?.ratio, status: 'outside', finding: 'behind' },
      viewerCan: { measure: { allowed: false } },
    });
    for (const table of ['benefit', 'benefit_plan_point', 'measurement', 'benefit_figures', 'scope', 'person', 'role_assignment']) await test.db.system(`alter table ${table} enable trigger keep_past`);
  });

  it('say that the baseline is missing instead of showing 0 % (domain.md 6, case 9)', async () => {
    const { id, version } = await identified('Ohne Ausgangswert');
    await act(bcm, 'profileBenefit', { benefitId: id, expectedVersion: version, measureDe: 'Wartezeit', unit: 'min', beneficiary: 'Besuchende', ownerId: someone(bcm).id });
    const { benefit } = await act(bcm, 'recordMeasurement', { benefitId: id, onDay: '2026-09-30', value: '31' }, figures);
    expect(benefit).toMatchObject({ figures: { realisedPercent: null, realisedReason: 'baselineMissing', status: 'notAssessed', finding: 'baselineMissing', latestValue: '31' } });
  });

  it('keep measurements apart from the life of projects, and correct them by new rows', async () => {
    const { id } = await realising('Mit Korrektur');
    const list = 'state figures { latestValue } measurements { id value valid correctionOfId reason recordedBy { id } }';
    const wrong = await act<{ measurements: { id: string }[] }>(bcm, 'recordMeasurement', { benefitId: id, onDay: '2026-06-30', value: '310', source: 'Ticketsystem' }, list);
    const wrongId = wrong.benefit?.measurements[0]?.id;
    const { benefit } = await act(bcm, 'correctMeasurement', { measurementId: wrongId, value: '31', reason: 'Komma verrutscht' }, list);
    expect(benefit).toMatchObject({
      figures: { latestValue: '31' },
      measurements: [{ value: '31', valid: true, correctionOfId: wrongId, reason: 'Komma verrutscht', recordedBy: { id: someone(bcm).id } }, { value: '310', valid: false, correctionOfId: null }],
    });
    expect((await act(bcm, 'correctMeasurement', { measurementId: wrongId, value: '32', reason: 'Noch einmal' })).rules).toEqual(['measurement.alreadyCorrected']);
    expect((await act(member, 'recordMeasurement', { benefitId: id, onDay: '2026-07-31', value: '30' })).rules).toEqual(['policy.measurement.record']);
    expect((await act(bcm, 'recordMeasurement', { benefitId: id, onDay: '2099-01-31', value: '30' })).errors).toEqual([{ rule: 'measurement.inFuture', path: ['onDay'] }]);
  });

  it('hint at a value that looks like a slip, and take it all the same', async () => {
    const { id } = await realising('Mit Ausreißer');
    await act(bcm, 'recordMeasurement', { benefitId: id, onDay: '2026-03-31', value: '31' });
    const { data } = await test.ask<{ recordMeasurement: object }>(someone(bcm), `mutation R($input: RecordMeasurementInput!) { recordMeasurement(input: $input) { measurement { value } hints { rule path message } errors { rule } } }`, { input: { benefitId: id, onDay: '2026-06-30', value: '310' } });
    expect(data?.recordMeasurement).toEqual({ measurement: { value: '310' }, hints: [{ rule: 'measurement.outlier', path: ['value'], message: 'Der Wert 310 weicht stark vom letzten Wert 31 ab. Stimmt das?' }], errors: [] });
  });

  it('let the senior user of a contributing project measure, and its executive approve', async () => {
    const user = await test.aPerson('Benutzervertretung');
    await test.giveRole(user.id, 'seniorUser', someone(projectB).id);
    const { id, version } = await identified('Über Projekte');
    const profiled = await act(bcm, 'profileBenefit', { benefitId: id, expectedVersion: version, ...profile, ownerId: someone(bcm).id });
    expect((await act(user, 'recordMeasurement', { benefitId: id, onDay: '2026-03-31', value: '40' })).rules).toEqual(['policy.measurement.record']);
    const shared = await act(bcm, 'setContributions', { benefitId: id, expectedVersion: profiled.benefit?.version, contributions: [{ projectId: someone(projectA).id, share: '60' }, { projectId: someone(projectB).id, share: '15' }] }, 'contributions { project { key } share } notAttributed { share }');
    expect(shared.benefit).toMatchObject({ contributions: [{ project: { key: 'P-1' }, share: '60.00' }, { project: { key: 'P-2' }, share: '15.00' }], notAttributed: { share: '25.00' } });
    expect((await act(user, 'recordMeasurement', { benefitId: id, onDay: '2026-03-31', value: '40' })).rules).toEqual([]);
    expect((await act<{ state: string }>(executive, 'approveBenefit', { benefitId: id, expectedVersion: shared.benefit?.version })).benefit?.state).toBe('planned');
  });

  it('are not owned by whoever manages the only contributing project', async () => {
    const { id, version } = await realising('Unabhängig', { ownerId: someone(manager).id });
    expect((await act(bcm, 'setContributions', { benefitId: id, expectedVersion: version, contributions: [{ projectId: someone(projectA).id, share: '100' }] })).errors).toEqual([{ rule: 'benefit.ownerManagesOnlyProject', path: ['contributions'] }]);
  });

  it('are never claimed for more than 100 %, also by two editors at once (domain.md 6, case 13)', async () => {
    const { id, version } = await realising('Zweimal beansprucht');
    const claim = (projectId: string, share: string) => act(bcm, 'setContributions', { benefitId: id, expectedVersion: version, contributions: [{ projectId, share }] });
    const both = await Promise.all([claim(someone(projectA).id, '60'), claim(someone(projectB).id, '60')]);
    expect(both.map((each) => each.rules).sort()).toEqual([[], ['version.stale']]);
    expect(await test.db.system('select count(*)::int as count, sum(share) as sum from contribution where benefit_id = $1', [id])).toEqual([{ count: 1, sum: '60.00' }]);
    await expect(test.db.system(`insert into contribution (id, org_id, benefit_id, scope_id, project_id, share) select gen_random_uuid(), org_id, id, scope_id, $2, 41 from benefit where id = $1`, [id, programme.id])).rejects.toThrow('add up to 101');
  });

  it('keep the shares of projects that the editor may not see, without naming them', async () => {
    const secret = await test.aScope('project', 'Vertraulich', programme.id);
    const { id, version } = await realising('Mit vertraulichem Anteil');
    const set = await act(bcm, 'setContributions', { benefitId: id, expectedVersion: version, contributions: [{ projectId: secret.id, share: '50' }] });
    await test.restrict(secret.id);
    const outsider = await test.aPerson('Nutzenverantwortung');
    await test.act(async (work) => void (await work.rows('update benefit set owner_id = $2 where id = $1', [id, outsider.id])));
    const [row] = await test.db.system<{ version: number }>('select version from benefit where id = $1', [id]);
    expect(row?.version).toBe(set.benefit?.version);
    const claim = (share: string, projectId = someone(projectA).id) => act<object>(outsider, 'setContributions', { benefitId: id, expectedVersion: row?.version, contributions: [{ projectId, share }] }, 'contributions { project { key } share }');
    expect((await claim('1', secret.id)).errors).toEqual([{ rule: 'notFound', path: ['contributions', '0', 'projectId'] }]);
    expect((await claim('51')).rules).toEqual(['benefit.sharesAboveHundred']);
    expect((await claim('40')).benefit).toMatchObject({ contributions: [{ project: null, share: '50.00' }, { project: { key: 'P-1' }, share: '40.00' }] });
  });

  it('get a new target by a decision in force, never from whoever measured (SD5)', async () => {
    const { id, version } = await realising('Neues Ziel');
    const decisionId = await test.act(async (work) => {
      const [row] = await work.rows<{ id: string }>(
        `insert into decision (id, org_id, scope_id, key, kind, state, language, question, author_id, decider_id, outcome)
           values (gen_random_uuid(), $1, $2, 'PG-1/D-1', 'benefit', 'pending', 'de', 'Neues Ziel?', $3, $3, 'approved') returning id`, [work.actor.orgId, programme.id, someone(sro).id]);
      return row?.id ?? '';
    });
    const measured = await act(bcm, 'recordMeasurement', { benefitId: id, onDay: '2026-06-30', value: '31' });
    expect(measured.benefit?.version).toBe(version);
    const input = { benefitId: id, expectedVersion: version, targetValue: '15', decisionId, reason: 'Neue Dienste' };
    expect((await act(bcm, 'rebaselineBenefit', input)).rules).toEqual(['policy.benefit.rebaseline']);
    expect((await act(sro, 'rebaselineBenefit', input)).errors).toEqual([{ rule: 'benefit.decisionNotInForce', path: ['decisionId'] }]);
    await test.act(async (work) => void (await work.rows("update decision set state = 'inForce' where id = $1", [decisionId])));
    await test.giveRole(someone(bcm).id, 'sro', programme.id, '[2020-01-01,)');
    expect((await act(bcm, 'rebaselineBenefit', input)).rules).toEqual(['benefit.recorderMayNotRebaseline']);
    const { benefit } = await act(sro, 'rebaselineBenefit', input, 'targetValue figures { realisedPercent } replacedFrames { targetValue reason realisedPercent replacedBy { id } planned { percent value } }');
    // 11 of 27 minutes now, 11 of 22 against the original (domain.md 6, case 14).
    expect(benefit).toMatchObject({
      targetValue: '15', figures: { realisedPercent: '40.74' },
      replacedFrames: [{ targetValue: '20', reason: 'Neue Dienste', realisedPercent: '50.00', replacedBy: { id: someone(sro).id }, planned: [{ percent: '0.00', value: '42' }, { percent: '100.00', value: '20' }] }],
    });
  });

  it('explain their figures', async () => {
    const { id, key } = await realising('Erklärt');
    await act(bcm, 'recordMeasurement', { benefitId: id, onDay: '2026-06-30', value: '31' });
    const ask = async (figure: string) => (await test.ask<{ explain: { value: string; inputs: { name: string }[] } }>(someone(member), `query E($figure: String!, $key: ID!) { explain(figure: $figure, key: $key) { value unit reason rule inputs { name value unit on key } } }`, { figure, key })).data?.explain;
    expect(await ask('benefit.realisedPercent')).toEqual({
      value: '50.00', unit: '%', reason: null, rule: expect.stringContaining('Ausgangswert'),
      inputs: [
        { name: 'Ausgangswert', value: '42', unit: 'min', on: '2025-06-30', key: null }, { name: 'Zielwert', value: '20', unit: 'min', on: '2027-06-30', key: null },
        { name: 'Letzter Messwert', value: '31', unit: 'min', on: '2026-06-30', key: null }, { name: 'Messwert', value: '31', unit: 'min', on: '2026-06-30', key: null },
      ],
    });
    expect((await ask('benefit.plannedPercent'))?.inputs).toHaveLength(2);
    expect((await ask('benefit.ratio'))?.inputs.map((each) => each.name)).toEqual(['Realisiert', 'Geplant']);
  });

  it('are listed with a constant number of statements, worst first', async () => {
    const read = `query Page($first: Int!, $scope: ID, $filter: BenefitFilter, $orderBy: BenefitOrder) { benefits(first: $first, scope: $scope, filter: $filter, orderBy: $orderBy) { totalCount edges { node {
      key title { text } scope { key } owner { displayName } ownerMissing figures { status realisedPercent nextMeasurementOn } contributions { share project { title { text } } } notAttributed { share }
      reviews { plannedOn } viewerCan { measure { allowed } approve { allowed why } } } } } }`;
    const few = await test.countStatements(() => test.ask(someone(member), read, { first: 7, orderBy: 'key' }));
    const many = await test.countStatements(() => test.ask(someone(member), read, { first: 50, orderBy: 'key' }));
    expect(many).toBe(few);
    interface Listed { benefits: { totalCount: number; edges: { node: { key: string; figures: { status: string } } }[] } }
    const list = async (variables: object) => (await test.ask<Listed>(someone(member), read, { first: 50, ...variables })).data?.benefits;
    const order = ['outside', 'attention', 'notAssessed', 'notDueYet', 'onCourse'];
    const statuses = (await list({ scope: 'PF-1' }))?.edges.map((edge) => order.indexOf(edge.node.figures.status)) ?? [];
    expect(statuses).toEqual(statuses.toSorted());
    expect((await list({ orderBy: 'key' }))?.edges.map((edge) => edge.node.key)[0]).toBe('B-1');
    expect((await list({ filter: { text: 'Ausreißer' } }))?.totalCount).toBe(1);
    expect((await list({ filter: { states: ['closed'] } }))?.edges.map((edge) => edge.node.key)).toEqual(['B-1']);
    const ofProject = (await list({ scope: 'P-2', orderBy: 'key' }))?.edges.map((edge) => edge.node.key) ?? [];
    expect(ofProject.length).toBeGreaterThan(0);
    expect(ofProject).not.toContain('B-1');
  });

  it('hide with their programme', async () => {
    const secret = await test.aScope('programme', 'Vertrauliches Programm');
    await test.giveRole(someone(bcm).id, 'bcm', secret.id);
    const { benefit } = await act<{ key: string }>(bcm, 'identifyBenefit', { scopeId: secret.id, titleDe: 'Verborgener Nutzen', language: 'de' }, 'key');
    await test.restrict(secret.id);
    const read = `query Hidden($key: ID!) { benefit(key: $key) { id } byKey(key: $key) { id } benefits(filter: { text: "verborgen" }) { totalCount } explain(figure: "benefit.ratio", key: $key) { value } }`;
    expect((await test.ask(someone(member), read, { key: benefit?.key })).data).toEqual({ benefit: null, byKey: null, benefits: { totalCount: 0 }, explain: null });
    expect((await test.ask<{ benefit: object }>(someone(bcm), read, { key: benefit?.key })).data?.benefit).toEqual({ id: benefit?.id });
  });
});
