import type { InstallationQuery } from '../../gql/graphql.ts';
import { Card, Facts } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { dateTime } from '../../ui/format.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { InstallationDocument } from './administration.graphql.ts';
import './administration.css';
import { useAdministrationWords } from './words.ts';

type State = InstallationQuery['installationState'];
type Known = 'REGION' | 'CALENDAR' | 'CATALOGUE' | 'REPORT_TEMPLATE';

/** What the installation runs on, for the system administrator. */
export function Installation() {
  const t = useAdministrationWords();
  const read = useRead(InstallationDocument, {});
  const lists: Column<State['lists'][number]>[] = [
    { key: 'kind', title: t('list'), fixed: true, render: (row) => t(row.kind as Known) },
    { key: 'version', title: t('version'), render: (row) => <span className="mono">{row.version}</span> },
    { key: 'day', title: t('day'), render: (row) => row.day ?? '–' },
  ];
  const jobs: Column<State['jobs'][number]>[] = [
    { key: 'kind', title: t('job'), fixed: true, render: (row) => <span className="mono">{row.kind}</span> },
    { key: 'waiting', title: t('count'), align: 'right', render: (row) => row.waiting },
    {
      key: 'oldest',
      title: t('oldest'),
      render: (row) => (row.oldest === null ? '–' : dateTime(row.oldest)),
    },
  ];
  const settings: Column<State['settings'][number]>[] = [
    {
      key: 'name',
      title: t('setting'),
      fixed: true,
      render: (row) => <span className="mono">{row.name}</span>,
    },
    { key: 'value', title: t('value'), render: (row) => (row.value === '' ? '–' : row.value) },
  ];
  return (
    <>
      <PageHead title={t('installation')} facts={[t('installationHelp')]} />
      <Waiting read={read}>
        {({ installationState: { release, schema, lists: known, jobs: waiting, settings: set } }) => (
          <div className="stack">
            <Card>
              <Facts
                items={[
                  { label: t('release'), value: release },
                  { label: t('schema'), value: <span className="mono">{schema}</span> },
                ]}
              />
            </Card>
            <Card title={t('lists')} flush>
              <DataTable label={t('lists')} columns={lists} rows={known} rowKey={(row) => row.kind} />
            </Card>
            <Card title={t('settingsInForce')} flush>
              <DataTable
                label={t('settingsInForce')}
                columns={settings}
                rows={set}
                rowKey={(row) => row.name}
              />
            </Card>
            <Card title={t('jobs')} flush>
              {waiting.length === 0 ? (
                <Empty title={t('jobsNone')} />
              ) : (
                <DataTable label={t('jobs')} columns={jobs} rows={waiting} rowKey={(row) => row.kind} />
              )}
            </Card>
          </div>
        )}
      </Waiting>
    </>
  );
}
