import { graphql } from '@tranche/shared/web/gql/gql.ts';

/** What the forms and buttons of a programme need; mutations return it, so that the screen mends itself. */
export const programmeActsFragment = graphql(/* GraphQL */ `
  fragment ProgrammeActs_programme on Programme {
    id key version state title { text language } vision { text language } brief
    viewerCan { approveBrief { allowed why } approveDesign { allowed why } approveDeliveryPlan { allowed why } evaluate { allowed why } pause { allowed why } close { allowed why } planTranche { allowed why } }
  }
`);

export const trancheActsFragment = graphql(/* GraphQL */ `
  fragment TrancheActs_tranche on Tranche {
    id key version number state title { text language } startsOn endsOn actualStart actualEnd stepChange { text language } stateReason projects { id key state title { text language } }
    viewerCan { start { allowed why } end { allowed why } decide { allowed why } cancel { allowed why } }
  }
`);

export const registerMandateDocument = graphql(/* GraphQL */ `
  mutation RegisterProgrammeMandate($input: RegisterProgrammeMandateInput!) { registerProgrammeMandate(input: $input) { programme { id key } errors { path rule message mend } } }
`);

export const approveBriefDocument = graphql(/* GraphQL */ `
  mutation ApproveProgrammeBrief($input: ApproveProgrammeBriefInput!) { approveProgrammeBrief(input: $input) { programme { id ...ProgrammeActs_programme } errors { path rule message mend } } }
`);

export const approveDesignDocument = graphql(/* GraphQL */ `
  mutation ApproveProgrammeDesign($input: ApproveProgrammeDesignInput!) { approveProgrammeDesign(input: $input) { programme { id ...ProgrammeActs_programme } errors { path rule message mend } } }
`);

export const approveDeliveryPlanDocument = graphql(/* GraphQL */ `
  mutation ApproveDeliveryPlan($input: ApproveDeliveryPlanInput!) { approveDeliveryPlan(input: $input) { programme { id ...ProgrammeActs_programme } errors { path rule message mend } } }
`);

export const evaluateProgrammeDocument = graphql(/* GraphQL */ `
  mutation EvaluateProgramme($input: EvaluateProgrammeInput!) { evaluateProgramme(input: $input) { programme { id ...ProgrammeActs_programme } errors { path rule message mend } } }
`);

export const pauseProgrammeDocument = graphql(/* GraphQL */ `
  mutation PauseProgramme($input: PauseProgrammeInput!) { pauseProgramme(input: $input) { programme { id ...ProgrammeActs_programme } errors { path rule message mend } } }
`);

export const resumeProgrammeDocument = graphql(/* GraphQL */ `
  mutation ResumeProgramme($input: ResumeProgrammeInput!) { resumeProgramme(input: $input) { programme { id ...ProgrammeActs_programme } errors { path rule message mend } } }
`);

export const closeProgrammeDocument = graphql(/* GraphQL */ `
  mutation CloseProgramme($input: CloseProgrammeInput!) { closeProgramme(input: $input) { programme { id ...ProgrammeActs_programme } errors { path rule message mend } } }
`);

export const planTrancheDocument = graphql(/* GraphQL */ `
  mutation PlanTranche($input: PlanTrancheInput!) { planTranche(input: $input) { programme { id version tranches { id ...TrancheActs_tranche } } errors { path rule message mend } } }
`);

export const startTrancheDocument = graphql(/* GraphQL */ `
  mutation StartTranche($input: StartTrancheInput!) { startTranche(input: $input) { tranche { id ...TrancheActs_tranche } errors { path rule message mend } } }
`);

export const endTrancheDocument = graphql(/* GraphQL */ `
  mutation EndTranche($input: EndTrancheInput!) { endTranche(input: $input) { tranche { id ...TrancheActs_tranche } errors { path rule message mend } } }
`);

export const decideTrancheDocument = graphql(/* GraphQL */ `
  mutation DecideTrancheReview($input: DecideTrancheReviewInput!) { decideTrancheReview(input: $input) { tranche { id ...TrancheActs_tranche } errors { path rule message mend } } }
`);

export const cancelTrancheDocument = graphql(/* GraphQL */ `
  mutation CancelTranche($input: CancelTrancheInput!) { cancelTranche(input: $input) { tranche { id ...TrancheActs_tranche } errors { path rule message mend } } }
`);

export const moveProjectDocument = graphql(/* GraphQL */ `
  mutation MoveProject($input: MoveProjectInput!) { moveProject(input: $input) { project { id parent { id key } tranche { id key } } errors { path rule message mend } } }
`);
