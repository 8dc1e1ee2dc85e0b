import { words } from '../../ui/i18n/i18n.ts';

export const usePortalRecordWords = words(
  'portalRecord',
  {
    record: '记录',
    inspectedBy: '检查人员 {names}',
    recordNone: '还没有记录',
    recordNoneHelp: '检查封存、整改往来与自报都会按时间列在这里。',
  },
  {
    record: 'Record',
    inspectedBy: 'inspected by {names}',
    recordNone: 'Nothing is recorded yet',
    recordNoneHelp: 'Sealed inspections, acts on orders and claims are listed here, in order of time.',
  },
);
