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

export const OfficeStaffDocument = graphql(`
  query OfficeStaff {
    officers {
      id
      name
      role
      certificateNo
      certificateValidTo
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

export const ProposeCertificateDocument = graphql(`
  mutation ProposeCertificate($input: CertificateInput!) {
    proposeCertificate(input: $input) {
      id
    }
  }
`);
