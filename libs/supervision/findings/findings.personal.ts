import type { TextColumns } from '#rules/technique/kernel';

export const FINDING_TEXT_COLUMNS: TextColumns = {
  finding: {
    other:
      'region_code region_at item_code area_code number title description severity axis state order_number',
  },
  finding_change: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code region_at action reason before after',
  },
  finding_span: {
    other: 'region_code region_at state tier_at categories_at area_code',
  },
};
