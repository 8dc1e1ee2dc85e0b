import { Button } from 'antd';
import type { LedgerEntriesQuery, LedgerEntryFilter } from '../../gql/graphql.ts';
import { useRows } from '../../ui/graphql/useRows.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm, useTermOptions } from '../../domain/terms/terms.ts';
import { Go, path, useGo } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import type { Column } from '../../ui/list/columns.ts';
import { filtersOf } from '../../ui/list/filter-spec.ts';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { type Filters, useFilters } from '../../ui/list/useFilters.ts';
import { PlatformName } from '../../domain/platforms/PlatformName.tsx';
import { useReference } from '../../domain/duties/reference.ts';
import { useSession } from '../../domain/access/session.tsx';
import { AxisTag } from '../../domain/terms/StateTag.tsx';
import { LedgerEntriesDocument } from './ledger.graphql.ts';
import { useLedgerListWords } from './words.ts';

type Row = LedgerEntriesQuery['ledgerEntries']['edges'][number]['node'];

const filter = filtersOf<LedgerEntryFilter>();

function useLedgerFilters(): Filters<LedgerEntryFilter> {
  const t = useLedgerListWords();
  const { areas, items } = useReference();
  return useFilters([
    filter.text('text', t('text')),
    filter.one('areaCode', t('area'), areas, { key: 'area' }),
    filter.one('itemCode', t('item'), items),
    filter.one('systemState', t('system'), useTermOptions('SystemState')),
    filter.one('operationState', t('operation'), useTermOptions('OperationState')),
    filter.one('claim', t('claimStands'), useTermOptions('ClaimStanding')),
    filter.flag('neverVerified', t('neverVerified')),
    filter.date('verifiedWithinYearOf', t('verifiedWithinYearOf')),
    filter.date('notVerifiedWithinYearOf', t('notVerifiedWithinYearOf')),
    filter.date('verifiedFrom', t('verifiedFrom')),
    filter.date('verifiedBefore', t('verifiedBefore')),
    filter.date('inForceOn', t('inForceOn')),
    filter.given('platformId', t('platform'), 'id', {
      key: 'platform',
      show: (id) => <PlatformName id={id} />,
    }),
  ]);
}

/** Where an entry opens: its platform's ledger, at the item. */
const entryPath = (row: Row) => path(`/platforms/${row.platform.id}`, { item: row.item.code });

/** The entries of all platforms within the territory. */
export function LedgerList() {
  const t = useLedgerListWords();
  const go = useGo();
  const regionCode = useRegion();
  const filters = useLedgerFilters();
  const rows = useRows(
    LedgerEntriesDocument,
    { filter: { regionCode, ...filters.asked } },
    (answer) => answer.ledgerEntries,
  );
  return (
    <ListPage<Row>
      id="ledger"
      title={t('title')}
      filters={filters}
      rows={rows}
      columns={useColumns()}
      rowKey={(row) => row.id}
      to={entryPath}
      empty={{
        title: t('emptyTitle'),
        help: t('emptyHelp'),
        action: (
          <Button
            onClick={() => {
              go('/platforms');
            }}
          >
            {t('toPlatforms')}
          </Button>
        ),
      }}
    />
  );
}

function useColumns(): Column<Row>[] {
  const t = useLedgerListWords();
  const term = useTerm();
  const text = useText();
  const { today } = useSession().desk;
  const { areaShort } = useReference();
  const quiet = <span className="quiet">{t('none')}</span>;
  const title = (row: Row) => `${row.item.code} ${text(row.item.title)}`;
  const claimed = ({ claim }: Row) =>
    claim === null
      ? null
      : t('claimed', {
          system: term('SystemState', claim.systemState),
          operation: term('OperationState', claim.operationState),
        });
  return [
    {
      key: 'item',
      title: t('item'),
      fixed: true,
      render: (row) => <Go to={entryPath(row)}>{title(row)}</Go>,
      text: title,
    },
    {
      key: 'platform',
      title: t('platform'),
      render: (row) => <Go to={`/platforms/${row.platform.id}`}>{row.platform.name}</Go>,
      text: (row) => row.platform.name,
    },
    {
      key: 'area',
      title: t('area'),
      extra: true,
      render: (row) => areaShort(row.item.areaCode),
      text: (row) => areaShort(row.item.areaCode),
    },
    {
      key: 'system',
      title: t('system'),
      render: (row) => <AxisTag axis="system" value={row.systemState} />,
      text: (row) => (row.systemState === null ? null : term('SystemState', row.systemState)),
    },
    {
      key: 'operation',
      title: t('operation'),
      render: (row) => <AxisTag axis="operation" value={row.operationState} />,
      text: (row) => (row.operationState === null ? null : term('OperationState', row.operationState)),
    },
    {
      key: 'verified',
      title: t('verified'),
      render: (row) => (row.verifiedOn === null ? quiet : <time>{row.verifiedOn}</time>),
      text: (row) => row.verifiedOn,
    },
    {
      key: 'source',
      title: t('source'),
      render: ({ source }) =>
        source === null ? (
          quiet
        ) : (
          <Go
            to={`${source.kind === 'VERIFICATION' ? '/orders' : '/inspections'}/${source.sourceId}`}
            className="number"
          >
            {source.sourceNumber}
          </Go>
        ),
      text: (row) => row.source?.sourceNumber ?? null,
    },
    {
      key: 'claim',
      title: t('claim'),
      render: (row) => claimed(row) ?? quiet,
      text: claimed,
    },
    {
      key: 'open',
      title: t('open'),
      align: 'right',
      render: (row) =>
        row.openFindings === 0 ? (
          <span className="quiet">0</span>
        ) : (
          <Go to={path('/findings', { platform: row.platform.id, itemCode: row.item.code, openOn: today })}>
            {row.openFindings}
          </Go>
        ),
      text: (row) => row.openFindings,
    },
    {
      key: 'startedOn',
      title: t('startedOn'),
      extra: true,
      render: (row) => <time>{row.startedOn}</time>,
      text: (row) => row.startedOn,
    },
  ];
}
