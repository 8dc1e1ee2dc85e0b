import { graphql } from '../../gql/index.ts';

export const OwnRecordDocument = graphql(`
  query OwnRecord($platformId: ID!) {
    ownRecord(platformId: $platformId) {
      id
      at
      by
      role
      inspectors
      kind
      side
      orderId
      inspectionId
      reportYear
      caseNoticeId
      text {
        zh
        en
      }
    }
  }
`);
