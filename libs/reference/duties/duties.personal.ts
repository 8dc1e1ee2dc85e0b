import type { TextColumns } from '#rules/technique/kernel';

export const DUTY_TEXT_COLUMNS: TextColumns = {
  duty_area: {
    other: 'version code clause title title_en short short_en purpose purpose_en',
  },
  duty_item: {
    other: 'code',
  },
  duty_item_version: {
    other:
      'version code area_code title title_en system_text system_text_en operation_text operation_text_en help help_en figure figure_en links any_category any_tier supersedes',
  },
  framework_version: {
    other: 'version title title_en source source_en content_hash',
  },
  service_category: {
    other: 'code category_group title title_en help help_en',
  },
};
