import type { TextColumns } from '#rules/technique/kernel';

export const ADMINISTRATION_TEXT_COLUMNS: TextColumns = {
  account_request: {
    personal: {
      proposed_by_name: ['NAME', 'PLAIN'],
      decided_by_name: ['NAME', 'PLAIN'],
      name: ['NAME', 'PLAIN'],
      certificate_no: ['NUMBER', 'PLAIN'],
      staff_no: ['NUMBER', 'PLAIN'],
      username: ['ACCOUNT', 'PLAIN'],
    },
    other: 'kind role role_before reason state decision',
  },
};
