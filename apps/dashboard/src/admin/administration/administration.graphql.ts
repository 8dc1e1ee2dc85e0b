import { graphql } from '../../gql/index.ts';

export const OfficesDocument = graphql(`
  query AdministeredOffices {
    administeredOffices {
      id
      version
      shortName
      regionCode
      active
      closedOn
      people
      name {
        zh
        en
      }
      regionName {
        zh
        en
      }
    }
  }
`);

export const AddOfficeDocument = graphql(`
  mutation AddOffice($input: NewOfficeInput!) {
    addOffice(input: $input) {
      id
    }
  }
`);

export const RenameOfficeDocument = graphql(`
  mutation RenameOffice($id: ID!, $version: Int!, $input: OfficeNamesInput!) {
    renameOffice(id: $id, version: $version, input: $input) {
      id
    }
  }
`);

export const CloseOfficeDocument = graphql(`
  mutation CloseOffice($id: ID!, $version: Int!, $reason: String!) {
    closeOffice(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);

export const AccountsDocument = graphql(`
  query Accounts {
    accounts {
      id
      username
      name
      staffNo
      role
      certificateNo
      certificateValidTo
      active
      locked
      createdAt
      closedAt
      closedReason
      permissions
      office {
        id
        shortName
        name {
          zh
          en
        }
      }
    }
  }
`);

export const ProposeAccountDocument = graphql(`
  mutation ProposeAccount($input: AccountProposalInput!) {
    proposeAccount(input: $input) {
      id
    }
  }
`);

export const RequestsDocument = graphql(`
  query AccountRequests {
    accountRequests {
      id
      kind
      state
      version
      username
      name
      staffNo
      role
      roleBefore
      certificateNo
      certificateValidTo
      reason
      proposedByName
      proposedAt
      decidedByName
      decidedAt
      decision
      office {
        id
        name {
          zh
          en
        }
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

export const ApproveDocument = graphql(`
  mutation ApproveAccountRequest($id: ID!, $version: Int!) {
    approveAccountRequest(id: $id, version: $version) {
      link
    }
  }
`);

export const RefuseDocument = graphql(`
  mutation RefuseAccountRequest($id: ID!, $version: Int!, $reason: String!) {
    refuseAccountRequest(id: $id, version: $version, reason: $reason) {
      id
    }
  }
`);

export const WithdrawDocument = graphql(`
  mutation WithdrawAccountRequest($id: ID!, $version: Int!) {
    withdrawAccountRequest(id: $id, version: $version) {
      id
    }
  }
`);

export const InstallationDocument = graphql(`
  query Installation {
    installationState {
      release
      schema
      lists {
        kind
        version
        day
      }
      jobs {
        kind
        waiting
        oldest
      }
      settings {
        name
        value
      }
    }
  }
`);
