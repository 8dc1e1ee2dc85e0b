import { graphql } from '../../gql/index.ts';

export const InspectionsDocument = graphql(`
  query Inspections($filter: InspectionFilter, $first: Int, $after: String) {
    inspections(filter: $filter, first: $first, after: $after) {
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
          mode
          plannedOn
          inspectedOn
          sealedAt
          purpose
          checked
          total
          findingCount
          platform {
            id
            name
          }
          lead {
            id
            name
          }
          inspectors {
            id
            name
          }
        }
      }
    }
  }
`);

export const PlanChoicesDocument = graphql(`
  query PlanChoices {
    officers {
      id
      name
      role
      certificateNo
      certificateValidTo
    }
  }
`);

export const InspectorChoicesDocument = graphql(`
  query InspectorChoices($platformId: ID, $on: CivilDate!) {
    inspectorChoices(platformId: $platformId, on: $on) {
      officer {
        id
      }
      eligible
      reason
    }
  }
`);

export const PlanPlatformsDocument = graphql(`
  query PlanPlatforms($text: String) {
    platforms(first: 20, filter: { text: $text, state: ACTIVE }, orderBy: NAME) {
      edges {
        node {
          id
          name
          operator {
            id
            name
          }
        }
      }
    }
  }
`);

/** A platform as the plan needs it: who looks after it, and whether an order may be drafted on it. */
export const InspectedPlatformDocument = graphql(`
  query InspectedPlatform($id: ID!) {
    platform(id: $id) {
      id
      name
      state
      lastInspectedOn
      operator {
        id
        name
      }
      leadOfficer {
        id
      }
      deputyOfficer {
        id
      }
      allowedActions {
        action
        allowed
        code
        reason
      }
    }
  }
`);

export const PlanInspectionDocument = graphql(`
  mutation PlanInspection($input: PlanInspectionInput!) {
    planInspection(input: $input) {
      id
      number
    }
  }
`);
