import { graphql } from '../../gql/index.ts';

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
