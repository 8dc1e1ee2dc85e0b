import { words } from '../../ui/i18n/i18n.ts';

export const usePlatformPartWords = words(
  'platformParts',
  {
    openFindings: '在办问题',
    repeatFindings: '重复问题',
    inspectionsLastYear: '近一年检查',
    lastInspected: '最近检查',
    overdueOrders: '逾期整改',
    ledgerVerified: '一年内核验',
    samePlatform: '同一平台',
    times: '{count} 次',
    cases: '{count} 件',
    never: '未检查过',
    operator: '运营主体',
    platform: '平台',
  },
  {
    openFindings: 'Open findings',
    repeatFindings: 'Repeat findings',
    inspectionsLastYear: 'Inspections within a year',
    lastInspected: 'Last inspected',
    overdueOrders: 'Overdue orders',
    ledgerVerified: 'Verified within a year',
    samePlatform: 'The same platform',
    times: '{count}',
    cases: '{count}',
    never: 'never inspected',
    operator: 'Operator',
    platform: 'Platform',
  },
);
