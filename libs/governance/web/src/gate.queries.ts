import { graphql } from '@tranche/shared/web/gql/gql.ts';

/** All that the gate page shows; mutations return it, so that the page mends itself. */
export const gateFragment = graphql(/* GraphQL */ `
  fragment GateView_gate on StageGate {
    id key state frozen recommendation ifNot breachNote overlapAsked language dueOn submittedAt endedAt snapshotHash breachToName
    submittedBy { id key displayName }
    stage {
      id key version number state title { text language }
      viewerCan { start { allowed why } end { allowed why } }
      tolerances { version items { level dimension unit upper lower } viewerCan { set { allowed why } } }
    }
    project { id key currency title { text language } manager { id key displayName } stages { id key number state title { text language } plannedStart plannedEnd } }
    figures { ...GateFigures_figures }
    changes { figure frozen now }
    submitChecks { rule state label message mend }
    checks { rule state label message mend }
    acceptance { judgement language acceptedOn acceptedBy { id key displayName } }
    viewerCan { submit { allowed why } withdraw { allowed why } acceptEndStageReport { allowed why } raiseException { allowed why } }
    decision { id key version state language question outcome dueOn viewerCan { putIntoForce { allowed why } } ...VotePanel_decision ...DecisionPage_decision }
  }
`);

export const gateFiguresFragment = graphql(/* GraphQL */ `
  fragment GateFigures_figures on GateFigures {
    asOf openRisks topRiskScore openIssues undecidedExceptions
    stage { key title { text language } number kind plannedStart plannedEnd budget { amount currency } objectives }
    lastStage { key title { text language } state plannedStart plannedEnd actualStart actualEnd budget { amount currency } actualCost { amount currency } forecastEnd }
    project {
      key status driver costUsage timeUsage plannedEnd forecastEnd forecastOn sliceSignal peopleCount productCount firstBenefitOn
      budget { amount currency } actual { amount currency } forecast { amount currency }
    }
    tolerances { level dimension unit upper lower }
    budgetYears { fiscalYear covered planned { amount currency } released { amount currency } }
    milestones { key title { text language } baselineOn forecastOn actualOn }
    risks { key title language kind state score }
    issues { key title language kind state }
    benefits { key title { text language } share realisedPercent targetOn }
  }
`);

export const gatePageDocument = graphql(/* GraphQL */ `
  query StageGatePage($key: ID!, $asOf: Day) {
    stageGate(key: $key, asOf: $asOf) { id key ...GateView_gate }
  }
`);

export const submitStagePlanDocument = graphql(/* GraphQL */ `
  mutation SubmitStagePlan($input: SubmitStagePlanInput!) {
    submitStagePlan(input: $input) { stageGate { id ...GateView_gate } errors { path rule message mend } }
  }
`);

export const withdrawStagePlanDocument = graphql(/* GraphQL */ `
  mutation WithdrawStagePlan($input: WithdrawStagePlanInput!) {
    withdrawStagePlan(input: $input) { stageGate { id ...GateView_gate } errors { path rule message mend } }
  }
`);

export const acceptEndStageReportDocument = graphql(/* GraphQL */ `
  mutation AcceptEndStageReport($input: AcceptEndStageReportInput!) {
    acceptEndStageReport(input: $input) { stageGate { id ...GateView_gate } errors { path rule message mend } }
  }
`);

export const startStageFromBoardDocument = graphql(/* GraphQL */ `
  mutation StartStageFromBoard($input: StartStageInput!) {
    startStage(input: $input) { stage { id state version actualStart } errors { path rule message mend } }
  }
`);

export const endStageFromBoardDocument = graphql(/* GraphQL */ `
  mutation EndStageFromBoard($input: EndStageInput!) {
    endStage(input: $input) { stage { id state version actualEnd } errors { path rule message mend } }
  }
`);

export const setTolerancesDocument = graphql(/* GraphQL */ `
  mutation SetTolerances($input: SetTolerancesInput!) {
    setTolerances(input: $input) {
      project { id tolerances { version items { level dimension unit upper lower } } stages { id tolerances { version items { level dimension unit upper lower } } } figures { id status driver } }
      sumExceeds
      errors { path rule message mend }
    }
  }
`);

export const putGateIntoForceDocument = graphql(/* GraphQL */ `
  mutation PutGateIntoForce($input: PutDecisionIntoForceInput!) {
    putDecisionIntoForce(input: $input) { decision { id version state viewerCan { putIntoForce { allowed why } } } errors { path rule message mend } }
  }
`);
