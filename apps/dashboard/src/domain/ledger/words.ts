import { words } from '../../ui/i18n/i18n.ts';

export const useAxisWords = words(
  'ledgerAxes',
  {
    systemAxis: '制度',
    operationAxis: '运行',
  },
  {
    systemAxis: 'System',
    operationAxis: 'Operation',
  },
);
