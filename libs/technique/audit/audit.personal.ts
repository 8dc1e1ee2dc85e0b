import type { TextColumns } from '#rules/technique/kernel';

export const AUDIT_TEXT_COLUMNS: TextColumns = {
  'audit.entry': {
    personal: {
      address: ['PLACE', 'AUDIT'],
      before: ['RECORD', 'AUDIT'],
      after: ['RECORD', 'AUDIT'],
    },
    other: 'actor_kind role door request_id act outcome refusal_code subject_kind region_at',
  },
  'audit.seal': {
    other: 'root prev note key_id hash signature leaves',
  },
};
