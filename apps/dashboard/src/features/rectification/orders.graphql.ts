import { graphql } from '../../gql/index.ts';

export const OrdersDocument = graphql(`
  query Orders($filter: OrderFilter, $first: Int, $after: String) {
    orders(filter: $filter, first: $first, after: $after) {
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
          state
          turn
          round
          issuedOn
          servedOn
          dueOn
          officeDueOn
          answeredOn
          closedOn
          overdue
          workingDaysLeft
          draftedBy
          issuedBy
          acceptedBy
          verifiedBy
          office {
            id
            shortName
          }
          platform {
            id
            name
          }
          measures {
            id
            settled
            finding {
              id
              title
            }
          }
        }
      }
    }
  }
`);

export const PlatformNameDocument = graphql(`
  query PlatformName($id: ID!) {
    platform(id: $id) {
      id
      name
    }
  }
`);

export const OpenFindingsDocument = graphql(`
  query OpenFindings($filter: FindingFilter, $first: Int, $after: String) {
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
          description
          severity
          axis
          foundOn
          repeat
          state
          inspection {
            id
            number
            on
          }
          item {
            id
            code
            title {
              zh
              en
            }
            system {
              zh
              en
            }
            operation {
              zh
              en
            }
          }
        }
      }
    }
  }
`);

export const PeriodRulesDocument = graphql(`
  query PeriodRules {
    periodRules {
      code
      version
      length
      minLength
      maxLength
      unit
      title {
        zh
        en
      }
      basis {
        zh
        en
      }
    }
  }
`);

export const DeadlinePreviewDocument = graphql(`
  query DeadlinePreview($ruleCode: String!, $servedOn: CivilDate!, $length: Int!) {
    deadlinePreview(ruleCode: $ruleCode, servedOn: $servedOn, length: $length) {
      ...DeadlineParts
    }
  }
`);
