import type { TextColumns } from '#rules/technique/kernel';

export const TREND_TEXT_COLUMNS: TextColumns = {
  trend_area: {
    other: 'region_code area_code',
  },
  trend_closed: {
    other: 'region_code',
  },
  trend_day: {
    other: 'region_code',
  },
  trend_delta: {
    other: 'region_code area_code',
  },
  trend_month: {
    other: 'region_code',
  },
  trend_platform: {
    other: 'region_code',
  },
  trend_platform_area: {
    other: 'region_code area_code',
  },
  trend_platform_month: {
    other: 'region_code',
  },
  trend_standing: {
    other: 'region_code',
  },
};
