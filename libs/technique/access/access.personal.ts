import type { TextColumns } from '#rules/technique/kernel';

export const ACCESS_TEXT_COLUMNS: TextColumns = {
  app_user: {
    personal: {
      name: ['NAME', 'PLAIN'],
      certificate_no: ['NUMBER', 'MASKED'],
      username: ['ACCOUNT', 'OWN'],
      password_hash: ['SECRET', 'NEVER'],
      changed_by_name: ['NAME', 'PLAIN'],
      staff_no: ['NUMBER', 'PLAIN'],
    },
    other: 'side role closed_reason',
  },
  session: {
    personal: {
      token_hash: ['SECRET', 'NEVER'],
      address: ['PLACE', 'OWN'],
      agent: ['PLACE', 'OWN'],
    },
    other: 'via',
  },
  sign_in_challenge: {
    personal: {
      token_hash: ['SECRET', 'NEVER'],
    },
    other: 'via',
  },
  sign_in_guard: {
    personal: {
      // the hash of an address, or of a name that no account has
      key: ['PLACE', 'NEVER'],
    },
    other: 'kind',
  },
  second_factor: {
    personal: {
      // shown to its owner once, when it is set up
      secret: ['SECRET', 'OWN'],
    },
  },
  recovery_code: {
    personal: {
      code_hash: ['SECRET', 'NEVER'],
    },
  },
  oidc_identity: {
    personal: {
      subject: ['ACCOUNT', 'NEVER'],
    },
    other: 'issuer',
  },
  account_link: {
    personal: {
      token_hash: ['SECRET', 'NEVER'],
    },
  },
};
