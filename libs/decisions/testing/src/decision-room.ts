import type { Answer, TestApp, TestPerson } from '@tranche/api/testing/test-app.ts';
import { Body, Seat } from '@tranche/organisation/api/organisation.entities.ts';
import { newId } from '@tranche/shared/api/record.ts';

export interface Told {
  readonly decision: {
    readonly id: string; readonly key: string; readonly version: number; readonly state: string; readonly outcome: string | null;
    readonly options: readonly { readonly id: string; readonly title: string }[];
    readonly ballot: { readonly open: boolean; readonly tally: Readonly<Record<string, unknown>>; readonly seats: readonly { readonly id: string; readonly vote: { readonly value: string } | null }[] } | null;
  } | null;
  readonly errors: readonly { readonly rule: string; readonly path: readonly string[]; readonly message: string; readonly mend: string }[];
}

const fields = `decision {
  id key version state outcome options { id title } ballot { open tally { yes no abstain present entitled quorum outcome basis } seats { id vote { value } } }
} errors { path rule message mend }`;

type Input = Readonly<Record<string, unknown>>;

/** A project with its board, its manager and a member, and the words to take a decision there over the API. */
export class DecisionRoom {
  private constructor(
    readonly test: TestApp,
    readonly project: TestPerson,
    readonly bodyId: string,
    readonly seatIds: readonly string[],
    readonly people: Readonly<Record<'member' | 'manager' | 'executive' | 'user' | 'supplier' | 'deputy', TestPerson>>,
  ) {}

  /** Board: Executive (chair), Senior User with a deputy, Senior Supplier; simple majority. */
  static async open(test: TestApp, rule = 'simple'): Promise<DecisionRoom> {
    const people = {
      member: await test.aPerson('Mitglied'), manager: await test.aPerson('Projektleitung'), executive: await test.aPerson('Auftraggeberseite'),
      user: await test.aPerson('Benutzervertretung'), supplier: await test.aPerson('Lieferantenvertretung'), deputy: await test.aPerson('Vertretung'),
    };
    const project = await test.aScope('project', 'Online-Terminvergabe');
    await test.giveRole(people.manager.id, 'projectManager', project.id);
    const { bodyId, seatIds } = await test.act(async (work) => {
      const body = work.create(Body, { id: newId(work.now), scopeId: project.id, kind: 'projectBoard', nameDe: 'Lenkungsausschuss', nameEn: 'Project board', votingRule: rule, quorum: null, executiveDecides: false, castingVote: false });
      await work.flush();
      const seats = [{ role: 'executive', holder: people.executive, deputy: null }, { role: 'seniorUser', holder: people.user, deputy: people.deputy }, { role: 'seniorSupplier', holder: people.supplier, deputy: null }];
      const made = seats.map(({ role, holder, deputy }, index) => work.create(Seat, {
        id: newId(work.now), bodyId: body.id, position: index + 1, role, chair: index === 0, personId: holder.id, deputyId: deputy?.id ?? null, valid: '[2020-01-01,)',
      }));
      return { bodyId: body.id, seatIds: made.map((seat) => seat.id) };
    });
    return new DecisionRoom(test, project, bodyId, seatIds, people);
  }

  async act(person: TestPerson, verb: string, input: Input, headers: Record<string, string> = {}): Promise<Told> {
    const type = verb[0]?.toUpperCase() + verb.slice(1);
    const answer: Answer<Record<string, Told>> = await this.test.ask(person, `mutation Act($input: ${type}Input!) { ${verb}(input: $input) { ${fields} } }`, { input }, headers);
    const told = answer.data?.[verb];
    if (!told || answer.errors) throw new Error(JSON.stringify(answer.errors));
    return told;
  }

  /** As `act`, for what must succeed. */
  async done(person: TestPerson, verb: string, input: Input): Promise<NonNullable<Told['decision']>> {
    const { decision, errors } = await this.act(person, verb, input);
    if (!decision) throw new Error(`${verb}: ${JSON.stringify(errors)}`);
    return decision;
  }

  draft(more: Input = {}): Promise<NonNullable<Told['decision']>> {
    return this.done(this.people.manager, 'draftDecision', { scopeId: this.project.id, question: 'Eigenbetrieb oder Landesdienst?', language: 'de', ...more });
  }

  /** A decision with two options that waits for its submission. */
  async prepared(more: Input = {}): Promise<NonNullable<Told['decision']>> {
    const draft = await this.draft(more);
    const options = [{ id: draft.options[0]?.id, title: 'Nichts tun', doNothing: true }, { title: 'Landesdienst' }];
    const withOptions = await this.done(this.people.manager, 'setDecisionOptions', { decisionId: draft.id, options, expectedVersion: draft.version });
    return this.done(this.people.manager, 'openDecisionPreparation', { decisionId: draft.id, dueOn: '2030-12-10', expectedVersion: withOptions.version });
  }

  async submitted(more: Input = {}): Promise<NonNullable<Told['decision']>> {
    const prepared = await this.prepared(more);
    return this.done(this.people.manager, 'submitDecision', {
      decisionId: prepared.id, recommendation: 'Landesdienst nutzen.', recommendedOptionId: prepared.options[1]?.id, notDataBased: true, expectedVersion: prepared.version,
    });
  }

  /** Casts a vote; `seat` counts the seats of the board from 0. */
  vote(person: TestPerson, seat: number, decision: { id: string; version: number }, value = 'yes', more: Input = {}): Promise<Told> {
    return this.act(person, 'castVote', { decisionId: decision.id, seatId: this.seatIds[seat], value, comment: value === 'no' ? 'Zu teuer.' : null, expectedVersion: decision.version, ...more });
  }

  /** Approved by all three seats and closed by the chair. */
  async approved(more: Input = {}): Promise<NonNullable<Told['decision']>> {
    const decision = await this.submitted(more);
    const { executive, user, supplier } = this.people;
    for (const [seat, person] of [executive, user, supplier].entries()) {
      const { errors } = await this.vote(person, seat, decision);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
    }
    return this.done(executive, 'closeVote', { decisionId: decision.id, expectedVersion: decision.version });
  }

  /** Kinds of the ledger entries of a decision, in their order. */
  async ledger(decisionId: string): Promise<string[]> {
    const rows = await this.test.db.system<{ kind: string }>('select kind from ledger_entry where subject_id = $1 order by seq', [decisionId]);
    return rows.map((row) => row.kind);
  }

  /** Everything that an act could leave behind, counted. */
  async traces(): Promise<Record<string, unknown>> {
    const [row] = await this.test.db.system(`select (select count(*) from audit_entry)::int as audit, (select count(*) from ledger_entry)::int as ledger,
      (select count(*) from outbox)::int as outbox, (select count(*) from vote)::int as votes`);
    return row ?? {};
  }
}

export const rulesOf = (told: Told) => told.errors.map((each) => each.rule);
