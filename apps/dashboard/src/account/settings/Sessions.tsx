import type { SessionsQuery } from '../../gql/graphql.ts';
import { ActButton } from '../../ui/Act.tsx';
import { Card } from '../../ui/Card.tsx';
import { dateTime } from '../../ui/format.ts';
import { useAct, useRead } from '../../ui/graphql/hooks.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { useSecurityWords } from './security.words.ts';
import { EndOtherSessionsDocument, EndSessionDocument, SessionsDocument } from './settings.graphql.ts';

type Row = SessionsQuery['sessions'][number];

const BROWSERS = [/Edg\w*\/\d+/, /Firefox\/\d+/, /Chrome\/\d+/, /Version\/\d+(?=.*Safari)/];
const SYSTEMS = [/Windows/, /Android/, /iPhone|iPad/, /Mac OS X/, /Linux/];

/** Browser and system out of what the browser calls itself; null when it says neither. */
function deviceOf(agent: string | null): string | null {
  const found = (patterns: RegExp[]) =>
    patterns.map((p) => p.exec(agent ?? '')?.[0]).find((x) => x !== undefined);
  const browser = found(BROWSERS)
    ?.replace('/', ' ')
    .replace('Version', 'Safari')
    .replace(/^Edg\w*/, 'Edge');
  const parts = [browser, found(SYSTEMS)].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.join(' · ');
}

/** Where I am signed in, and how to end it there. */
export function Sessions() {
  const t = useSecurityWords();
  const term = useTerm();
  const read = useRead(SessionsDocument, {});
  const end = useAct(EndSessionDocument);
  const endOthers = useAct(EndOtherSessionsDocument);
  const columns: Column<Row>[] = [
    {
      key: 'device',
      title: t('device'),
      fixed: true,
      render: ({ agent, current }) =>
        `${deviceOf(agent) ?? t('unknown')}${current ? ` · ${t('thisOne')}` : ''}`,
    },
    { key: 'address', title: t('address'), render: ({ address }) => <span className="mono">{address}</span> },
    { key: 'via', title: t('via'), render: ({ via }) => term('SignInWay', via) },
    { key: 'since', title: t('since'), render: ({ createdAt }) => dateTime(createdAt) },
    { key: 'seen', title: t('seen'), render: ({ lastSeenAt }) => dateTime(lastSeenAt) },
    {
      key: 'act',
      title: '',
      render: ({ id, current }) =>
        current ? null : (
          <ActButton
            label={t('end')}
            title={t('endTitle')}
            help={t('endHelp')}
            done={t('ended')}
            small
            act={() => end.mutateAsync({ id })}
          />
        ),
    },
  ];
  return (
    <Card
      title={t('sessions')}
      flush
      className="settings-wide"
      extra={
        (read.data?.sessions.length ?? 0) > 1 && (
          <ActButton
            label={t('endOthers')}
            title={t('endOthers')}
            help={t('endOthersHelp')}
            done={t('ended')}
            small
            act={() => endOthers.mutateAsync({})}
          />
        )
      }
    >
      <p className="quiet settings-note">{t('sessionsHelp')}</p>
      <Waiting read={read}>
        {({ sessions }) => (
          <DataTable label={t('sessions')} columns={columns} rows={sessions} rowKey={(row) => row.id} />
        )}
      </Waiting>
    </Card>
  );
}
