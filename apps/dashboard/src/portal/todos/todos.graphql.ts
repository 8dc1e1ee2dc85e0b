import { graphql } from '../../gql/index.ts';

export const OwnTodosDocument = graphql(`
  query OwnTodos {
    ownTodos {
      kind
      orderId
      number
      platformName
      dueOn
      workingDaysLeft
      title {
        zh
        en
      }
    }
    ownReportTodos {
      kind
      platformId
      platformName
      year
      dueOn
      workingDaysLeft
      title {
        zh
        en
      }
    }
    ownCaseNotices {
      id
      title
      platformName
      dueOn
      workingDaysLeft
      waiting
    }
  }
`);

export const OwnLedgerDocument = graphql(`
  query OwnLedger($platformId: ID!) {
    ownLedger(platformId: $platformId) {
      frameworkVersion
      total
      verified
      areas {
        code
        title {
          zh
          en
        }
        short {
          zh
          en
        }
      }
      entries {
        id
        systemState
        operationState
        sourceKind
        sourceNumber
        verifiedOn
        openFindings
        claim {
          byName
          claimedOn
          note
          systemState
          operationState
        }
        item {
          ...ItemParts
        }
      }
    }
  }
`);

export const ClaimLedgerDocument = graphql(`
  mutation ClaimLedger(
    $platformId: ID!
    $itemCode: String!
    $systemState: SystemState!
    $operationState: OperationState!
    $note: String
  ) {
    claimLedger(
      platformId: $platformId
      itemCode: $itemCode
      systemState: $systemState
      operationState: $operationState
      note: $note
    ) {
      id
    }
  }
`);

export const OwnRecordDocument = graphql(`
  query OwnRecord($platformId: ID!) {
    ownRecord(platformId: $platformId) {
      id
      at
      by
      role
      inspectors
      kind
      side
      orderId
      inspectionId
      reportYear
      caseNoticeId
      text {
        zh
        en
      }
    }
  }
`);
