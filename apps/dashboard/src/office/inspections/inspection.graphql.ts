import { graphql } from '../../gql/index.ts';

export const VisitFindingPartsDocument = graphql(`
  fragment VisitFindingParts on Finding {
    id
    number
    title
    description
    severity
    axis
    state
    version
    correctedOnSpot
    repeat
    orderId
    orderNumber
    evidence {
      ...EvidenceParts
    }
  }
`);

export const VisitItemPartsDocument = graphql(`
  fragment VisitItemParts on InspectionItem {
    id
    ord
    version
    result
    systemState
    operationState
    previousSystem
    previousOperation
    previousOn
    sampled
    failed
    correctedOnSpot
    note
    reason
    item {
      ...ItemParts
    }
    evidence {
      ...EvidenceParts
    }
    findings {
      ...VisitFindingParts
    }
  }
`);

export const InspectionPartsDocument = graphql(`
  fragment InspectionParts on Inspection {
    id
    number
    state
    mode
    purpose
    plannedOn
    startedAt
    sealedAt
    sealHash
    conclusion
    frameworkVersion
    checked
    total
    findingCount
    version
    platform {
      id
      name
      regionCode
    }
    office {
      id
      name {
        zh
        en
      }
      shortName
    }
    lead {
      id
      name
    }
    inspectors {
      id
      name
      certificateNo
      certificateValidTo
    }
    allowedActions {
      action
      allowed
      code
      reason
    }
    supplements {
      id
      at
      byName
      text
    }
    items {
      ...VisitItemParts
    }
  }
`);

export const InspectionDocument = graphql(`
  query Inspection($id: ID!) {
    inspection(id: $id) {
      ...InspectionParts
    }
  }
`);

export const StartInspectionDocument = graphql(`
  mutation StartInspection($id: ID!, $version: Int!) {
    startInspection(id: $id, version: $version) {
      id
    }
  }
`);

export const CancelInspectionDocument = graphql(`
  mutation CancelInspection($id: ID!, $reason: String!, $version: Int!) {
    cancelInspection(id: $id, reason: $reason, version: $version) {
      id
    }
  }
`);

export const RecordItemsDocument = graphql(`
  mutation RecordItems($inspectionId: ID!, $items: [ItemRecordInput!]!) {
    recordItems(inspectionId: $inspectionId, items: $items) {
      ...InspectionParts
    }
  }
`);

export const RaiseFindingDocument = graphql(`
  mutation RaiseFinding($inspectionId: ID!, $finding: FindingInput!) {
    raiseFinding(inspectionId: $inspectionId, finding: $finding) {
      id
      number
    }
  }
`);

export const ChangeFindingDocument = graphql(`
  mutation ChangeFinding(
    $id: ID!
    $version: Int!
    $title: String!
    $description: String!
    $severity: Severity!
    $axis: FindingAxis!
  ) {
    changeFinding(
      id: $id
      version: $version
      title: $title
      description: $description
      severity: $severity
      axis: $axis
    ) {
      id
      number
    }
  }
`);

export const DropFindingDocument = graphql(`
  mutation DropFinding($id: ID!, $version: Int!) {
    dropFinding(id: $id, version: $version) {
      id
    }
  }
`);

export const SealInspectionDocument = graphql(`
  mutation SealInspection($id: ID!, $conclusion: String!, $version: Int!) {
    sealInspection(id: $id, conclusion: $conclusion, version: $version) {
      id
      sealHash
    }
  }
`);

export const SupplementInspectionDocument = graphql(`
  mutation SupplementInspection($id: ID!, $text: String!) {
    supplementInspection(id: $id, text: $text) {
      id
    }
  }
`);

export const InspectionHistoryDocument = graphql(`
  query InspectionHistory($id: ID!) {
    inspection(id: $id) {
      id
      changes {
        ...ChangeParts
      }
    }
  }
`);
