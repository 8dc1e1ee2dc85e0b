import { Button } from 'antd';
import type { OwnTodosQuery } from '../../gql/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import { DeadlineTag } from '../../domain/deadlines/DeadlineTag.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { Go, useGo } from '../../ui/links.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import './todos.css';
import { OwnTodosDocument } from './todos.graphql.ts';
import { usePortalTodoWords } from './words.ts';

interface Todo {
  key: string;
  title: string;
  /** The number of an order, the kind of anything else. */
  name: string;
  platformName: string;
  to: string;
  act: string;
  dueOn: string | null;
  workingDaysLeft: number | null;
}

const ORDER_ACT: Partial<Record<string, 'confirm' | 'answer' | 'answerAgain'>> = {
  CONFIRM_SERVICE: 'confirm',
  ANSWER: 'answer',
  ANSWER_AGAIN: 'answerAgain',
};
const REPORT_ACT: Partial<Record<string, 'fileReport' | 'confirmReport' | 'refileReport'>> = {
  FILE_REPORT: 'fileReport',
  CONFIRM_REPORT: 'confirmReport',
  REFILE_REPORT: 'refileReport',
};

/** What the platform must do, the nearest deadline first. */
export function PortalTodos() {
  const t = usePortalTodoWords();
  const read = useRead(OwnTodosDocument, {});
  const order = useInOrder();
  return (
    <>
      <PageHead title={t('todos')} />
      <Card flush>
        <Waiting read={read}>
          {(answer) => {
            const todos = order(answer);
            if (todos.length === 0) return <Empty title={t('todosNone')} help={t('todosNoneHelp')} />;
            return (
              <ul>
                {todos.map((todo) => (
                  <Line key={todo.key} todo={todo} />
                ))}
              </ul>
            );
          }}
        </Waiting>
      </Card>
    </>
  );
}

/** Orders, reports and cases to be published in one line; what has no day comes last. */
function useInOrder(): (answer: OwnTodosQuery) => Todo[] {
  const t = usePortalTodoWords();
  const text = useText();
  return ({ ownTodos, ownReportTodos, ownCaseNotices }) =>
    [
      ...ownTodos.map((todo) => ({
        ...todo,
        title: text(todo.title),
        key: `${todo.kind}${todo.orderId}`,
        name: todo.number,
        to: `/own/orders/${todo.orderId}`,
        act: t(ORDER_ACT[todo.kind] ?? 'openOrder'),
      })),
      ...ownReportTodos.map((todo) => ({
        ...todo,
        title: text(todo.title),
        key: `${todo.kind}${todo.platformId}${String(todo.year)}`,
        name: t('reportTodo'),
        to: `/own/reports/${todo.platformId}/${String(todo.year)}`,
        act: t(REPORT_ACT[todo.kind] ?? 'openReport'),
      })),
      ...ownCaseNotices
        .filter((notice) => notice.waiting)
        .map((notice) => ({
          ...notice,
          key: notice.id,
          title: t('caseNotice'),
          name: notice.title,
          to: `/own/case-notices/${notice.id}`,
          act: t('caseView'),
        })),
    ].sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
}

function Line({ todo }: { todo: Todo }) {
  const t = usePortalTodoWords();
  const go = useGo();
  const { platforms } = useSession().me;
  return (
    <li className="portal-todo">
      <div>
        <Go to={todo.to} className="portal-todo-title">
          {todo.title}
        </Go>
        <p className="quiet">
          {todo.name}
          {platforms.length > 1 && ` · ${todo.platformName}`}
          {todo.dueOn !== null && (
            <>
              {' · '}
              <span className="number">{t('factDue', { date: todo.dueOn })}</span>
            </>
          )}
        </p>
      </div>
      <DeadlineTag workingDaysLeft={todo.workingDaysLeft} dueOn={todo.dueOn} />
      <Button
        type="primary"
        aria-label={`${todo.act}: ${todo.name === t('reportTodo') ? todo.title : todo.name}`}
        onClick={() => {
          go(todo.to);
        }}
      >
        {todo.act}
      </Button>
    </li>
  );
}
