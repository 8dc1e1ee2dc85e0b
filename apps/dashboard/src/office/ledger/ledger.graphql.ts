import { graphql } from '../../gql/index.ts';

export const LedgerEntriesDocument = graphql(`
  query LedgerEntries($filter: LedgerEntryFilter, $first: Int, $after: String) {
    ledgerEntries(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        cursor
        node {
          id
          systemState
          operationState
          verifiedOn
          startedOn
          openFindings
          platform {
            id
            name
          }
          item {
            id
            code
            areaCode
            title {
              zh
              en
            }
          }
          source {
            kind
            sourceId
            sourceNumber
          }
          claim {
            systemState
            operationState
            claimedOn
          }
        }
      }
    }
  }
`);
