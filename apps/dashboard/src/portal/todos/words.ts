import { words } from '../../ui/i18n/i18n.ts';

export const usePortalTodoWords = words(
  'portalTodos',
  {
    todos: '待办',
    todosNone: '现在没有要办的事',
    todosNoneHelp:
      '收到整改书、答复将到期限、被退回或年度报告待报、典型案例征求意见时，会按期限先后列在这里。',
    reportTodo: '年度报告',
    fileReport: '填报',
    confirmReport: '审阅确认',
    refileReport: '修改',
    caseNotice: '拟发布的典型案例，征求意见',
    caseView: '查看',
    confirm: '确认送达',
    answer: '答复',
    answerAgain: '补充答复',
    factDue: '期限 {date}',
    openOrder: '打开整改书',
    openReport: '打开报告',
  },
  {
    todos: 'To do',
    todosNone: 'Nothing waits for you',
    caseNotice: 'A typical case to be published: please give your view',
    caseView: 'Open',
    todosNoneHelp:
      'Orders to confirm, answers that are due or were returned, annual reports and cases to be published are listed here, nearest deadline first.',
    reportTodo: 'Annual report',
    fileReport: 'Fill in',
    confirmReport: 'Read and confirm',
    refileReport: 'Correct',
    confirm: 'Confirm service',
    answer: 'Answer',
    answerAgain: 'Complete the answer',
    factDue: 'due {date}',
    openOrder: 'Open the order',
    openReport: 'Open the report',
  },
);
