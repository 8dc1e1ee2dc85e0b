import { words } from '../../ui/i18n/i18n.ts';

export const useHistoryWords = words(
  'history',
  {
    lifeCycle: '办理进程',
    before: '改前',
    after: '改后',
    field: '项目',
    changeBy: '{who} · {at}',
    changeReason: '理由：{reason}',
    recordedLater: '补录于 {at}',
    noChanges: '没有更改记录',
    noChangesHelp: '此后每次更改都会记下改前、改后、何人、何时、何故。',
  },
  {
    lifeCycle: 'Progress',
    before: 'Before',
    after: 'After',
    field: 'Field',
    changeBy: '{who} · {at}',
    changeReason: 'Reason: {reason}',
    recordedLater: 'recorded later, {at}',
    noChanges: 'No changes yet',
    noChangesHelp: 'Every change is kept here: before, after, who, when and why.',
  },
);
