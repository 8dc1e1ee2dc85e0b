import type { TextColumns } from '#rules/technique/kernel';

export const EVIDENCE_TEXT_COLUMNS: TextColumns = {
  evidence: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code region_at subject_kind name media_type sha256 side',
  },
};
