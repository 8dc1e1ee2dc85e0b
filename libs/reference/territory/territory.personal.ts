import type { TextColumns } from '#rules/technique/kernel';

export const TERRITORY_TEXT_COLUMNS: TextColumns = {
  region: {
    other: 'code name name_en level parent_code successor_codes',
  },
  office: {
    personal: {
      changed_by_name: ['NAME', 'PLAIN'],
    },
    other: 'name name_en short_name region_code region_lo region_hi',
  },
  counter: {
    other: 'kind',
  },
  reference_list: {
    other: 'kind content_hash',
  },
};
