import { graphql } from '../../gql/index.ts';

export const PlatformSummaryDocument = graphql(`
  query PlatformSummary($id: ID!) {
    platform(id: $id) {
      id
      name
      tier
      state
      openFindings
      repeatFindings
      inspectionsLastYear
      lastInspectedOn
      overdueOrders
      operator {
        id
        name
        code
      }
      ledger {
        total
        verified
      }
    }
  }
`);
