import type { TextColumns } from '#rules/technique/kernel';

export const ORDER_TEXT_COLUMNS: TextColumns = {
  rectification_order: {
    other: 'region_code region_at number state grounds legal_basis rule_code',
  },
  order_act: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code region_at kind side role door state_before state_after text before after',
  },
  order_extension: {
    personal: {
      asked_by_name: ['NAME', 'PLAIN'],
      decided_by_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code region_at state side reason decision',
  },
  order_measure: {
    other: 'region_code text',
  },
  measure_answer: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code text system_claim operation_claim door',
  },
  measure_verification: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code region_at outcome system_state operation_state note',
  },
  service_event: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
      confirmed_by: ['NAME', 'PLAIN'],
    },
    other: 'subject_kind region_code region_at method proof',
  },
  deadline: {
    other: 'subject_kind region_code region_at rule_code reason',
  },
};
