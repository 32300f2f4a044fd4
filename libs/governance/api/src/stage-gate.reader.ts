import { Injectable } from '@nestjs/common';
import { authoriseChecks } from '@tranche/governance/domain/authorise-guards.ts';
import { changedSince, type GateSnapshot } from '@tranche/governance/domain/gate-snapshot.ts';
import { submitChecks } from '@tranche/governance/domain/submit-guards.ts';
import { Database, type Row } from '@tranche/shared/api/database.ts';
import { byId, loadOne } from '@tranche/shared/api/loader.ts';
import { dayOfAct, visibleScope } from '@tranche/shared/api/policy.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import { GateFactsReader, type GateFacts } from './gate-facts.reader.ts';
import { checkType, figuresOf } from './gate-figures.ts';
import type { GateState } from './governance.entities.ts';
import type { StagePolicyFacts } from './governance.policies.ts';

export interface SubmissionRow extends Row {
  readonly id: string;
  readonly decisionId: string | null;
  readonly state: GateState;
  readonly recommendation: string;
  readonly ifNot: string | null;
  readonly breachNote: string | null;
  readonly overlapAsked: boolean;
  readonly language: string;
  readonly dueOn: string;
  readonly submittedAt: string;
  readonly submittedById: string;
  readonly endedAt: string | null;
  readonly snapshot: GateSnapshot;
  readonly snapshotHash: string;
}

interface StageRow extends Row {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly stageState: string;
  readonly projectState: string;
}

const submissionColumns = `g.id, g.stage_id as "stageId", g.decision_id as "decisionId", g.state, g.recommendation, g.if_not as "ifNot", g.breach_note as "breachNote", g.overlap_asked as "overlapAsked",
  g.language, g.due_on::text as "dueOn", g.submitted_at as "submittedAt", g.submitted_by_id as "submittedById", g.ended_at as "endedAt", g.snapshot, g.snapshot_hash as "snapshotHash"`;

/** A gate as its fields resolve from it; the facts of its policies lie beside it. */
export type GateRow = Awaited<ReturnType<StageGateReader['byKey']>> & object;

/** The gate of a stage: its last submission with what was frozen, and how things stand on the day that is looked at. */
@Injectable()
export class StageGateReader {
  constructor(private readonly db: Database, private readonly facts: GateFactsReader) {}

  async byKey(key: string) {
    const row = await this.stage('s.id = (select record_id from record_key where key = $1)', key.trim().toUpperCase());
    return row && this.gate(row);
  }

  async byStage(stageId: string) {
    const row = await this.stage('s.id = $1', stageId);
    return row && this.gate(row);
  }

  /** The submission that counts: the latest one, unless it was taken back or returned and the stage is being planned again. */
  submission(stageId: string): Promise<SubmissionRow | undefined> {
    return loadOne(this.readSubmissions, stageId);
  }

  private readonly readSubmissions = async (ids: readonly string[]): Promise<Map<string, SubmissionRow>> => {
    const rows = await this.db.rows<SubmissionRow & { stageId: string }>(`select distinct on (g.stage_id) ${submissionColumns} from stage_gate g where g.stage_id = any($1) order by g.stage_id, g.submitted_at desc, g.id desc`, [ids]);
    return new Map(rows.map((row) => [row.stageId, row]));
  };

  private async stage(condition: string, value: string): Promise<StageRow | undefined> {
    return this.db.row<StageRow>(
      `select s.id, s.key, s.project_id as "projectId", s.state as "stageState", p.state as "projectState" from stage s join project p on p.id = s.project_id where ${condition} and ${await visibleScope(this.db, 's.project_id')}`, [value]);
  }

  private async gate({ id, key, projectId, stageState, projectState }: StageRow) {
    const today = (await dayOfAct(this.db)) as Day;
    const facts = await this.facts.of(id, today);
    if (!facts) return undefined;
    const found = await this.submission(id);
    const submission = stageState === 'planned' ? undefined : found;
    const policy: StagePolicyFacts = { scopeId: projectId, stageState, projectState };
    return { ...policy, id, key, projectId, ...submitted(submission), ...shown(facts, submission) };
  }

  /** The acceptance of a stage's end. */
  acceptance(stageId: string) {
    return loadOne(this.readAcceptances, stageId);
  }

  private readonly readAcceptances = async (ids: readonly string[]) =>
    byId(await this.db.rows<Row & { id: string; judgement: string; language: string; acceptedOn: string; acceptedById: string }>(
      'select a.stage_id as id, a.judgement, a.language, a.accepted_on::text as "acceptedOn", a.accepted_by_id as "acceptedById" from stage_acceptance a where a.stage_id = any($1)', [ids]));
}

/** The fields of a submission; all of them are empty while the plan is being prepared. */
function submitted(submission: SubmissionRow | undefined) {
  return {
    state: submission?.state ?? ('preparing' as const), recommendation: submission?.recommendation ?? null, ifNot: submission?.ifNot ?? null, breachNote: submission?.breachNote ?? null,
    overlapAsked: submission?.overlapAsked ?? false, language: submission?.language ?? null, dueOn: submission?.dueOn ?? null, submittedAt: submission?.submittedAt ?? null,
    submittedById: submission?.submittedById ?? null, endedAt: submission?.endedAt ?? null, decisionId: submission?.decisionId ?? null, frozen: submission !== undefined,
    snapshotHash: submission?.snapshotHash ?? null,
  };
}

/** Frozen figures where there is a submission, else today's; the check lists are always today's. */
function shown(facts: GateFacts, submission: SubmissionRow | undefined) {
  const asked = { breachNote: submission?.breachNote ?? null, overlapAsked: submission?.overlapAsked ?? false };
  const now = facts.snapshot(asked);
  return {
    figures: figuresOf(submission?.snapshot ?? now),
    // Once the gate has ended, nothing that changes later concerns its decision.
    changes: submission?.state === 'open' ? changedSince(submission.snapshot, now) : [],
    submitChecks: submitChecks({ ...facts.submit, ...asked }).map(checkType),
    checks: authoriseChecks(facts.authorise(asked)).map(checkType),
    breachToName: facts.submit.broken.length > 0,
  };
}
