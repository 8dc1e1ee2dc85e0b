import type { TextColumns } from '#rules/technique/kernel';

export const PROGRAM_TEXT_COLUMNS: TextColumns = {
  program: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
      // shown to the office; the platform reads that it was the office
      revoked_by_name: ['NAME', 'PLAIN'],
      // shown to the platform that the program belongs to
      last_used_from: ['PLACE', 'OWN'],
    },
    other: 'name scopes revoked_reason',
  },
  program_secret: {
    other: 'secret_hash',
  },
  program_token: {
    other: 'token_hash scopes',
  },
};
