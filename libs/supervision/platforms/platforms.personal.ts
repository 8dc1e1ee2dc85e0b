import type { TextColumns } from '#rules/technique/kernel';

export const PLATFORM_TEXT_COLUMNS: TextColumns = {
  accountable_person: {
    personal: {
      name: ['NAME', 'MASKED'],
      phone: ['PHONE', 'MASKED'],
      email: ['EMAIL', 'MASKED'],
      title: ['NAME', 'PLAIN'],
    },
    other: 'region_code region_at role',
  },
  operator: {
    other: 'code name address',
  },
  operator_change: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'action reason before after',
  },
  platform: {
    other: 'region_code region_at name kinds icp_number categories tier state search_text',
  },
  platform_app: {
    other: 'region_code store identifier',
  },
  platform_change: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
      // names of accountable persons and officers, as they stood when the record was made
      before: ['RECORD', 'MASKED'],
      after: ['RECORD', 'MASKED'],
    },
    other: 'region_code region_at action reason',
  },
  platform_domain: {
    other: 'region_code domain',
  },
  platform_stay: {
    other: 'region_code region_at tier categories',
  },
};
