import { graphql } from '@tranche/shared/web/gql/gql.ts';

export const draftDecisionDocument = graphql(/* GraphQL */ `
  mutation DraftDecision($input: DraftDecisionInput!) { draftDecision(input: $input) { decision { id key version } errors { path rule message mend } } }
`);

export const openPreparationDocument = graphql(/* GraphQL */ `
  mutation OpenDecisionPreparation($input: OpenDecisionPreparationInput!) { openDecisionPreparation(input: $input) { decision { ...DecisionPage_decision } errors { path rule message mend } } }
`);

export const setOptionsDocument = graphql(/* GraphQL */ `
  mutation SetDecisionOptions($input: SetDecisionOptionsInput!) { setDecisionOptions(input: $input) { decision { ...DecisionPage_decision } errors { path rule message mend } } }
`);

export const submitDecisionDocument = graphql(/* GraphQL */ `
  mutation SubmitDecision($input: SubmitDecisionInput!) { submitDecision(input: $input) { decision { ...DecisionPage_decision } errors { path rule message mend } } }
`);

export const castVoteDocument = graphql(/* GraphQL */ `
  mutation CastVote($input: CastVoteInput!) { castVote(input: $input) { decision { ...VotePanel_decision } errors { path rule message mend } } }
`);

export const declareConflictDocument = graphql(/* GraphQL */ `
  mutation DeclareConflictOfInterest($input: DeclareConflictOfInterestInput!) { declareConflictOfInterest(input: $input) { decision { ...DecisionPage_decision } errors { path rule message mend } } }
`);

export const closeVoteDocument = graphql(/* GraphQL */ `
  mutation CloseVote($input: CloseVoteInput!) { closeVote(input: $input) { decision { ...DecisionPage_decision } errors { path rule message mend } } }
`);

export const decideDocument = graphql(/* GraphQL */ `
  mutation Decide($input: DecideInput!) { decide(input: $input) { decision { ...DecisionPage_decision } errors { path rule message mend } } }
`);

export const putIntoForceDocument = graphql(/* GraphQL */ `
  mutation PutDecisionIntoForce($input: PutDecisionIntoForceInput!) {
    putDecisionIntoForce(input: $input) { decision { ...DecisionPage_decision } superseded { ...DecisionPage_decision } errors { path rule message mend } }
  }
`);

export const withdrawDecisionDocument = graphql(/* GraphQL */ `
  mutation WithdrawDecision($input: WithdrawDecisionInput!) { withdrawDecision(input: $input) { decision { ...DecisionPage_decision } errors { path rule message mend } } }
`);

export const addConditionDocument = graphql(/* GraphQL */ `
  mutation AddCondition($input: AddConditionInput!) { addCondition(input: $input) { decision { ...DecisionPage_decision } errors { path rule message mend } } }
`);

export const meetConditionDocument = graphql(/* GraphQL */ `
  mutation MeetCondition($input: MeetConditionInput!) { meetCondition(input: $input) { decision { ...DecisionPage_decision } errors { path rule message mend } } }
`);

export const createActionDocument = graphql(/* GraphQL */ `
  mutation CreateAction($input: CreateActionInput!) { createAction(input: $input) { action { id key ...ActionRow_action } errors { path rule message mend } } }
`);

export const startActionDocument = graphql(/* GraphQL */ `
  mutation StartAction($input: StartActionInput!) { startAction(input: $input) { action { ...ActionRow_action } errors { path rule message mend } } }
`);

export const completeActionDocument = graphql(/* GraphQL */ `
  mutation CompleteAction($input: CompleteActionInput!) { completeAction(input: $input) { action { ...ActionRow_action } errors { path rule message mend } } }
`);

export const dropActionDocument = graphql(/* GraphQL */ `
  mutation DropAction($input: DropActionInput!) { dropAction(input: $input) { action { ...ActionRow_action } errors { path rule message mend } } }
`);
