import type { TextColumns } from '#rules/technique/kernel';

export const LEDGER_TEXT_COLUMNS: TextColumns = {
  ledger_claim: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code system_state operation_state note door',
  },
  ledger_entry: {
    personal: {
      claim_by: ['NAME', 'PLAIN'],
    },
    other:
      'region_code item_code area_code system_state operation_state claim_system claim_operation claim_note',
  },
  ledger_fact: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code region_at item_code kind system_state operation_state source_number',
  },
};
