import type { PlatformAccountsQuery } from '../../gql/graphql.ts';
import { ActButton } from '../../ui/Act.tsx';
import { dateTime, dayOf } from '../../ui/format.ts';
import { useAct } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { ShutOffProgramDocument } from './accounts.graphql.ts';
import { useAccountsWords } from './accounts.words.ts';

type Program = PlatformAccountsQuery['platformPrograms'][number];

/** The programs that come in for the platform; their secrets are the platform's own. */
export function ProgramsTable({ programs, manages }: { programs: Program[]; manages: boolean }) {
  const t = useAccountsWords();
  const columns = useColumns();
  return (
    <>
      <h3 className="account-head">{t('programs')}</h3>
      <DataTable
        label={t('programs')}
        columns={manages ? columns : columns.filter(({ key }) => key !== 'act')}
        rows={programs}
        rowKey={(row) => row.id}
      />
    </>
  );
}

function useColumns(): Column<Program>[] {
  const t = useAccountsWords();
  const text = useText();
  return [
    {
      key: 'name',
      title: t('program'),
      fixed: true,
      render: (row) => (
        <>
          {row.name}
          <span className="cell-sub">{t('madeBy', { name: row.createdBy, date: dayOf(row.createdAt) })}</span>
        </>
      ),
    },
    {
      key: 'scopes',
      title: t('scopes'),
      render: (row) => row.scopes.map(({ title }) => text(title)).join(' · '),
    },
    {
      key: 'lastUsed',
      title: t('lastUsed'),
      render: (row) =>
        row.lastUsedAt === null ? <span className="quiet">{t('neverUsed')}</span> : dateTime(row.lastUsedAt),
    },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) =>
        row.revokedAt === null ? (
          <Mark tone="done">{t('open')}</Mark>
        ) : (
          <Mark title={row.revokedReason ?? undefined}>
            {t('shutOffBy', { name: row.revokedBy ?? '', date: dayOf(row.revokedAt) })}
          </Mark>
        ),
    },
    {
      key: 'act',
      title: t('act'),
      bare: true,
      align: 'right',
      render: (row) => row.mayRevoke && <ShutOff program={row} />,
    },
  ];
}

function ShutOff({ program: { id, name } }: { program: Program }) {
  const t = useAccountsWords();
  const shutOff = useAct(ShutOffProgramDocument);
  return (
    <ActButton<{ reason: string }>
      label={t('shutOff')}
      title={t('shutOffTitle', { name })}
      help={t('shutOffHelp')}
      small
      danger
      reason="required"
      done={t('shutOffDone')}
      act={({ reason }) => shutOff.mutateAsync({ id, reason })}
    />
  );
}
