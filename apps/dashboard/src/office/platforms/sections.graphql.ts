import { graphql } from '../../gql/index.ts';

export const PlatformLedgerDocument = graphql(`
  query PlatformLedger($id: ID!) {
    framework {
      version
      areas {
        code
        title {
          zh
          en
        }
      }
    }
    platform(id: $id) {
      id
      ledger {
        total
        verified
        verifiedWithinYear
        effective
        entries {
          id
          systemState
          operationState
          verifiedOn
          openFindings
          verifiedWithinYear
          inPlace
          claimStanding
          endedOn
          item {
            ...ItemParts
          }
          source {
            ...FactParts
          }
          facts {
            ...FactParts
          }
          claim {
            byName
            claimedOn
            note
            systemState
            operationState
          }
        }
      }
    }
  }
`);

export const FactPartsDocument = graphql(`
  fragment FactParts on LedgerFact {
    id
    kind
    factOn
    actorName
    sourceId
    sourceNumber
    systemState
    operationState
    wins
  }
`);

export const PlatformFindingsDocument = graphql(`
  query PlatformFindings($platformId: ID!, $first: Int, $after: String) {
    findings(filter: { platformId: $platformId }, first: $first, after: $after) {
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
          repeat
          foundOn
          dueOn
          closedOn
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
        }
      }
    }
  }
`);

export const PlatformOrdersDocument = graphql(`
  query PlatformOrders($platformId: ID!, $first: Int, $after: String) {
    orders(filter: { platformId: $platformId }, first: $first, after: $after) {
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
          issuedOn
          servedOn
          dueOn
          answeredOn
          closedOn
          overdue
          workingDaysLeft
        }
      }
    }
  }
`);

export const PlatformInspectionsDocument = graphql(`
  query PlatformInspections($platformId: ID!, $first: Int, $after: String) {
    inspections(filter: { platformId: $platformId }, first: $first, after: $after) {
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
          mode
          state
          purpose
          plannedOn
          sealedAt
          checked
          total
          findingCount
          lead {
            id
            name
          }
        }
      }
    }
  }
`);

export const PlatformPersonsDocument = graphql(`
  query PlatformPersons($id: ID!) {
    platform(id: $id) {
      id
      persons {
        id
        version
        role
        name
        title
        phone
        email
        validFrom
        validTo
      }
    }
  }
`);

export const PlatformHistoryDocument = graphql(`
  query PlatformHistory($id: ID!) {
    platformActs(platformId: $id) {
      id
      at
      side
      kind
      byName
      byRole
      reportYear
      caseId
      text {
        zh
        en
      }
    }
    platform(id: $id) {
      id
      changes {
        ...ChangeParts
      }
      operator {
        id
        changes {
          ...ChangeParts
        }
      }
    }
  }
`);

export const AppointPersonDocument = graphql(`
  mutation AppointPerson($platformId: ID!, $person: PersonInput!) {
    appointPerson(platformId: $platformId, person: $person) {
      id
    }
  }
`);

export const RevealPersonDocument = graphql(`
  mutation RevealPerson($id: ID!, $purpose: String!) {
    revealPerson(id: $id, purpose: $purpose) {
      id
      name
      phone
      email
    }
  }
`);

export const EndPersonDocument = graphql(`
  mutation EndPerson($id: ID!, $validTo: CivilDate!, $reason: String!, $version: Int!) {
    endPerson(id: $id, validTo: $validTo, reason: $reason, version: $version) {
      id
    }
  }
`);

export const PlatformReportsDocument = graphql(`
  query PlatformReports($id: ID!) {
    annualReportsOf(platformId: $id) {
      year
      standing
      dueOn
      overdue
      late
      countedOn
      receiptNumber
      amendments
    }
  }
`);
