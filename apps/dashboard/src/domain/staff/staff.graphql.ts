import { graphql } from '../../gql/index.ts';

export const StaffDocument = graphql(`
  query Staff {
    staffMembers {
      id
      certificateExpired
      away
      platforms
      openInspections
      officer {
        id
        name
        role
        certificateNo
        certificateValidTo
      }
      leaves {
        id
        fromOn
        toOn
        backOn
        recordedByName
        version
      }
      interests {
        id
        operatorId
        operatorName
        kind
        fromOn
        toOn
        recordedByName
        endedByName
        endReason
        version
      }
    }
  }
`);

export const StaffOperatorsDocument = graphql(`
  query StaffOperators($text: String) {
    platforms(first: 20, filter: { text: $text }, orderBy: NAME) {
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

export const DeclareInterestDocument = graphql(`
  mutation DeclareInterest($input: DeclareInterestInput!) {
    declareInterest(input: $input) {
      id
    }
  }
`);

export const EndInterestDocument = graphql(`
  mutation EndInterest($id: ID!, $version: Int!, $toOn: CivilDate!, $reason: String!) {
    endInterest(id: $id, version: $version, toOn: $toOn, reason: $reason) {
      id
    }
  }
`);

export const RecordLeaveDocument = graphql(`
  mutation RecordLeave($input: RecordLeaveInput!) {
    recordLeave(input: $input) {
      id
    }
  }
`);

export const EndLeaveDocument = graphql(`
  mutation EndLeave($id: ID!, $version: Int!) {
    endLeave(id: $id, version: $version) {
      id
    }
  }
`);

export const HandOverDocument = graphql(`
  mutation HandOver($fromId: ID!, $toId: ID!, $reason: String!) {
    handOver(fromId: $fromId, toId: $toId, reason: $reason) {
      platforms
      inspections
    }
  }
`);
