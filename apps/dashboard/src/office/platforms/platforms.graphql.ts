import { graphql } from '../../gql/index.ts';

export const PlatformsDocument = graphql(`
  query Platforms($filter: PlatformFilter, $orderBy: PlatformOrder, $first: Int, $after: String) {
    platforms(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        cursor
        node {
          id
          name
          tier
          state
          kinds
          categories
          domains
          icpNumber
          enteredOn
          openFindings
          overdueOrders
          lastInspectedOn
          region {
            code
            name
            nameEn
          }
          operator {
            id
            name
            code
          }
          leadOfficer {
            id
            name
          }
          deputyOfficer {
            id
            name
          }
          ledger {
            total
            verifiedWithinYear
          }
        }
      }
    }
  }
`);

export const PlatformDocument = graphql(`
  query Platform($id: ID!) {
    platform(id: $id) {
      id
      version
      name
      tier
      state
      kinds
      categories
      domains
      apps {
        store
        identifier
      }
      icpNumber
      enteredOn
      retiredOn
      mergedInto {
        id
        name
      }
      mergedFrom {
        id
        name
      }
      openFindings
      repeatFindings
      overdueOrders
      inspectionsLastYear
      lastInspectedOn
      allowedActions {
        action
        allowed
        code
        reason
      }
      region {
        code
        name
        nameEn
      }
      office {
        id
        shortName
        name {
          zh
          en
        }
      }
      leadOfficer {
        id
        name
      }
      deputyOfficer {
        id
        name
      }
      operator {
        id
        version
        name
        code
        address
        platforms {
          id
          name
        }
      }
      ledger {
        total
        verified
        verifiedWithinYear
        effective
        frameworkVersion
      }
    }
  }
`);

export const OperatorByCodeDocument = graphql(`
  query OperatorByCode($code: String!) {
    operatorByCode(code: $code) {
      id
      code
      name
      address
      platforms {
        id
        name
      }
    }
  }
`);

export const LikelyDoublesDocument = graphql(`
  query LikelyDoubles($operatorCode: String!, $platform: PlatformInput!, $platformId: ID) {
    likelyDoubles(operatorCode: $operatorCode, platform: $platform, platformId: $platformId) {
      reason
      detail
      platform {
        id
        name
      }
    }
  }
`);

export const OfficersDocument = graphql(`
  query Officers {
    officers {
      id
      name
      role
    }
  }
`);

export const RegisterPlatformDocument = graphql(`
  mutation RegisterPlatform($operator: OperatorInput!, $platform: PlatformInput!, $acknowledged: [ID!]) {
    registerPlatform(operator: $operator, platform: $platform, acknowledgedDoubles: $acknowledged) {
      id
    }
  }
`);

export const ChangePlatformDocument = graphql(`
  mutation ChangePlatform(
    $id: ID!
    $platform: PlatformInput!
    $reason: String!
    $version: Int!
    $acknowledged: [ID!]
  ) {
    changePlatform(
      id: $id
      platform: $platform
      reason: $reason
      version: $version
      acknowledgedDoubles: $acknowledged
    ) {
      id
    }
  }
`);

export const ChangeOperatorDocument = graphql(`
  mutation ChangeOperator($id: ID!, $name: String!, $address: String, $reason: String!, $version: Int!) {
    changeOperator(id: $id, name: $name, address: $address, reason: $reason, version: $version) {
      id
    }
  }
`);

export const SuspendPlatformDocument = graphql(`
  mutation SuspendPlatform($id: ID!, $reason: String!, $version: Int!) {
    suspendPlatform(id: $id, reason: $reason, version: $version) {
      id
    }
  }
`);

export const ResumePlatformDocument = graphql(`
  mutation ResumePlatform($id: ID!, $reason: String!, $version: Int!) {
    resumePlatform(id: $id, reason: $reason, version: $version) {
      id
    }
  }
`);

export const RetirePlatformDocument = graphql(`
  mutation RetirePlatform($id: ID!, $reason: String!, $retiredOn: CivilDate!, $version: Int!) {
    retirePlatform(id: $id, reason: $reason, retiredOn: $retiredOn, version: $version) {
      id
    }
  }
`);
