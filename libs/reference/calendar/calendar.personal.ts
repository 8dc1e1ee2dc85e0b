import type { TextColumns } from '#rules/technique/kernel';

export const CALENDAR_TEXT_COLUMNS: TextColumns = {
  calendar_day: {
    other: 'kind name name_en',
  },
  calendar_version: {
    other: 'source',
  },
  period_rule: {
    other: 'code unit first_day from_event title title_en basis basis_en',
  },
};
