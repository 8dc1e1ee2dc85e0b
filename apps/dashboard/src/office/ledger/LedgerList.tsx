import { Button } from 'antd';
import type { ClaimStanding, OperationState, SystemState } from '../../gql/enums.ts';
import type { LedgerEntriesQuery } from '../../gql/graphql.ts';
import { readAll, usePages } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm, useTermOptions } from '../../domain/terms/terms.ts';
import { Go, path, useGo } from '../../ui/links.tsx';
import { useRegion } from '../../domain/territory/region.ts';
import type { Column } from '../../ui/list/columns.ts';
import { type Filters, useFilters } from '../../ui/list/filters.ts';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { PlatformName } from '../../domain/platforms/PlatformName.tsx';
import { useReference } from '../../domain/duties/reference.ts';
import { useSession } from '../../domain/access/session.tsx';
import { AxisTag } from '../../domain/terms/StateTag.tsx';
import { LedgerEntriesDocument } from './ledger.graphql.ts';
import { useLedgerListWords } from './words.ts';

type Row = LedgerEntriesQuery['ledgerEntries']['edges'][number]['node'];

function useLedgerFilters(): Filters {
  const t = useLedgerListWords();
  const { areas, items } = useReference();
  return useFilters([
    { key: 'text', label: t('text'), kind: 'text' },
    { key: 'area', label: t('area'), kind: 'one', options: areas },
    { key: 'itemCode', label: t('item'), kind: 'one', options: items },
    { key: 'systemState', label: t('system'), kind: 'one', options: useTermOptions('SystemState') },
    { key: 'operationState', label: t('operation'), kind: 'one', options: useTermOptions('OperationState') },
    { key: 'claim', label: t('claimStands'), kind: 'one', options: useTermOptions('ClaimStanding') },
    { key: 'neverVerified', label: t('neverVerified'), kind: 'flag' },
    { key: 'verifiedWithinYearOf', label: t('verifiedWithinYearOf'), kind: 'date' },
    { key: 'notVerifiedWithinYearOf', label: t('notVerifiedWithinYearOf'), kind: 'date' },
    { key: 'verifiedFrom', label: t('verifiedFrom'), kind: 'date' },
    { key: 'verifiedBefore', label: t('verifiedBefore'), kind: 'date' },
    { key: 'inForceOn', label: t('inForceOn'), kind: 'date' },
    { key: 'platform', label: t('platform'), kind: 'given', show: (id) => <PlatformName id={id} /> },
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
  const variables = {
    first: 50,
    filter: {
      regionCode,
      platformId: filters.one('platform'),
      areaCode: filters.one('area'),
      itemCode: filters.one('itemCode'),
      systemState: filters.one<SystemState>('systemState'),
      operationState: filters.one<OperationState>('operationState'),
      claim: filters.one<ClaimStanding>('claim'),
      text: filters.one('text'),
      neverVerified: filters.flag('neverVerified'),
      verifiedFrom: filters.one('verifiedFrom'),
      verifiedBefore: filters.one('verifiedBefore'),
      verifiedWithinYearOf: filters.one('verifiedWithinYearOf'),
      notVerifiedWithinYearOf: filters.one('notVerifiedWithinYearOf'),
      inForceOn: filters.one('inForceOn'),
    },
  };
  const pages = usePages(LedgerEntriesDocument, variables, (answer) => answer.ledgerEntries);
  return (
    <ListPage<Row>
      id="ledger"
      title={t('title')}
      filters={filters}
      pages={pages}
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
      exportAll={() =>
        readAll(LedgerEntriesDocument, { ...variables, first: 200 }, (answer) => answer.ledgerEntries)
      }
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
