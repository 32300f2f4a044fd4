import { TestApp, type TestPerson } from '@tranche/api/testing/test-app.ts';

interface Refused { rule: string; path: string[]; message: string }
interface ProjectAnswer { project: { id: string; key: string; state: string; version: number; viewerCan?: Record<string, { allowed: boolean; why: string | null }> } | null; errors: Refused[] }
type Payload<Name extends string> = Record<Name, ProjectAnswer>;

const fields = 'project { id key state version } errors { rule path message }';
const mutation = (name: string) => `mutation Act($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${fields} } }`;

describe('life of a project', () => {
  let test: TestApp;
  let member: TestPerson;
  let office: TestPerson;
  let executive: TestPerson;
  let portfolio: TestPerson;

  beforeAll(async () => {
    test = await TestApp.start();
    [member, office, executive] = [await test.aPerson('Mitglied'), await test.aPerson('Portfoliobüro'), await test.aPerson('Auftraggeberseite')];
    portfolio = await test.aScope('portfolio', 'Digitale Stadt 2028');
    await test.giveRole(office.id, 'portfolioOffice', portfolio.id);
  });
  afterAll(() => test.stop());

  async function act<Name extends string>(person: TestPerson, name: Name, input: Record<string, unknown>): Promise<ProjectAnswer> {
    const { data, errors } = await test.ask<Payload<Name>>(person, mutation(name), { input });
    if (!data) throw new Error(JSON.stringify(errors));
    return data[name];
  }
  const propose = (more: Record<string, unknown> = {}) => act(member, 'proposeProject', { titleDe: 'Prozessinventar', userNeed: 'Abläufe kennen, bevor wir sie ändern', language: 'de', ...more });

  it('begins as an idea that anyone may have', async () => {
    const { project, errors } = await propose();
    expect(errors).toEqual([]);
    expect(project).toMatchObject({ key: expect.stringMatching(/^P-\d+$/), state: 'idea', version: 1 });
    expect(await test.db.system("select event from outbox where payload ->> 'projectId' = $1", [project?.id])).toEqual([{ event: 'ProjectProposed' }]);
    const audit = await test.db.system('select table_name, scope_id from audit_entry where row_id = $1 order by table_name', [project?.id]);
    expect(audit).toEqual([{ table_name: 'project', scope_id: project?.id }, expect.objectContaining({ table_name: 'scope' })]);
  });

  it('is taken into a portfolio by its office, and by nobody else', async () => {
    const { project } = await propose();
    const input = { projectId: project?.id, expectedVersion: 1, parentId: portfolio.id };
    expect((await act(member, 'acceptProjectMandate', input)).errors.map((each) => each.rule)).toEqual(['policy.project.acceptMandate']);
    expect((await act(office, 'acceptProjectMandate', { ...input, parentId: null })).errors.map((each) => each.rule)).toEqual(['policy.project.acceptMandate']);
    expect(await act(office, 'acceptProjectMandate', input)).toMatchObject({ project: { state: 'startUp', version: 2 }, errors: [] });
    const read = await test.ask<{ project: object }>(member, 'query P($key: ID!) { project(key: $key) { parent { key } restricted slice { signal unknown } viewerCan { update { allowed } } } }', { key: project?.key.toLowerCase() });
    expect(read.data?.project).toEqual({
      parent: { key: portfolio.key }, restricted: false, viewerCan: { update: { allowed: false } },
      slice: { signal: 'slice', unknown: ['durationMonths', 'budget', 'products', 'teamSize', 'stages', 'monthsToFirstBenefit'] },
    });
    expect((await act(office, 'acceptProjectMandate', input)).errors.map((each) => each.rule)).toEqual(['version.stale']);
  });

  it('lets its proposer shape the idea and tells others who may', async () => {
    const { project } = await propose();
    expect(await act(member, 'updateProject', { projectId: project?.id, expectedVersion: 1, budget: '90000.00', productCount: 3 })).toMatchObject({ project: { version: 2 }, errors: [] });
    const refused = await act(executive, 'updateProject', { projectId: project?.id, expectedVersion: 2, budget: '1.00' });
    expect(refused.errors).toMatchObject([{ rule: 'policy.project.update', message: expect.stringContaining('Projektleitung') }]);
    expect((await act(member, 'updateProject', { projectId: project?.id, expectedVersion: 2, plannedStart: '2027-02-29' })).errors).toMatchObject([{ rule: 'input.noDay', path: ['plannedStart'] }]);
  });

  it('pauses with reason and day, and resumes in its state', async () => {
    const { project } = await propose({ parentId: portfolio.id });
    const projectId = project?.id as string;
    await test.giveRole(executive.id, 'executive', projectId);
    await act(office, 'acceptProjectMandate', { projectId, expectedVersion: 1 });
    const paused = await act(executive, 'pauseProject', { projectId, expectedVersion: 2, reason: 'Dienstvereinbarung steht aus', resumeBy: '2199-12-01' });
    expect(paused.project).toMatchObject({ state: 'paused', version: 3 });
    const unseen = await act(executive, 'resumeProject', { projectId, expectedVersion: 3, planReviewed: false });
    expect(unseen).toMatchObject({ project: null, errors: [{ rule: 'project.planNotReviewed' }] });
    expect((await act(executive, 'resumeProject', { projectId, expectedVersion: 3, planReviewed: true })).project).toMatchObject({ state: 'startUp' });
    expect((await act(executive, 'startProjectClosure', { projectId, expectedVersion: 4 })).errors).toMatchObject([{ rule: 'project.notInThisState', message: 'Im Zustand „Vorbereitung“ ist dieser Schritt nicht vorgesehen.' }]);
  });

  it('shows a past day as it was, and nothing of what is restricted', async () => {
    const { project } = await propose({ titleDe: 'Vertrauliches Vorhaben' });
    const read = 'query P($key: ID!, $asOf: Day) { project(key: $key, asOf: $asOf) { state title { text language } } }';
    expect((await test.ask<{ project: object | null }>(member, read, { key: project?.key, asOf: '2026-01-31' })).data?.project).toBeNull();
    await test.restrict(project?.id as string);
    expect((await test.ask<{ project: object | null }>(member, read, { key: project?.key })).data?.project).toBeNull();
    expect((await act(member, 'updateProject', { projectId: project?.id, expectedVersion: 1, summary: 'x' })).errors.map((each) => each.rule)).toEqual(['notFound']);
  });
});
