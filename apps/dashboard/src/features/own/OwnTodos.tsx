import { Button } from 'antd';
import type { OwnCaseNoticesQuery, OwnTodosQuery } from '../../gql/graphql.ts';
import { Card } from '../../shared/Card.tsx';
import { DeadlineTag } from '../../shared/DeadlineTag.tsx';
import { Empty } from '../../shared/Empty.tsx';
import { useRead } from '../../shared/graphql/hooks.ts';
import { useText } from '../../shared/i18n/i18n.ts';
import { Go, useGo } from '../../shared/links.tsx';
import { PageHead } from '../../shared/PageHead.tsx';
import { useSession } from '../../shared/session.tsx';
import { Waiting } from '../../shared/Waiting.tsx';
import './own.css';
import { OwnCaseNoticesDocument, OwnTodosDocument } from './own.graphql.ts';
import { useOwnWords } from './words.ts';

/** What the platform must do, the nearest deadline first. */
export function OwnTodos() {
  const t = useOwnWords();
  const read = useRead(OwnTodosDocument, {});
  const notices = useRead(OwnCaseNoticesDocument, {});
  const waiting = (notices.data?.ownCaseNotices ?? []).filter((notice) => notice.waiting);
  return (
    <>
      <PageHead title={t('todos')} />
      <Card flush>
        <Waiting read={read}>
          {({ ownTodos }) =>
            ownTodos.length + waiting.length === 0 ? (
              <Empty title={t('todosNone')} help={t('todosNoneHelp')} />
            ) : (
              <ul>
                {waiting.map((notice) => (
                  <NoticeTodo key={notice.id} notice={notice} />
                ))}
                {ownTodos.map((todo) => (
                  <Todo key={`${todo.kind}${todo.orderId}`} todo={todo} />
                ))}
              </ul>
            )
          }
        </Waiting>
      </Card>
    </>
  );
}

const ACT: Partial<Record<string, 'confirm' | 'answer' | 'answerAgain'>> = {
  CONFIRM_SERVICE: 'confirm',
  ANSWER: 'answer',
  ANSWER_AGAIN: 'answerAgain',
};

function Todo({ todo }: { todo: OwnTodosQuery['ownTodos'][number] }) {
  const t = useOwnWords();
  const text = useText();
  const go = useGo();
  const { platforms } = useSession().me;
  const to = `/own/orders/${todo.orderId}`;
  const act = t(ACT[todo.kind] ?? 'openOrder');
  return (
    <li className="own-todo">
      <div>
        <Go to={to} className="own-todo-title">
          {text(todo.title)}
        </Go>
        <p className="quiet">
          {todo.number}
          {platforms.length > 1 && ` · ${todo.platformName}`}
          {todo.dueOn !== null && ` · ${t('factDue', { date: todo.dueOn })}`}
        </p>
      </div>
      <DeadlineTag workingDaysLeft={todo.workingDaysLeft} dueOn={todo.dueOn} />
      <Button
        type="primary"
        aria-label={`${act}: ${todo.number}`}
        onClick={() => {
          go(to);
        }}
      >
        {act}
      </Button>
    </li>
  );
}

/** My platform's own case, told before publication. */
function NoticeTodo({ notice }: { notice: OwnCaseNoticesQuery['ownCaseNotices'][number] }) {
  const t = useOwnWords();
  const go = useGo();
  const { platforms } = useSession().me;
  const to = `/own/case-notices/${notice.id}`;
  return (
    <li className="own-todo">
      <div>
        <Go to={to} className="own-todo-title">
          {t('caseNotice')}
        </Go>
        <p className="quiet">
          {notice.title}
          {platforms.length > 1 && ` · ${notice.platformName}`}
          {` · ${t('caseUntil', { date: notice.dueOn })}`}
        </p>
      </div>
      <DeadlineTag workingDaysLeft={notice.workingDaysLeft} dueOn={notice.dueOn} />
      <Button
        type="primary"
        aria-label={`${t('caseView')}: ${notice.title}`}
        onClick={() => {
          go(to);
        }}
      >
        {t('caseView')}
      </Button>
    </li>
  );
}
