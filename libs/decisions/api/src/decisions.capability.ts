import de from '@tranche/decisions/domain/messages/de.json' with { type: 'json' };
import en from '@tranche/decisions/domain/messages/en.json' with { type: 'json' };
import { namedKind } from '@tranche/organisation/api/offers.ts';
import { capability } from '@tranche/shared/api/capability.ts';
import { Action } from './action.entity.ts';
import { ActionReader } from './action.reader.ts';
import { ActionResolver } from './action.resolver.ts';
import { AddCondition } from './add-condition.use-case.ts';
import { BallotResolver, DecisionBallotResolver } from './ballot.resolver.ts';
import { CastVote } from './cast-vote.use-case.ts';
import { ChangeAction } from './change-action.use-case.ts';
import { CloseVote } from './close-vote.use-case.ts';
import { Condition } from './condition.entity.ts';
import { ConditionReader } from './condition.reader.ts';
import { ConditionResolver } from './condition.resolver.ts';
import { CreateAction } from './create-action.use-case.ts';
import { Decide } from './decide.use-case.ts';
import { DecisionActsResolver } from './decision-acts.resolver.ts';
import { DecisionSubjects } from './decision-subject.ts';
import { Decision, DecisionConflict, DecisionOption, DecisionSeat, Vote } from './decision.entity.ts';
import { DecisionOffer } from './decision.offer.ts';
import { DecisionReader } from './decision.reader.ts';
import { DecisionResolver } from './decision.resolver.ts';
import { DeclareConflictOfInterest } from './declare-conflict-of-interest.use-case.ts';
import { DraftDecision } from './draft-decision.use-case.ts';
import { MeetCondition } from './meet-condition.use-case.ts';
import { OpenDecisionPreparation } from './open-decision-preparation.use-case.ts';
import { PutDecisionIntoForce } from './put-decision-into-force.use-case.ts';
import { SetDecisionOptions } from './set-decision-options.use-case.ts';
import { SubmitDecision } from './submit-decision.use-case.ts';
import { SupersedeDecision } from './supersede-decision.use-case.ts';
import { VoteResolver } from './vote.resolver.ts';
import { WithdrawDecision } from './withdraw-decision.use-case.ts';
import { WaitingDecisions } from './waiting-decisions.ts';

namedKind({ table: 'decision', titleDe: 'r.question', scopeColumn: 'r.scope_id' });
namedKind({ table: 'action', titleDe: 'r.title', scopeColumn: 'r.scope_id' });

export const decisions = capability({
  name: 'decisions',
  entities: [Decision, DecisionOption, DecisionSeat, DecisionConflict, Vote, Condition, Action],
  providers: [
    DecisionSubjects, DecisionReader, ConditionReader, ActionReader,
    DraftDecision, OpenDecisionPreparation, SetDecisionOptions, SubmitDecision, CastVote, DeclareConflictOfInterest, CloseVote, Decide, PutDecisionIntoForce,
    AddCondition, MeetCondition, WithdrawDecision, SupersedeDecision, CreateAction, ChangeAction, DecisionOffer,
    DecisionResolver, DecisionActsResolver, DecisionBallotResolver, BallotResolver, VoteResolver, ConditionResolver, ActionResolver,
    WaitingDecisions,
  ],
  messages: { de, en },
});
