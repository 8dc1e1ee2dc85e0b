import { graphql } from '../../gql/index.ts';

export const DraftOrderDocument = graphql(`
  mutation DraftOrder($input: DraftOrderInput!) {
    draftOrder(input: $input) {
      id
    }
  }
`);

export const ChangeOrderDraftDocument = graphql(`
  mutation ChangeOrderDraft($id: ID!, $version: Int!, $input: DraftOrderInput!) {
    changeOrderDraft(id: $id, version: $version, input: $input) {
      id
    }
  }
`);

export const IssueOrderDocument = graphql(`
  mutation IssueOrder($id: ID!, $version: Int!) {
    issueOrder(id: $id, version: $version) {
      id
      number
    }
  }
`);

export const ServeOrderDocument = graphql(`
  mutation ServeOrder($id: ID!, $version: Int!, $service: ServeInput!) {
    serveOrder(id: $id, version: $version, service: $service) {
      id
    }
  }
`);

export const AcceptAnswerDocument = graphql(`
  mutation AcceptAnswer($id: ID!, $version: Int!, $note: String) {
    acceptAnswer(id: $id, version: $version, note: $note) {
      id
    }
  }
`);

export const ReturnAnswerDocument = graphql(`
  mutation ReturnAnswer($id: ID!, $version: Int!, $reason: String!) {
    returnAnswer(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);

export const VerifyOrderDocument = graphql(`
  mutation VerifyOrder($id: ID!, $version: Int!, $results: [VerificationInput!]!) {
    verifyOrder(id: $id, version: $version, results: $results) {
      id
      version
      state
      allowedActions {
        action
        allowed
        code
        reason
      }
    }
  }
`);

export const CloseOrderDocument = graphql(`
  mutation CloseOrder($id: ID!, $version: Int!, $note: String) {
    closeOrder(id: $id, version: $version, note: $note) {
      id
    }
  }
`);

export const ReopenOrderDocument = graphql(`
  mutation ReopenOrder($id: ID!, $version: Int!, $days: Int!, $reason: String!) {
    reopenOrder(id: $id, version: $version, days: $days, reason: $reason) {
      id
    }
  }
`);

export const RevokeOrderDocument = graphql(`
  mutation RevokeOrder($id: ID!, $version: Int!, $reason: String!) {
    revokeOrder(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);

export const ReplyStatementDocument = graphql(`
  mutation ReplyStatement($id: ID!, $version: Int!, $text: String!) {
    replyStatement(id: $id, version: $version, text: $text) {
      id
    }
  }
`);

export const ProposeExtensionDocument = graphql(`
  mutation ProposeExtension($id: ID!, $version: Int!, $input: ProposeExtensionInput!) {
    proposeExtension(id: $id, version: $version, input: $input) {
      id
    }
  }
`);

export const RetractExtensionDocument = graphql(`
  mutation RetractExtension($id: ID!, $version: Int!, $extensionId: ID!) {
    retractExtension(id: $id, version: $version, extensionId: $extensionId) {
      id
    }
  }
`);

export const GrantExtensionDocument = graphql(`
  mutation GrantExtension($id: ID!, $version: Int!, $extensionId: ID!, $days: Int!, $note: String) {
    grantExtension(id: $id, version: $version, extensionId: $extensionId, days: $days, note: $note) {
      id
    }
  }
`);

export const DeclineExtensionDocument = graphql(`
  mutation DeclineExtension($id: ID!, $version: Int!, $extensionId: ID!, $reason: String!) {
    declineExtension(id: $id, version: $version, extensionId: $extensionId, reason: $reason) {
      id
    }
  }
`);
