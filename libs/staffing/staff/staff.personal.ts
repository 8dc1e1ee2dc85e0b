import type { TextColumns } from '#rules/technique/kernel';

export const STAFF_TEXT_COLUMNS: TextColumns = {
  officer_interest: {
    personal: {
      recorded_by_name: ['NAME', 'DIRECTOR'],
      ended_by_name: ['NAME', 'DIRECTOR'],
      kind: ['RECORD', 'DIRECTOR'],
      end_reason: ['RECORD', 'DIRECTOR'],
    },
    other: 'region_code',
  },
  officer_leave: {
    personal: {
      recorded_by_name: ['NAME', 'PLAIN'],
      changed_by_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code',
  },
};
