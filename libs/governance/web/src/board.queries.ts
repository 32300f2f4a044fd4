import { graphql } from '@tranche/shared/web/gql/gql.ts';

export const stageCardFragment = graphql(/* GraphQL */ `
  fragment StageCard_card on StageCard {
    id gateDueOn votesCast seats conditionsOpen waitingSince
    stage { id key version number state title { text language } plannedStart plannedEnd budget { amount currency } viewerCan { start { allowed why } end { allowed why } } }
    project { id key title { text language } manager { id key displayName } parent { key title { text language } } figures { id status driver } }
    dimensions { dimension status usage unlimited gap }
    decision { id key state }
    viewerCan { submit { allowed why } withdraw { allowed why } acceptEndStageReport { allowed why } raiseException { allowed why } }
  }
`);

export const stageBoardDocument = graphql(/* GraphQL */ `
  query StageBoard($scope: ID, $asOf: Day) {
    stageBoard(scope: $scope, asOf: $asOf) {
      more
      columns { state count oldestSince budget { amount currency } }
      cards { id stage { id state key } ...StageCard_card }
    }
  }
`);
