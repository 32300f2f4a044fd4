import { defineEntity, p } from '@mikro-orm/core';
import type { Criterion, Score } from '@tranche/decisions/domain/decision-option.ts';
import type { ConflictCategory, DecisionKind, DecisionOutcome, DecisionState, Evidence } from '@tranche/decisions/domain/decision.ts';
import type { Tally } from '@tranche/decisions/domain/tally.ts';
import type { VoteValue, VotingRule } from '@tranche/decisions/domain/voting-rules.ts';
import { recordProperties } from '@tranche/shared/api/record.ts';
import type { Day } from '@tranche/shared/domain/day.ts';
import type { Language } from '@tranche/shared/domain/language.ts';

const day = () => p.date().$type<Day>().nullable();
const instant = () => p.datetime(3).nullable();

const DecisionSchema = defineEntity({
  name: 'Decision', tableName: 'decision',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    key: p.string(),
    kind: p.string().$type<DecisionKind>(),
    state: p.string().$type<DecisionState>(),
    language: p.string().$type<Language>(),
    question: p.string(),
    context: p.string(),
    authorId: p.uuid(),
    bodyId: p.uuid().nullable(),
    deciderId: p.uuid().nullable(),
    dueOn: day(),
    dueAt: instant(),
    evidence: p.json<readonly Evidence[]>(),
    criteria: p.json<readonly Criterion[]>(),
    recommendation: p.string().nullable(),
    recommendedOptionId: p.uuid().nullable(),
    recommendedById: p.uuid().nullable(),
    notDataBased: p.boolean(),
    round: p.smallint(),
    submittedAt: instant(),
    votingRule: p.string().$type<VotingRule>().nullable(),
    quorum: p.smallint().nullable(),
    executiveDecides: p.boolean(),
    castingVote: p.boolean(),
    outcome: p.string().$type<DecisionOutcome>().nullable(),
    chosenOptionId: p.uuid().nullable(),
    outcomeReason: p.string().nullable(),
    tally: p.json<Tally>().nullable(),
    decidedAt: instant(),
    decidedById: p.uuid().nullable(),
    effectiveFrom: day(),
    effectiveOn: day(),
    supersedesId: p.uuid().nullable(),
    subjectKind: p.string().nullable(),
    subjectId: p.uuid().nullable(),
  },
});
/** A row of the decision log. */
export class Decision extends DecisionSchema.class {}
DecisionSchema.setClass(Decision);

const DecisionOptionSchema = defineEntity({
  name: 'DecisionOption', tableName: 'decision_option',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    decisionId: p.uuid(),
    position: p.smallint(),
    title: p.string(),
    description: p.string(),
    pros: p.string(),
    cons: p.string(),
    amount: p.decimal().$type<string>().nullable(),
    currency: p.string().nullable(),
    doNothing: p.boolean(),
    scores: p.json<readonly Score[]>(),
    archivedAt: instant(),
  },
});
export class DecisionOption extends DecisionOptionSchema.class {}
DecisionOptionSchema.setClass(DecisionOption);

const DecisionSeatSchema = defineEntity({
  name: 'DecisionSeat', tableName: 'decision_seat',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    decisionId: p.uuid(),
    round: p.smallint(),
    seatId: p.uuid(),
    position: p.smallint(),
    role: p.string(),
    chair: p.boolean(),
    personId: p.uuid(),
    deputyId: p.uuid().nullable(),
  },
});
/** A seat of the body as it was when the decision was submitted. */
export class DecisionSeat extends DecisionSeatSchema.class {}
DecisionSeatSchema.setClass(DecisionSeat);

const DecisionConflictSchema = defineEntity({
  name: 'DecisionConflict', tableName: 'decision_conflict',
  properties: { ...recordProperties, scopeId: p.uuid(), decisionId: p.uuid(), personId: p.uuid(), category: p.string().$type<ConflictCategory>(), note: p.string() },
});
export class DecisionConflict extends DecisionConflictSchema.class {}
DecisionConflictSchema.setClass(DecisionConflict);

const VoteSchema = defineEntity({
  name: 'Vote', tableName: 'vote',
  properties: {
    ...recordProperties,
    scopeId: p.uuid(),
    decisionId: p.uuid(),
    round: p.smallint(),
    seatId: p.uuid(),
    castById: p.uuid(),
    deputyForId: p.uuid().nullable(),
    value: p.string().$type<VoteValue>(),
    optionId: p.uuid().nullable(),
    comment: p.string(),
    castAt: p.datetime(3),
  },
});
export class Vote extends VoteSchema.class {}
VoteSchema.setClass(Vote);
