import { Checkbox } from 'antd';
import { useState } from 'react';
import { Card } from '../../ui/Card.tsx';
import { dayOf } from '../../ui/format.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { AccountsDocument } from './administration.graphql.ts';
import './administration.css';
import { Change, Open } from './Propose.tsx';
import type { ListedAccount } from './types.ts';
import { useAdministrationWords } from './words.ts';

/** Who has what. */
export function Accounts() {
  const t = useAdministrationWords();
  const { me } = useSession();
  const read = useRead(AccountsDocument, {});
  const [closed, setClosed] = useState(false);
  const columns = useColumns(me.id);
  return (
    <>
      <PageHead title={t('accounts')} facts={[t('accountsHelp')]} actions={<Open />} />
      <Card
        flush
        title={t('accounts')}
        extra={
          <Checkbox
            checked={closed}
            onChange={(event) => {
              setClosed(event.target.checked);
            }}
          >
            {t('showClosed')}
          </Checkbox>
        }
      >
        <Waiting read={read}>
          {({ accounts }) => (
            <DataTable
              label={t('accounts')}
              columns={columns}
              rows={closed ? accounts : accounts.filter(({ active }) => active)}
              rowKey={(row) => row.id}
            />
          )}
        </Waiting>
      </Card>
    </>
  );
}

function useColumns(myId: string): Column<ListedAccount>[] {
  const t = useAdministrationWords();
  const term = useTerm();
  const text = useText();
  return [
    {
      key: 'name',
      title: t('person'),
      fixed: true,
      render: (row) => (
        <>
          {row.name} {row.locked && <Mark tone="late">{t('locked')}</Mark>}
          {!row.active && (
            <Mark title={row.closedReason ?? undefined}>
              {t('closed', { date: row.closedAt === null ? '' : dayOf(row.closedAt) })}
            </Mark>
          )}
          <span className="cell-sub mono">{row.username}</span>
        </>
      ),
    },
    {
      key: 'role',
      title: t('role'),
      render: (row) => (
        <>
          {term('Role', row.role)}
          {row.active && (
            <span className="cell-sub" title={row.permissions.join(', ')}>
              {t('permissions', { count: row.permissions.length })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'office',
      title: t('office'),
      render: (row) => (row.office === null ? '–' : text(row.office.name)),
    },
    { key: 'staffNo', title: t('staffNo'), render: (row) => row.staffNo ?? '–' },
    {
      key: 'certificate',
      title: t('certificate'),
      render: (row) =>
        row.certificateNo === null ? (
          '–'
        ) : (
          <>
            {row.certificateNo}
            <span className="cell-sub">{`${t('validTo')} ${row.certificateValidTo ?? '–'}`}</span>
          </>
        ),
    },
    {
      key: 'act',
      title: '',
      bare: true,
      align: 'right',
      render: (row) => row.active && row.id !== myId && <Change account={row} />,
    },
  ];
}
