import { GraphQLSchemaHost } from '@nestjs/graphql';
import { joinParent, registerScope, type ScopeKind } from '@tranche/organisation/api/offers.ts';
import { Person } from '@tranche/organisation/api/organisation.entities.ts';
import { Risk } from '@tranche/risks/api/risk.entity.ts';
import { Explainers } from '@tranche/shared/api/explain.ts';
import { readPolicyOf, recordTypes } from '@tranche/shared/api/read-policy.ts';
import { newId } from '@tranche/shared/api/record.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { questionsOf, type ArgumentValues, type Question } from '../testing/ask-everything.ts';
import { differences, textsOf, typesOf, type Json } from '../testing/compare-answers.ts';
import { allowDanglingLinks, plant, plantedId, plantedKey, type Place } from '../testing/plant.ts';
import { TestApp, type Answer, type TestPerson } from '../testing/test-app.ts';

type Told = Answer<Json>;

const firstDay = '2026-09-01' as Day;
const someDay = '2026-10-01';
/** What these hold is numbers, days and links, seen by their types, or is shown nowhere. */
const withoutText = ['membership', 'role_assignment', 'seat', 'budget_allocation', 'risk_estimate', 'change_authority', 'benefit_plan_point', 'milestone_forecast', 'contribution', 'tolerance', 'tolerance_set', 'decision_seat', 'decision_conflict', 'benefit_figures'];
/** Drivers need a project outside its tolerance: `rollup.db.spec.ts` has them. */
const shownElsewhere = ['RollupDriver'];
const keyed = ['risk', 'issue', 'decision', 'action', 'stage', 'milestone', 'tranche', 'benefit'];

/**
 * Two worlds that differ only in what a member may not see: the same town before and after records of each kind were
 * planted in restricted scopes. Every query of the schema, with every argument, answers the member the same in both.
 */
describe('what may be read', () => {
  let test: TestApp;
  let schema: GraphQLSchema;
  let open: Place;
  let hidden: Place;
  let values: ArgumentValues;
  let tables: string[];
  const people: Record<string, TestPerson> = {};

  beforeAll(async () => {
    test = await TestApp.start();
    ({ schema } = test.app.get(GraphQLSchemaHost));
    await allowDanglingLinks(test);
    await newcomers(['stranger']);
    await test.giveRole(people['stranger']!.id, 'portfolioOffice', null);
    await test.anOrganisation('Stadt der zwei Welten');
    await newcomers(['holder', 'member', 'former', 'admin', 'leaver']);
    open = await aPlace('OFFEN', 1);
    hidden = await aPlace('VERBORGEN', 2);
    await joinProgramme();
    await giveRoles();
    for (const scope of scopesOf(hidden)) await test.restrict(scope.id);
    await plant(test, open, hidden);
    values = argumentsFor();
  });
  afterAll(() => test.stop());

  /** Persons who have signed in. */
  async function newcomers(names: readonly string[]): Promise<void> {
    for (const name of names) {
      people[name] = await test.aPerson(name);
      await test.cookie(people[name]);
    }
  }

  /** The member works in the open project; whoever held a role in the hidden one has none any more. */
  async function giveRoles(): Promise<void> {
    const { holder, member, former, admin, leaver } = people as Record<'holder' | 'member' | 'former' | 'admin' | 'leaver', TestPerson>;
    for (const role of ['executive', 'projectSupport'] as const) await test.giveRole(holder.id, role, hidden.project.id);
    await test.giveRole(holder.id, 'sro', hidden.programme.id);
    await test.giveRole(holder.id, 'portfolioBoard', hidden.portfolio.id);
    await test.giveRole(member.id, 'projectManager', open.project.id);
    for (const scope of scopesOf(hidden)) await test.giveRole(former.id, 'projectAssurance', scope.id, '[2020-01-01,2026-11-01)');
    await test.giveRole(admin.id, 'admin', null);
    await test.giveRole(leaver.id, 'portfolioOffice', null);
    await test.db.system("update person set active_to = '2026-11-01' where id = $1", [leaver.id]);
  }

  /** Scopes exist since before the day that is looked back at; they are closed only today. */
  function aScope(kind: ScopeKind, title: string, parentId: string | null): Promise<TestPerson> {
    const id = newId();
    return test.act(async (work) => ({ id, key: await registerScope(work, { id, kind, titleDe: title, titleEn: null, parentId, from: firstDay }) }), new Date('2026-09-01T08:00:00Z'));
  }

  async function aPlace(marker: string, number: number): Promise<Place> {
    const portfolio = await aScope('portfolio', `${marker} portfolio`, null);
    const programme = await aScope('programme', `${marker} programme`, portfolio.id);
    const project = await aScope('project', `${marker} project`, null);
    return { marker, number, portfolio, programme, project, person: people['holder']! };
  }

  const scopesOf = (place: Place) => [place.portfolio, place.programme, place.project];

  /** Both projects work in the open programme. */
  async function joinProgramme(): Promise<void> {
    await test.act(async (work) => {
      for (const place of [open, hidden]) await joinParent(work, { childId: place.project.id, parentId: open.programme.id, trancheId: plantedId(open, 'tranche'), from: firstDay });
    }, new Date('2026-09-01T09:00:00Z'));
  }

  function argumentsFor(): ArgumentValues {
    const scopes = [...scopesOf(hidden), ...scopesOf(open)].map((each) => each.key);
    const keysOf = (table: string) => [hidden, open].flatMap((place) => plantedKey(place, table) ?? []);
    const keys = [...scopes, ...keyed.flatMap(keysOf)];
    const of = (kind: 'portfolio' | 'programme' | 'project') => [hidden[kind].key, open[kind].key];
    return {
      scope: scopes, record: [...scopes, ...keysOf('risk'), ...keysOf('stage')], asOf: [someDay],
      key: keys, 'risk.key': keysOf('risk'), 'issue.key': keysOf('issue'), 'decision.key': keysOf('decision'), 'action.key': keysOf('action'), 'benefit.key': keysOf('benefit'), 'stageGate.key': keysOf('stage'),
      'project.key': of('project'), 'programme.key': of('programme'), 'portfolio.key': of('portfolio'),
      'bodies.scope': scopes, 'node.id': [...scopesOf(hidden).map((each) => each.id), ...keyed.map((table) => plantedId(hidden, table))], 'import.id': [plantedId(hidden, 'import_run')],
      'explain.figure': test.app.get(Explainers).names(), 'explain.key': [...scopes, ...keysOf('risk'), ...keysOf('benefit'), ...keysOf('stage')],
      from: of('portfolio'), to: of('portfolio'), 'audit.from': ['2026-09-01'], 'audit.to': ['2199-12-31'], left: [['budget']], right: [['costs']], measure: ['budget', 'costs', 'benefits', 'remark'], atLeast: [1, 2], overPercent: ['0'], attribute: ['remark'],
      text: ['VERBORGEN'], name: ['VERBORGEN', 'holder'], fiscalYear: [2026], stageId: [plantedId(hidden, 'stage')], owner: [people['holder']!.key], ownerId: [people['holder']!.id],
    };
  }

  const containsHidden = (type: GraphQLObjectType) => readPolicyOf(type)?.kind === 'containsHidden';

  /** Answers by the question; a few at a time, as a browser asks. */
  async function answers(person: TestPerson | null, questions: readonly Question[]): Promise<Map<string, Told>> {
    const found = new Map<string, Told>();
    const waiting = [...questions];
    const asker = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const told = await test.ask<Json>(person, next.text);
        const unexpected = told.errors?.filter(({ extensions }) => !['FORBIDDEN', 'UNAUTHENTICATED'].includes(String(extensions?.['code']))) ?? [];
        if (unexpected.length > 0) throw new Error(`${next.label}: ${JSON.stringify(unexpected)}`);
        found.set(next.label, told);
      }
    };
    await Promise.all([asker(), asker(), asker(), asker()]);
    return found;
  }

  const textsIn = (told: Map<string, Told>) => [...told].flatMap(([label, { data }]) => textsOf(data).map((text) => ({ label, text })));
  const marked = (told: Map<string, Told>) => textsIn(told).filter(({ text }) => text.includes(hidden.marker));

  it('covers every query of the schema', () => {
    expect(questionsOf(schema, { values }).unasked).toEqual([]);
  });

  it('does not change for a member by what happens in restricted scopes', async () => {
    const { questions } = questionsOf(schema, { values, without: containsHidden });
    const before = await answers(people['member']!, questions);
    tables = await plant(test, hidden, open);
    const after = await answers(people['member']!, questions);
    const changed = [...after].flatMap(([label, told]) => differences(before.get(label)?.data ?? null, told.data).map((each) => ({ label, each })));
    const grouped = Map.groupBy(changed, ({ each }) => each);
    expect([...grouped].map(([each, labels]) => `${each} (${labels[0]?.label}, ${labels.length} times)`)).toEqual([]);
  }, 120_000);

  it('shows a member nothing of a restricted scope, sums of hidden scopes included', async () => {
    expect(marked(await answers(people['member']!, questionsOf(schema, { values, plain: true }).questions))).toEqual([]);
  });

  it('shows whoever holds a role in them every kind of record, so that nothing above passes for lack of content', async () => {
    const told = await answers(people['holder']!, questionsOf(schema, { values, plain: true }).questions);
    const texts = new Set(marked(told).map(({ text }) => text));
    expect(tables.filter((table) => !withoutText.includes(table) && ![...texts].some((text) => text.includes(table)))).toEqual([]);
    const shown = new Set([...told.values()].flatMap(({ data }) => typesOf(data)));
    expect(recordTypes(schema).filter((type) => readPolicyOf(type)?.kind === 'scope' && !shown.has(type.name) && !shownElsewhere.includes(type.name)).map(({ name }) => name)).toEqual([]);
  });

  it.each([
    ['nobody is signed in', null], ['their role has ended', 'former'], ['their role is technical', 'admin'], ['they have left', 'leaver'], ['they belong to another organisation', 'stranger'],
  ])('shows nothing where %s', async (_why, name) => {
    const told = await answers(name === null ? null : people[name]!, questionsOf(schema, { values, plain: true }).questions);
    expect(marked(told)).toEqual([]);
    const closed = name === null || name === 'leaver' || name === 'stranger';
    if (closed) expect(textsIn(told).filter(({ text }) => text.includes(open.marker))).toEqual([]);
  });

  it('tells a listener of changes in the scopes that they may see only', async () => {
    const [outside, inside] = await Promise.all([people['member']!, people['holder']!].map((person) => listen(person)));
    for (const place of [hidden, open]) await test.act(async (work) => void ((await work.find(Risk, plantedId(place, 'risk')))!.title = 'anders'));
    await Promise.all([outside!.until(plantedId(open, 'risk')), inside!.until(plantedId(open, 'risk'))]);
    expect(inside!.text()).toContain(plantedId(hidden, 'risk'));
    expect(outside!.text()).not.toContain(plantedId(hidden, 'risk'));
  });

  /** What the stream of changes tells this person. */
  async function listen(person: TestPerson): Promise<{ text(): string; until(part: string): Promise<void> }> {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream', cookie: await test.cookie(person) };
    const stop = new AbortController();
    const response = await fetch(test.at('/graphql/stream'), { method: 'POST', signal: stop.signal, headers, body: JSON.stringify({ query: 'subscription { changes { more records { type id } } }' }) });
    const reader = response.body!.getReader();
    let heard = '';
    const until = async (part: string) => {
      while (!heard.includes(part)) heard += new TextDecoder().decode((await reader.read()).value);
      stop.abort();
    };
    return { text: () => heard, until };
  }

  it('keeps e-mail addresses in the audit trail to the administration', async () => {
    const id = newId();
    await test.act(async (work) => void work.create(Person, { id, key: 'PE-99', displayName: 'Neu', email: 'neu@example.org', unitId: null, language: 'de', activeFrom: '2026-01-01', activeTo: null, passwordHash: null }));
    const trail = async (person: TestPerson) => (await test.ask<Json>(person, '{ audit(first: 5) { edges { node { table changes { field after } } } } }')).data;
    expect(textsOf(await trail(people['admin']!))).toContain('neu@example.org');
    expect(textsOf(await trail(people['member']!))).toEqual(expect.arrayContaining(['person', 'displayName', 'Neu']));
    expect(textsOf(await trail(people['member']!))).not.toContain('neu@example.org');
  });
});
