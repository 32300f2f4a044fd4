import { graphql } from '@tranche/shared/web/gql/gql.ts';

/** What the forms and buttons of a project need; mutations return it, so that the screen mends itself. */
export const projectActsFragment = graphql(/* GraphQL */ `
  fragment ProjectActs_project on Project {
    id key version state baselined language title { text language } summary userGroup userNeed approach tailoring plannedStart plannedEnd budget { amount currency } currency
    firstBenefitOn productCount peopleCount reportRhythmDays pausedUntil stateReason closureKind parent { id key title { text language } }
    viewerCan {
      update { allowed why } acceptMandate { allowed why } decline { allowed why } planStage { allowed why } pause { allowed why } resume { allowed why }
      startClosure { allowed why } close { allowed why } reopen { allowed why }
    }
  }
`);

/** What the forms and buttons of a stage need. */
export const stageActsFragment = graphql(/* GraphQL */ `
  fragment StageActs_stage on Stage {
    id key version number kind state title { text language } plannedStart plannedEnd actualStart actualEnd budget { amount currency } objectives expectedEnd timeUsed costUsed
    actual { amount currency } latestForecast { reportOn cost { amount currency } endOn reason }
    viewerCan { updatePlan { allowed why } start { allowed why } end { allowed why } forecast { allowed why } }
  }
`);

export const proposeProjectDocument = graphql(/* GraphQL */ `
  mutation ProposeProject($input: ProposeProjectInput!) { proposeProject(input: $input) { project { id key ...ProjectActs_project } errors { path rule message mend } } }
`);

export const acceptProjectMandateDocument = graphql(/* GraphQL */ `
  mutation AcceptProjectMandate($input: AcceptProjectMandateInput!) { acceptProjectMandate(input: $input) { project { id ...ProjectActs_project } errors { path rule message mend } } }
`);

export const declineProjectDocument = graphql(/* GraphQL */ `
  mutation DeclineProject($input: DeclineProjectInput!) { declineProject(input: $input) { project { id ...ProjectActs_project } errors { path rule message mend } } }
`);

export const updateProjectDocument = graphql(/* GraphQL */ `
  mutation UpdateProject($input: UpdateProjectInput!) { updateProject(input: $input) { project { id ...ProjectActs_project } errors { path rule message mend } } }
`);

export const pauseProjectDocument = graphql(/* GraphQL */ `
  mutation PauseProject($input: PauseProjectInput!) { pauseProject(input: $input) { project { id ...ProjectActs_project } errors { path rule message mend } } }
`);

export const resumeProjectDocument = graphql(/* GraphQL */ `
  mutation ResumeProject($input: ResumeProjectInput!) { resumeProject(input: $input) { project { id ...ProjectActs_project } errors { path rule message mend } } }
`);

export const startProjectClosureDocument = graphql(/* GraphQL */ `
  mutation StartProjectClosure($input: StartProjectClosureInput!) { startProjectClosure(input: $input) { project { id ...ProjectActs_project } errors { path rule message mend } } }
`);

export const closeProjectDocument = graphql(/* GraphQL */ `
  mutation CloseProject($input: CloseProjectInput!) { closeProject(input: $input) { project { id ...ProjectActs_project } errors { path rule message mend } } }
`);

export const reopenProjectDocument = graphql(/* GraphQL */ `
  mutation ReopenProject($input: ReopenProjectInput!) { reopenProject(input: $input) { project { id ...ProjectActs_project } errors { path rule message mend } } }
`);

export const planStageDocument = graphql(/* GraphQL */ `
  mutation PlanStage($input: PlanStageInput!) { planStage(input: $input) { stage { id ...StageActs_stage } project { id version stages { id } milestones { id key } } errors { path rule message mend } } }
`);

export const updatePlanDocument = graphql(/* GraphQL */ `
  mutation UpdatePlan($input: UpdatePlanInput!) { updatePlan(input: $input) { stage { id ...StageActs_stage } project { id milestones { id key } } errors { path rule message mend } } }
`);

export const startStageDocument = graphql(/* GraphQL */ `
  mutation StartStage($input: StartStageInput!) { startStage(input: $input) { stage { id ...StageActs_stage } project { id state currentStage { id } } errors { path rule message mend } } }
`);

export const endStageDocument = graphql(/* GraphQL */ `
  mutation EndStage($input: EndStageInput!) { endStage(input: $input) { stage { id ...StageActs_stage } project { id currentStage { id } } errors { path rule message mend } } }
`);

export const forecastStageDocument = graphql(/* GraphQL */ `
  mutation ForecastStage($input: ForecastStageInput!) {
    forecastStage(input: $input) {
      stage { id forecasts { reportOn cost { amount currency } endOn reason } ...StageActs_stage }
      project { id milestones { id forecastOn actualOn expectedOn slip } }
      errors { path rule message mend }
    }
  }
`);
