import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';
import { createProject } from '@tranche/projects/api/offers.ts';
import type { Project } from '@tranche/projects/domain/project.ts';
import { day } from '@tranche/shared/domain/day.ts';

interface Answer {
  programme: { id: string; key: string; state: string; version: number } | null;
  tranche?: { id: string; key: string; state: string; version: number; projects: { key: string }[] } | null;
  project?: { parent: { key: string } | null; tranche: { key: string } | null } | null;
  errors: { rule: string; path: string[] }[];
}
const programmeFields = 'programme { id key state version } errors { rule path }';
const trancheFields = `tranche { id key state version projects { key } } ${programmeFields}`;
const moveFields = 'project { parent { key } tranche { key } } errors { rule path }';

const delivering: Project = {
  state: 'delivering', language: 'de', summary: null, userGroup: null, userNeed: 'Bedarf', approach: 'linear', tailoring: 'standard', plannedStart: null, plannedEnd: null, actualStart: null,
  actualEnd: null, budget: null, currency: 'EUR', firstBenefitOn: null, productCount: null, peopleCount: null, reportRhythmDays: 28, pausedUntil: null, stateBeforePause: null, stateReason: null, closureKind: null,
};

describe('life of a programme', () => {
  let test: TestApp;
  let board: TestPerson;
  let sro: TestPerson;
  let manager: TestPerson;
  let portfolio: TestPerson;
  let programme = { id: '', key: '', version: 1 };
  let tranche = { id: '', key: '', version: 1 };
  let project: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    [board, sro, manager] = [await test.aPerson('Portfolioausschuss'), await test.aPerson('SRO'), await test.aPerson('Programmleitung')];
    portfolio = await test.aScope('portfolio', 'Digitale Stadt');
    await test.giveRole(board.id, 'portfolioBoard', portfolio.id);
  });
  afterAll(() => test.stop());

  async function act(person: TestPerson, name: string, input: Record<string, unknown>, fields = programmeFields): Promise<Answer> {
    const { data, errors } = await test.ask<Record<string, Answer>>(person, `mutation Act($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`, { input });
    const answer = data?.[name];
    if (!answer) throw new Error(JSON.stringify(errors));
    if (answer.programme) programme = answer.programme;
    if (answer.tranche) tranche = answer.tranche;
    return answer;
  }
  const act1 = (person: TestPerson, name: string, more: Record<string, unknown> = {}, fields?: string) => act(person, name, { programmeId: programme.id, expectedVersion: programme.version, ...more }, fields);
  const rules = (answer: Answer) => answer.errors.map((each) => each.rule);

  it('begins with the sponsor\'s mandate', async () => {
    expect(rules(await act(manager, 'registerProgrammeMandate', { titleDe: 'Digitale Bürgerdienste', portfolioId: portfolio.id, mandate: 'Bürgerdienste ohne Wege' }))).toEqual(['policy.programme.registerMandate']);
    const { programme: made } = await act(board, 'registerProgrammeMandate', { titleDe: 'Digitale Bürgerdienste', portfolioId: portfolio.id, mandate: 'Bürgerdienste ohne Wege', startsOn: '2026-01-01' });
    expect(made).toMatchObject({ key: expect.stringMatching(/^PG-\d+$/), state: 'identify' });
    await test.giveRole(manager.id, 'programmeManager', programme.id);
  });

  it('is designed once vision, SRO and business case are there, and planned with profiled benefits', async () => {
    const brief = { brief: 'Kurzbeschreibung', visionDe: 'Verwaltung, die man gern nutzt', businessCaseOutlined: true };
    expect(rules(await act1(board, 'approveProgrammeBrief', brief))).toEqual(['programme.sroMissing']);
    await test.giveRole(sro.id, 'sro', programme.id);
    expect((await act1(board, 'approveProgrammeBrief', brief)).programme).toMatchObject({ state: 'design' });
    expect(rules(await act1(sro, 'approveProgrammeDesign', { operatingModelDescribed: true }))).toEqual(['programme.profilesMissing']);
    await test.act(async (work) => void (await work.rows("update programme set state = 'plan' where id = $1", [programme.id])));
  });

  it('delivers in tranches that follow each other', async () => {
    expect(rules(await act1(board, 'approveDeliveryPlan', { businessCaseApproved: true }))).toEqual(['programme.trancheMissing']);
    const plan = (more: object) => act1(manager, 'planTranche', { titleDe: 'Tranche', startsOn: '2026-01-01', endsOn: '2026-12-31', ...more }, trancheFields);
    const first = (await plan({ stepChangeDe: 'Termine gehen online' })).tranche;
    expect(first).toMatchObject({ key: `${programme.key}/T-1`, state: 'planned' });
    expect(rules(await plan({ startsOn: '2026-12-31', endsOn: '2027-06-30' }))).toEqual(['tranche.overlaps']);
    const second = (await plan({ startsOn: '2027-01-01', endsOn: '2027-06-30' })).tranche;
    expect(rules(await act1(board, 'approveDeliveryPlan', { businessCaseApproved: true }))).toEqual([]);
    const start = (each: typeof first) => act(sro, 'startTranche', { trancheId: each?.id, expectedVersion: each?.version, capacityChecked: true }, trancheFields);
    expect(rules(await start(second))).toEqual(['tranche.previousNotReviewed']);
    expect((await start(first)).tranche).toMatchObject({ state: 'active' });
  });

  it('moves a project by date and keeps its key (cases C-070)', async () => {
    project = await test.act((work) => createProject(work, { titleDe: 'Online-Terminvergabe', parentId: portfolio.id, from: day('2026-01-01'), record: delivering }));
    const input = { projectId: project.id, expectedVersion: 1, targetId: programme.id, trancheId: tranche.id };
    expect(rules(await act(manager, 'moveProject', input, moveFields))).toEqual(['policy.project.move']);
    expect((await act(board, 'moveProject', input, moveFields)).project).toEqual({ parent: { key: programme.key }, tranche: { key: tranche.key } });
    expect(rules(await act(board, 'moveProject', { ...input, targetId: portfolio.id, trancheId: null }, moveFields))).toEqual(['move.movedToday']);
    const history = await test.db.system('select parent_id, upper(valid)::text as until from membership where child_id = $1 order by lower(valid)', [project.id]);
    expect(history).toEqual([{ parent_id: portfolio.id, until: expect.any(String) }, { parent_id: programme.id, until: null }]);
    const read = await test.ask<{ programme: { projects: object[]; tranches: object[]; rollup: object } }>(manager, `{ programme(key: "${programme.key}") { sro { displayName } parent { key } projects { key } tranches { key projects { key } stepChange { text } } rollup { status projects } overview { projects } } }`);
    expect(read.data?.programme).toMatchObject({ sro: { displayName: 'SRO' }, parent: { key: portfolio.key }, projects: [{ key: project.key }], overview: { projects: 1 }, rollup: { projects: 1 } });
  });

  it('ends a tranche with its projects declared carried over, and not with open ones (domain.md 6, case 24)', async () => {
    const end = (more: object = {}) => act(manager, 'endTranche', { trancheId: tranche.id, expectedVersion: tranche.version, ...more }, trancheFields);
    expect(rules(await end())).toEqual(['tranche.projectsOpen']);
    expect((await end({ carriedOverProjectIds: [project.id] })).tranche).toMatchObject({ state: 'review' });
    const decided = await act(sro, 'decideTrancheReview', { trancheId: tranche.id, expectedVersion: tranche.version, judgement: 'Schritt erreicht', benefitsReviewed: true }, trancheFields);
    expect(decided.tranche).toMatchObject({ state: 'closed' });
    expect(rules(await act1(board, 'closeProgramme', { residualBenefitsHandedOver: true }))).toEqual(['programme.tranchesOpen']);
  });

  it('lists programmes with a constant number of statements', async () => {
    const list = 'query L($first: Int!) { programmes(first: $first) { totalCount edges { node { key state sro { displayName } manager { displayName } tranches { key } projects { key } viewerCan { close { allowed why } } } } } }';
    for (const title of ['Zwei', 'Drei']) {
      const made = await act(board, 'registerProgrammeMandate', { titleDe: title, portfolioId: portfolio.id, mandate: 'Auftrag' });
      await test.giveRole(sro.id, 'sro', made.programme?.id ?? null);
    }
    const ask = (first: number) => test.ask<{ programmes: { totalCount: number } }>(manager, list, { first });
    expect((await ask(10)).data?.programmes.totalCount).toBe(3);
    expect(await test.countStatements(() => ask(1))).toBe(await test.countStatements(() => ask(10)));
  });
});
