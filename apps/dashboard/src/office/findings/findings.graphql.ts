import { graphql } from '../../gql/index.ts';

export const FindingsDocument = graphql(`
  query Findings($filter: FindingFilter, $first: Int, $after: String) {
    findings(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        cursor
        node {
          id
          number
          title
          state
          severity
          axis
          areaCode
          foundOn
          dueOn
          overdue
          closedOn
          repeat
          correctedOnSpot
          orderId
          orderNumber
          item {
            id
            code
            title {
              zh
              en
            }
          }
          platform {
            id
            name
          }
          inspection {
            id
            number
          }
        }
      }
    }
  }
`);

export const FindingDocument = graphql(`
  query Finding($id: ID!) {
    finding(id: $id) {
      id
      allowedActions {
        action
        allowed
        code
        reason
      }
      number
      title
      description
      state
      severity
      axis
      areaCode
      foundOn
      dueOn
      overdue
      closedOn
      repeat
      correctedOnSpot
      orderId
      orderNumber
      version
      item {
        ...ItemParts
      }
      platform {
        id
        name
      }
      inspection {
        id
        number
        on
      }
      evidence {
        ...EvidenceParts
      }
      changes {
        ...ChangeParts
      }
    }
  }
`);

export const WithdrawFindingDocument = graphql(`
  mutation WithdrawFinding($id: ID!, $version: Int!, $reason: String!) {
    withdrawFinding(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);
