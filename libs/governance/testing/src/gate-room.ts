import type { TestApp, TestPerson } from '@tranche/api/testing/test-app.ts';
import { createProject, createStage, keepForecast, type Created } from '@tranche/projects/api/offers.ts';
import type { Project } from '@tranche/projects/domain/project.ts';
import type { Stage } from '@tranche/projects/domain/stage.ts';
import { bulkInsert } from '@tranche/shared/api/bulk-write.ts';
import { newId } from '@tranche/shared/api/record.ts';
import { addDays, type Day } from '@tranche/shared/domain/day.ts';

export interface Told {
  readonly rule: string;
  readonly path: readonly string[];
  readonly message: string;
}

export interface GateAnswer {
  readonly stageGate: { readonly state: string; readonly snapshotHash: string | null; readonly decision: { readonly id: string; readonly key: string; readonly version: number; readonly state: string } | null } | null;
  readonly stage: { readonly id: string; readonly state: string; readonly version: number } | null;
  readonly errors: readonly Told[];
}

const project: Project = {
  state: 'delivering', language: 'de', summary: 'Alle Seiten barrierefrei', userGroup: 'Bürgerinnen und Bürger', userNeed: 'Seiten ohne Hürden', approach: 'linear', tailoring: 'standard',
  plannedStart: null, plannedEnd: null, actualStart: null, actualEnd: null, budget: '150000.00', currency: 'EUR', firstBenefitOn: null, productCount: 4, peopleCount: 5, reportRhythmDays: 28,
  pausedUntil: null, stateBeforePause: null, stateReason: null, closureKind: null,
};

/**
 * P-5 of the demo town: a first stage that is over and a second one that waits for its board. Days follow the day of the
 * test, so that forecasts are young and votes are open.
 */
export class GateRoom {
  people!: Record<'manager' | 'executive' | 'user' | 'supplier' | 'member' | 'sro', TestPerson>;
  programme!: TestPerson;
  readonly test: TestApp;
  readonly today: Day;

  private constructor(test: TestApp, today: Day) {
    this.test = test;
    this.today = today;
  }

  static async open(test: TestApp): Promise<GateRoom> {
    const room = new GateRoom(test, await test.act(async (work) => work.today));
    const person = (name: string) => test.aPerson(name);
    room.people = {
      manager: await person('Projektleitung'), executive: await person('Auftraggeberseite'), user: await person('Benutzervertretung'), supplier: await person('Lieferantenvertretung'),
      member: await person('Mitglied'), sro: await person('Programmverantwortung'),
    };
    const portfolio = await test.aScope('portfolio', 'Digitale Stadt');
    room.programme = await test.aScope('programme', 'Digitale Bürgerdienste', portfolio.id);
    await test.giveRole(room.people.sro.id, 'sro', room.programme.id);
    await test.aBoard(room.programme.id, [{ role: 'sro', personId: room.people.sro.id }], 'simple', 'programmeBoard');
    return room;
  }

  /** A project with its board and people, whose money is released. */
  async project(change: Partial<Project> = {}, { board = true, released = '200000.00' }: { board?: boolean; released?: string | null } = {}): Promise<Created> {
    const { test, people, today } = this;
    const made = await test.act((work) =>
      createProject(work, { titleDe: 'Barrierefreie Webseiten', parentId: this.programme.id, from: addDays(today, -400), record: { ...project, plannedStart: addDays(today, -200), plannedEnd: addDays(today, 200), ...change } }));
    await test.giveRole(people.manager.id, 'projectManager', made.id);
    await test.giveRole(people.executive.id, 'executive', made.id);
    if (board) await test.aBoard(made.id, [{ role: 'executive', personId: people.executive.id }, { role: 'seniorUser', personId: people.user.id }, { role: 'seniorSupplier', personId: people.supplier.id }]);
    if (released !== null) await this.release(made.id, released);
    return made;
  }

  /** The same amount for each of the years around today. */
  release(projectId: string, amount: string, released = true): Promise<void> {
    const year = Number(this.today.slice(0, 4));
    return this.test.act((work) => bulkInsert(work, 'budget_allocation', [-1, 0, 1].map((offset) => ({ id: newId(work.now), version: 1, during: '[2020-01-01,)', scope_id: projectId, fiscal_year: year + offset, amount, currency: 'EUR', released }))));
  }

  stage(owner: Created, number: number, change: Partial<Stage> = {}): Promise<Created> {
    const { today } = this;
    const record: Stage = {
      number, titleDe: number === 1 ? 'Initiierung' : 'Umsetzung', titleEn: null, kind: number === 1 ? 'initiation' : 'delivery', state: number === 1 ? 'closed' : 'planned',
      plannedStart: addDays(today, (number - 2) * 90), plannedEnd: addDays(today, (number - 1) * 90 - 1), actualStart: number === 1 ? addDays(today, -90) : null, actualEnd: number === 1 ? addDays(today, -1) : null,
      budget: number === 1 ? '30000.00' : '120000.00', objectives: 'Alle Seiten nach BITV geprüft', ...change,
    };
    return this.test.act((work) => createStage(work, { projectId: owner.id, projectKey: owner.key, record }));
  }

  /** Project, closed first stage, planned second stage with tolerances: ready to be submitted. */
  async ready(change: Partial<Project> = {}, options: { board?: boolean; released?: string | null } = {}): Promise<{ project: Created; first: Created; second: Created }> {
    const made = await this.project(change, options);
    const first = await this.stage(made, 1);
    const second = await this.stage(made, 2);
    await this.tolerate(made);
    return { project: made, first, second };
  }

  forecast(owner: Created, stage: Created, cost: string, endOn: Day, reportOn: Day = this.today): Promise<void> {
    return this.test.act((work) => keepForecast(work, { stageId: stage.id, projectId: owner.id, reportOn, cost, endOn, reason: null }));
  }

  book(owner: Created, stage: Created | null, amount: string): Promise<void> {
    return this.test.act(async (work) => {
      await bulkInsert(work, 'cost_item', [{ id: newId(work.now), version: 1, during: '[2020-01-01,)', scope_id: owner.id, stage_id: stage?.id ?? null, category: 'services', kind: 'actual', amount, currency: 'EUR', fiscal_year: Number(this.today.slice(0, 4)), on_day: this.today, booked_on: this.today }]);
      work.touches(owner.id);
    });
  }

  async tolerate(owner: Created, cost = '15000', stageId: string | null = null): Promise<void> {
    const tolerances = [{ dimension: 'cost', unit: 'money', upper: cost, lower: String(Number(cost) * 2) }, { dimension: 'time', unit: 'workingDays', upper: '10', lower: '10' }];
    const { setTolerances } = await this.ask<{ setTolerances: { errors: Told[] } }>(this.people.sro, 'mutation Set($input: SetTolerancesInput!) { setTolerances(input: $input) { errors { rule path message } } }', {
      input: { scopeId: owner.id, stageId, expectedVersion: 1, tolerances, reason: 'Programmauftrag' },
    });
    if (setTolerances.errors.length > 0) throw new Error(JSON.stringify(setTolerances.errors));
  }

  async ask<T>(person: TestPerson, query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.test.ask<T>(person, query, variables);
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  }

  async act(person: TestPerson, name: 'submitStagePlan' | 'withdrawStagePlan' | 'acceptEndStageReport', input: Record<string, unknown>): Promise<GateAnswer> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const fields = 'stageGate { state snapshotHash decision { id key version state } } stage { id state version } errors { rule path message }';
    return (await this.ask<Record<string, GateAnswer>>(person, `mutation Act($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input }))[name] as GateAnswer;
  }

  submit(stage: Created, change: Record<string, unknown> = {}): Promise<GateAnswer> {
    return this.act(this.people.manager, 'submitStagePlan', { stageId: stage.id, expectedVersion: 1, recommendation: 'Freigeben: Zuschnitt und Kosten stimmen.', dueOn: addDays(this.today, 7), language: 'de', ...change });
  }

  /** Casts the votes of the seats in their order. */
  async vote(decisionId: string, values: readonly ('yes' | 'no' | 'abstain')[]): Promise<void> {
    const seats = await this.test.db.system<{ seatId: string; personId: string }>('select seat_id as "seatId", person_id as "personId" from decision_seat where decision_id = $1 order by position', [decisionId]);
    for (const [index, value] of values.entries()) {
      const seat = seats[index];
      const person = Object.values(this.people).find((each) => each.id === seat?.personId);
      if (!seat || !person) throw new Error(`There is no seat ${index}.`);
      const input = { decisionId, seatId: seat.seatId, value, comment: value === 'no' ? 'Budget unklar' : '', expectedVersion: await this.version(decisionId) };
      const { castVote } = await this.ask<{ castVote: { errors: Told[] } }>(person, 'mutation Vote($input: CastVoteInput!) { castVote(input: $input) { errors { rule path message } } }', { input });
      if (castVote.errors.length > 0) throw new Error(JSON.stringify(castVote.errors));
    }
  }

  async version(decisionId: string): Promise<number> {
    const [row] = await this.test.db.system<{ version: number }>('select version from decision where id = $1', [decisionId]);
    return row?.version ?? 0;
  }

  async close(decisionId: string): Promise<void> {
    const input = { decisionId, expectedVersion: await this.version(decisionId) };
    const { closeVote } = await this.ask<{ closeVote: { errors: Told[] } }>(this.people.executive, 'mutation Close($input: CloseVoteInput!) { closeVote(input: $input) { errors { rule path message } } }', { input });
    if (closeVote.errors.length > 0) throw new Error(JSON.stringify(closeVote.errors));
  }

  async putIntoForce(decisionId: string, person: TestPerson = this.people.executive): Promise<readonly Told[]> {
    const input = { decisionId, expectedVersion: await this.version(decisionId) };
    const { putDecisionIntoForce } = await this.ask<{ putDecisionIntoForce: { errors: Told[] } }>(person, 'mutation Force($input: PutDecisionIntoForceInput!) { putDecisionIntoForce(input: $input) { errors { rule path message } } }', { input });
    return putDecisionIntoForce.errors;
  }

  async stateOf(table: 'stage' | 'project' | 'decision' | 'stage_gate' | 'exception_report', id: string): Promise<string | undefined> {
    const [row] = await this.test.db.system<{ state: string }>(`select state from ${table} where id = $1`, [id]);
    return row?.state;
  }
}
