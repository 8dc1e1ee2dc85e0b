import { words } from '../../ui/i18n/i18n.ts';

export const useDeadlineWords = words(
  'deadlines',
  {
    daysLeft: '剩 {count} 个工作日',
    dueToday: '今天到期',
    overdueBy: '逾期 {count} 个工作日',
    officeClock: '本部门时限',
    deadlineTitle: '期限计算说明',
    deadlineServed: '送达日期',
    deadlineDue: '期限',
    deadlineCounted: '计入',
    deadlineRest: '不计入',
    deadlineProvisional: '暂定：该年放假安排尚未公布，公布后重新计算，只延不缩。',
    deadlineRule: '依据：期限规则 {code} 第 {version} 版；工作日历第 {calendar} 版。',
    deadlineReason: '起算原因：{reason}',
    deadlineAnswered: '{date} 已答复。',
  },
  {
    daysLeft: '{count} working days left',
    daysLeft_one: '{count} working day left',
    dueToday: 'Due today',
    overdueBy: '{count} working days overdue',
    overdueBy_one: '{count} working day overdue',
    officeClock: 'Our deadline',
    deadlineTitle: 'How the deadline is computed',
    deadlineServed: 'Served',
    deadlineDue: 'Deadline',
    deadlineCounted: 'Counted',
    deadlineRest: 'Not counted',
    deadlineProvisional:
      'Provisional: the holiday schedule of that year is not published yet. The deadline will be recomputed, and can only become longer.',
    deadlineRule: 'Basis: period rule {code}, version {version}; working calendar version {calendar}.',
    deadlineReason: 'Reason: {reason}',
    deadlineAnswered: 'Answered on {date}.',
  },
);
