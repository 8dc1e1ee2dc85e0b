import type { TextColumns } from '#rules/technique/kernel';

export const REPORT_TEXT_COLUMNS: TextColumns = {
  annual_report: {
    other: 'region_code region_at template_version state waits_from',
  },
  annual_report_act: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code region_at kind side role door state_before state_after text',
  },
  annual_report_draft: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code body door',
  },
  annual_report_remark: {
    personal: {
      actor_name: ['NAME', 'PLAIN'],
    },
    other: 'region_code region_at pointer text',
  },
  annual_report_version: {
    personal: {
      submitted_name: ['NAME', 'PLAIN'],
      outcome_name: ['NAME', 'PLAIN'],
    },
    other:
      'region_code region_at template_version kind reason body sha256 receipt_number submitted_role door outcome outcome_reason counts review review_reason',
  },
  report_template: {
    other: 'version title title_en source source_en schema checks content_hash',
  },
  report_year: {
    other: 'template_version note note_en',
  },
};
