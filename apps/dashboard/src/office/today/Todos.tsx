import { Button, Segmented } from 'antd';
import { useState } from 'react';
import type { TodoKind, TodosQuery } from '../../gql/graphql.ts';
import { Card } from '../../ui/Card.tsx';
import { DeadlineTag } from '../../domain/deadlines/DeadlineTag.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Go, path, useGo } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { TodosDocument } from './today.graphql.ts';
import { useTodayWords } from './words.ts';

type Todo = TodosQuery['todos'][number];
type Choice = 'ALL' | 'DUE' | TodoKind;

const AT_ONCE = 6;

/** Nearest deadline first; what has no deadline comes last. */
function byDeadline(a: Todo, b: Todo): number {
  return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');
}

const isDue = (todo: Todo) => todo.workingDaysLeft !== null && todo.workingDaysLeft <= 0;

export function Todos() {
  const t = useTodayWords();
  const region = useRegion();
  const read = useRead(TodosDocument, { region }, { keep: true });
  const [choice, setChoice] = useState<Choice>('ALL');
  const [all, setAll] = useState(false);
  const mine = [...(read.data?.todos ?? [])].sort(byDeadline);
  const shown = mine.filter(
    (todo) => choice === 'ALL' || (choice === 'DUE' ? isDue(todo) : todo.kind === choice),
  );
  const rows = all ? shown : shown.slice(0, AT_ONCE);
  return (
    <Card
      className="todos"
      flush
      title={t('todos')}
      extra={mine.length > 1 && <Choices todos={mine} choice={choice} onChoice={setChoice} />}
    >
      <Waiting read={read}>
        {() =>
          mine.length === 0 ? (
            <Empty title={region === null ? t('todosNone') : t('todosNoneHere')} help={t('todosNoneHelp')} />
          ) : (
            <>
              <ul>
                {rows.map((todo) => (
                  <TodoRow key={todo.id} todo={todo} />
                ))}
              </ul>
              {shown.length > rows.length && (
                <Button
                  type="link"
                  onClick={() => {
                    setAll(true);
                  }}
                >
                  {t('more', { count: shown.length - rows.length })}
                </Button>
              )}
            </>
          )
        }
      </Waiting>
    </Card>
  );
}

interface ChoicesProps {
  todos: Todo[];
  choice: Choice;
  onChoice: (choice: Choice) => void;
}

/** All, what is due, and the two kinds there are most of. */
function Choices({ todos, choice, onChoice }: ChoicesProps) {
  const t = useTodayWords();
  const term = useTerm();
  const counts = new Map<TodoKind, number>();
  for (const { kind } of todos) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 2);
  const due = todos.filter(isDue).length;
  return (
    <Segmented<Choice>
      size="small"
      value={choice}
      onChange={onChoice}
      options={[
        { value: 'ALL', label: `${t('all')} ${String(todos.length)}` },
        ...(due > 0 ? [{ value: 'DUE' as const, label: `${t('dueNow')} ${String(due)}` }] : []),
        ...kinds.map(([kind, count]) => ({
          value: kind,
          label: `${term('TodoKind', kind)} ${String(count)}`,
        })),
      ]}
    />
  );
}

/** The record that waits; of several, the list of exactly these. */
function placeOf({ kind, subjectId }: Todo): string {
  if (kind === 'REVIEW_REPORTS') return path('/reports', { year: subjectId, standing: 'FILED', own: 'true' });
  // a platform that is to come is not in the register of this office yet
  if (kind.startsWith('DECIDE_')) return '/transfers';
  const place = kind === 'INSPECT' ? '/inspections' : kind.endsWith('_CASE') ? '/cases' : '/orders';
  return `${place}/${subjectId}`;
}

function TodoRow({ todo }: { todo: Todo }) {
  const text = useText();
  const term = useTerm();
  const go = useGo();
  const to = placeOf(todo);
  const title = todo.platform === null ? todo.title : `${todo.platform.name} · ${todo.title}`;
  const detail = text(todo.detail);
  const urgent = todo.kind !== 'OVERDUE' && todo.kind !== 'INSPECT';
  return (
    <li className="todo">
      <div className="todo-what">
        <Go to={to} className="todo-title">
          {title}
        </Go>
        <p className="quiet">
          {todo.number !== null && !detail.includes(todo.number) && `${todo.number} · `}
          {detail}
        </p>
      </div>
      <DeadlineTag workingDaysLeft={todo.workingDaysLeft} dueOn={todo.dueOn} clock={todo.clock} />
      <Button
        size="small"
        type={urgent ? 'primary' : 'default'}
        aria-label={`${term('TodoKind', todo.kind)}: ${title}`}
        onClick={() => {
          go(to);
        }}
      >
        {term('TodoKind', todo.kind)}
      </Button>
    </li>
  );
}
