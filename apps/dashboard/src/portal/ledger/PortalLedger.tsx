import { Segmented } from 'antd';
import { useState } from 'react';
import { Card } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import type { Column } from '../../ui/list/columns.ts';
import { DataTable } from '../../ui/list/DataTable.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { AxisTag, StateTag } from '../../domain/terms/StateTag.tsx';
import { useSession } from '../../domain/access/session.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { ClaimAct } from './ClaimAct.tsx';
import './ledger.css';
import { OwnLedgerDocument } from './ledger.graphql.ts';
import { useChosenPlatform } from '../../domain/platforms/useChosenPlatform.tsx';
import type { PortalEntry } from './types.ts';
import { usePortalLedgerWords } from './words.ts';

type Shown = 'ALL' | 'UNVERIFIED' | 'FINDINGS' | 'UNCLAIMED';

const SHOWN: Record<Shown, (entry: PortalEntry) => boolean> = {
  ALL: () => true,
  UNVERIFIED: (entry) => entry.verifiedOn === null,
  FINDINGS: (entry) => entry.openFindings > 0,
  UNCLAIMED: (entry) => entry.claim === null,
};

/** What was verified, with its source; beside it what we say ourselves. */
export function PortalLedger() {
  const t = usePortalLedgerWords();
  const text = useText();
  const platform = useChosenPlatform();
  const [shown, setShown] = useState<Shown>('ALL');
  const read = useRead(OwnLedgerDocument, { platformId: platform.id }, { enabled: platform.id !== '' });
  const columns = useColumns(platform.id);
  const ledger = read.data?.ownLedger;
  const words = {
    ALL: t('showAll'),
    UNVERIFIED: t('showUnverified'),
    FINDINGS: t('showFindings'),
    UNCLAIMED: t('showUnclaimed'),
  };
  const entries = ledger?.entries ?? [];
  const areas = (ledger?.areas ?? []).flatMap((area) => {
    const rows = entries.filter((entry) => entry.item.areaCode === area.code && SHOWN[shown](entry));
    return rows.length === 0 ? [] : [{ area, rows }];
  });
  return (
    <>
      <PageHead
        title={t('ledger')}
        facts={[
          ledger !== undefined && t('ledgerFacts', { verified: ledger.verified, total: ledger.total }),
          t('ledgerHelp'),
        ]}
        actions={platform.choice}
      />
      <Waiting read={read} rows={12}>
        {() => (
          <div className="stack">
            <div className="portal-shown">
              <Segmented<Shown>
                value={shown}
                onChange={setShown}
                options={(Object.keys(SHOWN) as Shown[]).map((value) => ({
                  value,
                  label: `${words[value]} ${String(entries.filter(SHOWN[value]).length)}`,
                }))}
              />
            </div>
            {areas.length === 0 && <Empty title={t('noneHere')} />}
            {areas.map(({ area, rows }) => (
              <Card
                key={area.code}
                flush
                title={`${area.code} ${text(area.title)}`}
                extra={t('ledgerFacts', {
                  verified: rows.filter((row) => row.verifiedOn !== null).length,
                  total: rows.length,
                })}
              >
                <DataTable
                  label={text(area.title)}
                  columns={columns}
                  rows={rows}
                  rowKey={(row) => row.id}
                  dense={false}
                />
              </Card>
            ))}
          </div>
        )}
      </Waiting>
    </>
  );
}

function useColumns(platformId: string): Column<PortalEntry>[] {
  const t = usePortalLedgerWords();
  const text = useText();
  const term = useTerm();
  const { may } = useSession();
  return [
    {
      key: 'item',
      title: t('item'),
      fixed: true,
      render: ({ item }) => (
        <span title={text(item.help)}>
          {item.code} {text(item.title)}
        </span>
      ),
    },
    {
      key: 'verified',
      title: t('verified'),
      width: 300,
      render: (entry) =>
        entry.verifiedOn === null ? (
          <span className="quiet">{t('notVerified')}</span>
        ) : (
          <>
            <AxisTag axis="system" value={entry.systemState} />{' '}
            <AxisTag axis="operation" value={entry.operationState} />
            <span className="cell-sub">
              {t('source', {
                kind: entry.sourceKind === null ? '' : term('FactKind', entry.sourceKind),
                number: entry.sourceNumber ?? '',
                date: entry.verifiedOn,
              })}
            </span>
          </>
        ),
    },
    {
      key: 'openFindings',
      title: t('openFindings'),
      align: 'right',
      width: 90,
      render: (entry) =>
        entry.openFindings === 0 ? <span className="quiet">0</span> : <b>{entry.openFindings}</b>,
    },
    {
      key: 'claim',
      title: t('claim'),
      width: 300,
      render: ({ claim }) =>
        claim === null ? (
          <span className="quiet">{t('notClaimed')}</span>
        ) : (
          <>
            <StateTag kind="SystemState" value={claim.systemState} />{' '}
            <StateTag kind="OperationState" value={claim.operationState} />
            <span className="cell-sub">
              {t('claimedBy', { name: claim.byName, date: claim.claimedOn })}
              {claim.note !== null && ` · ${claim.note}`}
            </span>
          </>
        ),
    },
    {
      key: 'act',
      title: '',
      bare: true,
      width: 96,
      render: (entry) => may('own.claim') && <ClaimAct platformId={platformId} entry={entry} />,
    },
  ];
}
