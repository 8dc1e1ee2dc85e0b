import { graphql } from '../../gql/index.ts';

export const MergesDocument = graphql(`
  query Merges($platformId: ID) {
    platformMerges(platformId: $platformId) {
      id
      state
      reason
      proposedByName
      proposedAt
      decidedByName
      decidedAt
      decisionNote
      version
      platform {
        id
        name
      }
      into {
        id
        name
      }
      moved {
        kind
        number
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

export const TransfersDocument = graphql(`
  query Transfers($platformId: ID) {
    platformTransfers(platformId: $platformId) {
      id
      state
      reason
      proposedByName
      proposedAt
      decidedByName
      decidedAt
      decisionNote
      version
      platformId
      visible
      platformName
      operatorName
      operatorCode
      domains
      fromRegion {
        zh
        en
      }
      toRegion {
        zh
        en
      }
      fromOffice {
        id
        name {
          zh
          en
        }
      }
      toOffice {
        id
        name {
          zh
          en
        }
      }
      orderIds
      work {
        kind
        id
        number
        title
      }
      done {
        kind
        id
        number
        title
        on
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

export const ApproveMergeDocument = graphql(`
  mutation ApproveMerge($id: ID!, $version: Int!, $note: String) {
    approveMerge(id: $id, version: $version, note: $note)
  }
`);

export const DeclineMergeDocument = graphql(`
  mutation DeclineMerge($id: ID!, $version: Int!, $reason: String!) {
    declineMerge(id: $id, version: $version, reason: $reason)
  }
`);

export const WithdrawMergeDocument = graphql(`
  mutation WithdrawMerge($id: ID!, $version: Int!, $reason: String!) {
    withdrawMerge(id: $id, version: $version, reason: $reason)
  }
`);

export const AcceptTransferDocument = graphql(`
  mutation AcceptTransfer($id: ID!, $version: Int!, $leadOfficerId: ID, $deputyOfficerId: ID, $note: String) {
    acceptTransfer(
      id: $id
      version: $version
      leadOfficerId: $leadOfficerId
      deputyOfficerId: $deputyOfficerId
      note: $note
    )
  }
`);

export const DeclineTransferDocument = graphql(`
  mutation DeclineTransfer($id: ID!, $version: Int!, $reason: String!) {
    declineTransfer(id: $id, version: $version, reason: $reason)
  }
`);

export const WithdrawTransferDocument = graphql(`
  mutation WithdrawTransfer($id: ID!, $version: Int!, $reason: String!) {
    withdrawTransfer(id: $id, version: $version, reason: $reason)
  }
`);

export const ReceivingOfficersDocument = graphql(`
  query ReceivingOfficers {
    officers {
      id
      name
    }
  }
`);
