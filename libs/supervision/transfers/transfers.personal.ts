import type { TextColumns } from '#rules/technique/kernel';

export const TRANSFER_TEXT_COLUMNS: TextColumns = {
  platform_merge: {
    personal: {
      proposed_by_name: ['NAME', 'PLAIN'],
      decided_by_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code region_at moved state reason decision_note',
  },
  platform_transfer: {
    personal: {
      proposed_by_name: ['NAME', 'PLAIN'],
      decided_by_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code region_at to_region_code told done state reason decision_note',
  },
};
