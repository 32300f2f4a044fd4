import { graphql } from '@tranche/shared/web/gql/gql.ts';

/** What the vote shows, on the decision page and on the page of a stage gate. */
export const votePanelFragment = graphql(/* GraphQL */ `
  fragment VotePanel_decision on Decision {
    id key version state language dueOn dueAt
    options { id title }
    recommendedOption { id title }
    ballot {
      round rule executiveDecides castingVote open
      tally { rule entitled quorumNeeded present quorum yes no abstain outcome basis chosenOptionId }
      seats {
        id role chair counts excluded
        person { id key displayName } deputy { id key displayName }
        vote { value optionId comment castAt castBy { id displayName } deputyFor { id displayName } }
        viewerCan { vote { allowed why } }
      }
      dissent { role comment person { id displayName } }
    }
    conditions { id text blocking state dueOn }
    viewerCan { vote { allowed why } declareConflict { allowed why } closeVote { allowed why } }
  }
`);

/** All that a decision's record shows; acts return it, so that the screen mends itself. */
export const decisionFragment = graphql(/* GraphQL */ `
  fragment DecisionPage_decision on Decision {
    ...VotePanel_decision
    id key version kind state language question context dueOn notDataBased submittedAt createdAt
    outcome outcomeReason decidedAt effectiveFrom effectiveOn
    scope { id key title { text language } }
    author { id key displayName } decider { id key displayName } body { id kind name { text language } }
    evidence { title target }
    criteria { key name weight sensitive }
    options { id title description pros cons amount { amount currency } doNothing scores { criterionKey value } weightedScore rank }
    recommendation recommendedOption { id title } recommendedBy { id key displayName }
    earlierVotes { round role value comment castBy { id displayName } }
    decidedBy { id key displayName } chosenOption { id title } seal { hash at entries }
    conditions { id version text dueOn blocking state overdue metAt note owner { id key displayName } proposedBy { id displayName } viewerCan { meet { allowed why } } }
    conditionsOpen
    supersedes { id key question state } supersededBy { id key question state }
    actions { ...ActionRow_action }
    viewerCan {
      openPreparation { allowed why } setOptions { allowed why } submit { allowed why } vote { allowed why } declareConflict { allowed why } closeVote { allowed why }
      decide { allowed why } putIntoForce { allowed why } addCondition { allowed why } withdraw { allowed why } supersede { allowed why }
    }
  }
`);

export const actionFragment = graphql(/* GraphQL */ `
  fragment ActionRow_action on Action {
    id key version title language state dueOn overdue originKind originKey note endedAt
    owner { id key displayName } createdBy { id displayName } scope { id key title { text language } }
    viewerCan { start { allowed why } complete { allowed why } drop { allowed why } }
  }
`);
