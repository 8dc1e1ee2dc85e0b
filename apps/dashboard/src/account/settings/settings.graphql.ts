import { graphql } from '../../gql/index.ts';

export const SettingsDocument = graphql(`
  query Settings {
    periodRules {
      code
      version
      length
      minLength
      maxLength
      unit
      title {
        zh
        en
      }
      basis {
        zh
        en
      }
    }
  }
`);

export const ChangePasswordDocument = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next)
  }
`);

export const CertificateDocument = graphql(`
  query Certificate {
    officers {
      id
      certificateNo
      certificateValidTo
    }
  }
`);

export const SecondFactorDocument = graphql(`
  query SecondFactor {
    secondFactor {
      confirmedAt
      codesLeft
      required
    }
  }
`);

export const BeginSecondFactorDocument = graphql(`
  mutation BeginSecondFactor {
    beginSecondFactor {
      secret
      uri
    }
  }
`);

export const ConfirmSecondFactorDocument = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code)
  }
`);

export const RenewRecoveryCodesDocument = graphql(`
  mutation RenewRecoveryCodes {
    renewRecoveryCodes
  }
`);

export const RemoveSecondFactorDocument = graphql(`
  mutation RemoveSecondFactor {
    removeSecondFactor
  }
`);

export const SessionsDocument = graphql(`
  query Sessions {
    sessions {
      id
      current
      via
      address
      agent
      createdAt
      lastSeenAt
    }
  }
`);

export const EndSessionDocument = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id)
  }
`);

export const EndOtherSessionsDocument = graphql(`
  mutation EndOtherSessions {
    endOtherSessions
  }
`);

export const OfficeStaffDocument = graphql(`
  query OfficeStaff {
    officers {
      id
      name
      role
      certificateNo
      certificateValidTo
      certificateHolds
    }
    certificateRequests {
      id
      userId
      state
      certificateNo
      certificateValidTo
      proposedAt
    }
  }
`);

export const RevealOfficerDocument = graphql(`
  mutation RevealOfficer($id: ID!, $purpose: String!) {
    revealOfficer(id: $id, purpose: $purpose) {
      id
      certificateNo
    }
  }
`);

export const ProposeCertificateDocument = graphql(`
  mutation ProposeCertificate($input: CertificateInput!) {
    proposeCertificate(input: $input) {
      id
    }
  }
`);
