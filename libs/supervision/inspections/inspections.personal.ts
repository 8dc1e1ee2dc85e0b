import type { TextColumns } from '#rules/technique/kernel';

export const INSPECTION_TEXT_COLUMNS: TextColumns = {
  inspection: {
    other: 'region_code region_at number mode state purpose framework_version seal_hash conclusion',
  },
  inspection_act: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code region_at kind text before after',
  },
  inspection_inspector: {
    personal: {
      name: ['NAME', 'PLAIN'],
      certificate_no: ['NUMBER', 'PLAIN'],
    },
    other: 'region_code',
  },
  inspection_item: {
    other:
      'region_code item_code area_code previous_system previous_operation result system_state operation_state note reason',
  },
  inspection_seal: {
    personal: {
      content: ['RECORD', 'PLAIN'],
      sealed_by: ['RECORD', 'PLAIN'],
    },
    other: 'region_code sha256',
  },
  inspection_supplement: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code text',
  },
};
