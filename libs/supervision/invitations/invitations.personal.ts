import type { TextColumns } from '#rules/technique/kernel';

export const INVITATION_TEXT_COLUMNS: TextColumns = {
  invitation: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
      changed_by_name: ['NAME', 'PLAIN'],
      name: ['NAME', 'PLAIN'],
      token_hash: ['SECRET', 'NEVER'],
    },
    other: 'region_code region_at role operator_name state',
  },
  invitation_platform: {
    other: 'region_code platform_name',
  },
};
