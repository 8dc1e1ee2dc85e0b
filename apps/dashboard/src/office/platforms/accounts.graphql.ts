import { graphql } from '../../gql/index.ts';

export const PlatformAccountsDocument = graphql(`
  query PlatformAccounts($platformId: ID!) {
    platformAccounts(platformId: $platformId) {
      id
      username
      name
      role
      active
      createdAt
      closedAt
      closedReason
      mayChange
      version
      platforms {
        id
        name
        appointed
        appointedFrom
      }
      letters {
        id
        name
        url
      }
    }
    platformPrograms(platformId: $platformId) {
      id
      name
      scopes {
        name
        title {
          zh
          en
        }
      }
      createdBy
      createdAt
      lastUsedAt
      revokedAt
      revokedBy
      revokedReason
      mayRevoke
    }
    invitations(platformId: $platformId) {
      id
      name
      role
      state
      platformNames
      validUntil
      actorName
      occurredAt
      version
      letters {
        id
        name
        url
      }
    }
  }
`);

export const PrepareInvitationDocument = graphql(`
  mutation PrepareInvitation($input: InvitationInput!) {
    prepareInvitation(input: $input) {
      id
      version
    }
  }
`);

export const SendInvitationDocument = graphql(`
  mutation SendInvitation($id: ID!, $version: Int!) {
    sendInvitation(id: $id, version: $version) {
      link
    }
  }
`);

export const WithdrawInvitationDocument = graphql(`
  mutation WithdrawInvitation($id: ID!, $version: Int!, $reason: String!) {
    withdrawInvitation(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);

export const ChangePlatformAccountDocument = graphql(`
  mutation ChangePlatformAccount(
    $id: ID!
    $version: Int!
    $role: InvitedRole!
    $platformIds: [ID!]!
    $reason: String!
  ) {
    changePlatformAccount(
      id: $id
      version: $version
      role: $role
      platformIds: $platformIds
      reason: $reason
    ) {
      id
    }
  }
`);

export const ResetPlatformAccountDocument = graphql(`
  mutation ResetPlatformAccount($id: ID!, $version: Int!, $reason: String!) {
    resetPlatformAccount(id: $id, version: $version, reason: $reason) {
      link
    }
  }
`);

export const ClosePlatformAccountDocument = graphql(`
  mutation ClosePlatformAccount($id: ID!, $version: Int!, $reason: String!) {
    closePlatformAccount(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);

export const ShutOffProgramDocument = graphql(`
  mutation ShutOffProgram($id: ID!, $reason: String!) {
    shutOffProgram(id: $id, reason: $reason) {
      id
    }
  }
`);
