import { whyNotDecide } from '@tranche/decisions/domain/decide.ts';
import type { DecisionState } from '@tranche/decisions/domain/decision.ts';
import type { DecisionEvent } from '@tranche/decisions/domain/decision-machine.ts';
import { isOpen, whyNoVote } from '@tranche/decisions/domain/may-vote.ts';
import { whyOptionsFixed } from '@tranche/decisions/domain/set-decision-options.ts';
import { tally } from '@tranche/decisions/domain/tally.ts';
import type { Database } from '@tranche/shared/api/database.ts';
import { policy, scopeTarget, wholeOrganisation, type PolicyActor, type Role } from '@tranche/shared/api/policy.ts';
import { refusal, type Refusal } from '@tranche/shared/domain/result.ts';
import { ballotOf, blockingOpenOf, decisionFacts, leadsOf, membersOf, voterFacts, type DecisionFacts } from './decision-facts.ts';

/** Who keeps the registers of a scope (domain.md 4, "Edit project plan, registers, forecasts"). */
export const logKeepers: readonly Role[] = ['projectManager', 'projectSupport', 'programmeManager', 'programmeOffice', 'portfolioOffice'];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id that a call names, in its `input` or as its own argument. */
export function idIn(args: Record<string, unknown>, argument: string): string | undefined {
  const value = ((args['input'] ?? args) as Record<string, unknown>)[argument];
  return typeof value === 'string' && uuid.test(value) ? value : undefined;
}

async function decisionTarget(args: Record<string, unknown>, db: Database): Promise<DecisionFacts | undefined> {
  const id = idIn(args, 'decisionId');
  return id === undefined ? undefined : decisionFacts(db, id);
}

const notIn = (states: readonly DecisionState[], event: DecisionEvent) => ({ state }: DecisionFacts): Refusal | undefined =>
  states.includes(state) ? undefined : refusal('decision.notInThisState', [], { state, event });

const isAuthor = (facts: DecisionFacts, actor: PolicyActor) => facts.authorId === actor.personId;
const leads = (facts: DecisionFacts, actor: PolicyActor) => leadsOf(facts).includes(actor.personId);
const takesPart = (facts: DecisionFacts, actor: PolicyActor) => leads(facts, actor) || membersOf(facts).includes(actor.personId);

export const readDecisions = policy({ name: 'decision.read', who: 'member', target: wholeOrganisation });
export const draftDecisionPolicy = policy({ name: 'decision.draft', who: 'member', target: scopeTarget() });

export const openPreparationPolicy = policy<DecisionFacts>({
  name: 'decision.openPreparation', who: logKeepers, or: isAuthor, unless: notIn(['draft'], 'openForPreparation'), target: decisionTarget,
});

export const setOptionsPolicy = policy<DecisionFacts>({
  name: 'decision.setOptions', who: logKeepers, or: isAuthor, target: decisionTarget,
  unless: ({ state, subjectKind }) => whyOptionsFixed({ state, hasSubject: subjectKind !== null }),
});

export const submitDecisionPolicy = policy<DecisionFacts>({
  name: 'decision.submit', who: logKeepers, or: isAuthor, unless: notIn(['preparing'], 'submitToBody'), target: decisionTarget,
});

export const withdrawDecisionPolicy = policy<DecisionFacts>({
  name: 'decision.withdraw', who: logKeepers, or: isAuthor, unless: notIn(['draft', 'preparing', 'voting', 'pending'], 'withdraw'), target: decisionTarget,
});

export const votePolicy = policy<DecisionFacts>({
  name: 'decision.vote', who: 'member', unless: (facts, actor) => whyNoVote(voterFacts(facts, actor.personId)), target: decisionTarget,
});

export const declareConflictPolicy = policy<DecisionFacts>({
  name: 'decision.declareConflict', who: [], or: takesPart, target: decisionTarget,
  unless: (facts, actor) => {
    if (!isOpen(facts)) return refusal(facts.state === 'draft' || facts.state === 'preparing' ? 'vote.notOpenYet' : 'vote.closed');
    return facts.conflicts.some((each) => each.personId === actor.personId) ? refusal('vote.conflictDeclaredAlready') : undefined;
  },
});

/** Before the end of the due day a vote is closed with a quorum only (domain.md 3.6). */
export const closeVotePolicy = policy<DecisionFacts>({
  name: 'decision.closeVote', who: [], or: leads, target: decisionTarget,
  unless: (facts) => {
    if (facts.state !== 'voting') return refusal('decision.notInThisState', [], { state: facts.state, event: 'closeVote' });
    const result = tally(ballotOf(facts));
    if (result.outcome !== 'noQuorum' || !isOpen(facts)) return undefined;
    return refusal(result.basis === 'executiveMissing' ? 'vote.executiveMissing' : 'vote.quorumMissing', [], { present: result.present, needed: result.quorumNeeded });
  },
});

export const decidePolicy = policy<DecisionFacts>({
  name: 'decision.decide', who: [], or: leads, target: decisionTarget,
  unless: (facts, actor) => {
    if (facts.state !== 'pending') return refusal('decision.notInThisState', [], { state: facts.state, event: 'decide' });
    const { actorId, viaToken, managesScope, ballot } = voterFacts(facts, actor.personId);
    return whyNotDecide({ actorId, viaToken, managesScope, kind: facts.kind, deciderId: facts.deciderId, conflicts: ballot.conflicts });
  },
});

export const putIntoForcePolicy = policy<DecisionFacts>({
  name: 'decision.putIntoForce', who: [], or: leads, target: decisionTarget,
  unless: (facts) => {
    const open = blockingOpenOf(facts);
    return notIn(['decided'], 'putIntoForce')(facts) ?? (open > 0 ? refusal('decision.blockingConditionOpen', [], { count: open }) : undefined);
  },
});

export const addConditionPolicy = policy<DecisionFacts>({
  name: 'decision.addCondition', who: [], or: takesPart, target: decisionTarget,
  unless: (facts, actor) => {
    if (facts.state !== 'voting' && facts.state !== 'pending' && facts.state !== 'decided') return refusal('condition.notInThisState', [], { state: facts.state });
    if (facts.outcome === 'rejected') return refusal('condition.ofRejection');
    return facts.state === 'decided' && !leads(facts, actor) ? refusal('condition.chairOnly') : undefined;
  },
});

export const supersedeDecisionPolicy = policy<DecisionFacts>({
  name: 'decision.supersede', who: [], or: leads, unless: notIn(['inForce'], 'supersede'), target: decisionTarget,
});

export interface ConditionFacts extends DecisionFacts {
  readonly conditionOwnerId: string;
  readonly conditionState: string;
}

async function conditionTarget(args: Record<string, unknown>, db: Database): Promise<ConditionFacts | undefined> {
  const id = idIn(args, 'conditionId');
  const row = id && (await db.row<{ decisionId: string; ownerId: string; state: string }>('select decision_id as "decisionId", owner_id as "ownerId", state from condition where id = $1', [id]));
  const facts = row && (await decisionFacts(db, row.decisionId));
  return facts ? { ...facts, conditionOwnerId: row.ownerId, conditionState: row.state } : undefined;
}

export const meetConditionPolicy = policy<ConditionFacts>({
  name: 'condition.meet', who: [], target: conditionTarget,
  or: (facts, actor) => facts.conditionOwnerId === actor.personId || leads(facts, actor),
  unless: (facts) => {
    if (facts.state !== 'decided' && facts.state !== 'inForce') return refusal('condition.decisionNotTaken', [], { state: facts.state });
    if (facts.conditionState === 'met') return refusal('condition.metAlready');
    return facts.conditionState === 'proposed' ? refusal('condition.notAdopted') : undefined;
  },
});
