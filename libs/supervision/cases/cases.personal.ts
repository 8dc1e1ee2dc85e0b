import type { TextColumns } from '#rules/technique/kernel';

export const CASE_TEXT_COLUMNS: TextColumns = {
  typical_case: {
    other: 'region_code reach_hi region_at number state title categories tiers withdraw_reason',
  },
  typical_case_act: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'case_region region_at kind side role door state_after text before after',
  },
  typical_case_answer: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'warning_key region_code field kind term reason',
  },
  typical_case_draft: {
    other: 'region_code title facts grounds outcome lesson categories tiers',
  },
  typical_case_finding: {
    other: 'case_region region_code',
  },
  typical_case_item: {
    other: 'item_code area_code region_code',
  },
  typical_case_notice: {
    other: 'case_region region_code region_at rule_code title facts grounds outcome lesson closed_as',
  },
  typical_case_review: {
    personal: {
      approved_by_name: ['NAME', 'PLAIN'],
      published_by_name: ['NAME', 'PLAIN'],
      warnings: ['RECORD', 'NEVER'],
    },
    other: 'region_code',
  },
  typical_case_version: {
    other: 'region_code number title facts grounds outcome lesson categories tiers content sha256',
  },
};
