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

export const OrderOfficesDocument = graphql(`
  query OrderOffices {
    offices {
      id
      name {
        zh
        en
      }
    }
  }
`);

export const OrderableFindingsDocument = graphql(`
  query OrderableFindings($filter: FindingFilter, $first: Int, $after: String) {
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

export const RectifyRulesDocument = graphql(`
  query RectifyRules {
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

export const RectifyPreviewDocument = graphql(`
  query RectifyPreview($ruleCode: String!, $servedOn: CivilDate!, $length: Int!) {
    deadlinePreview(ruleCode: $ruleCode, servedOn: $servedOn, length: $length) {
      ...DeadlineParts
    }
  }
`);

export const OrderPlatformsDocument = graphql(`
  query OrderPlatforms($filter: PlatformFilter, $first: Int) {
    platforms(filter: $filter, first: $first, orderBy: OPEN_FINDINGS) {
      edges {
        cursor
        node {
          id
          name
          openFindings
        }
      }
    }
  }
`);
