import { graphql } from '@tranche/shared/web/gql/gql.ts';

export const exceptionFragment = graphql(/* GraphQL */ `
  fragment ExceptionView_report on ExceptionReport {
    id version state level route cause consequences recommendation language raisedOn dueOn submittedOn late outcome decidedOn planState
    stage { id key state title { text language } }
    dimensions { dimension usage }
    options { kind text days cost { amount currency } }
    raisedBy { id key displayName }
    decision { id key state dueOn }
    viewerCan { submit { allowed why } }
  }
`);

export const exceptionPageDocument = graphql(/* GraphQL */ `
  query ExceptionPage($key: ID!, $asOf: Day) {
    project(key: $key, asOf: $asOf) {
      id key currency title { text language }
      figures { id status driver costUsage timeUsage costStatus timeStatus planned { amount currency } forecast { amount currency } forecastOn plannedEnd forecastEnd dimensions { dimension status usage unlimited gap } }
      tolerances { version items { level dimension unit upper lower } }
      stages { id key version state title { text language } }
      openException { id ...ExceptionView_report }
    }
  }
`);

export const raiseExceptionDocument = graphql(/* GraphQL */ `
  mutation RaiseException($input: RaiseExceptionInput!) {
    raiseException(input: $input) { exceptionReport { id ...ExceptionView_report } project { id openException { id } } errors { path rule message mend } }
  }
`);

export const submitExceptionReportDocument = graphql(/* GraphQL */ `
  mutation SubmitExceptionReport($input: SubmitExceptionReportInput!) {
    submitExceptionReport(input: $input) {
      exceptionReport { id ...ExceptionView_report }
      project { id state openException { id } stages { id state version } }
      errors { path rule message mend }
    }
  }
`);
