import { Button } from 'antd';
import type { CasesQuery, TypicalCaseFilter } from '../../gql/graphql.ts';
import { useRows } from '../../ui/graphql/useRows.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm, useTermOptions } from '../../domain/terms/terms.ts';
import { Go, path, useGo } from '../../ui/links.tsx';
import type { Column } from '../../ui/list/columns.ts';
import { filtersOf } from '../../ui/list/filter-spec.ts';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { useFilters } from '../../ui/list/useFilters.ts';
import { useReference } from '../../domain/duties/reference.ts';
import { useSession } from '../../domain/access/session.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { searchable } from '../../domain/cases/searchable.ts';
import { useAudienceLine } from './audience.ts';
import { CasesDocument } from './cases.graphql.ts';
import { useCaseWords } from './words.ts';

type Row = CasesQuery['typicalCases']['edges'][number]['node'];

const YEARS = 6;
const filter = filtersOf<TypicalCaseFilter>();

export function CaseList() {
  const t = useCaseWords();
  const go = useGo();
  const { may, desk } = useSession();
  const { areas, items } = useReference();
  const thisYear = Number(desk.today.slice(0, 4));
  const filters = useFilters([
    filter.text('text', t('search'), { read: searchable }),
    filter.many('states', t('state'), useTermOptions('CaseState')),
    filter.one('areaCode', t('area'), areas, { key: 'area' }),
    filter.one('itemCode', t('item'), items),
    filter.number(
      'year',
      t('year'),
      Array.from({ length: YEARS }, (_, i) => thisYear - i),
    ),
    filter.flag('mine', t('mine')),
  ]);
  const rows = useRows(CasesDocument, { filter: filters.asked }, (answer) => answer.typicalCases);
  return (
    <ListPage<Row>
      id="cases"
      title={t('title')}
      actions={
        may('case.draft') && (
          <Button
            type="primary"
            onClick={() => {
              go('/cases/new');
            }}
          >
            {t('newCase')}
          </Button>
        )
      }
      filters={filters}
      rows={rows}
      columns={useColumns()}
      rowKey={(row) => row.id}
      to={(row) => `/cases/${row.id}`}
      empty={{
        title: t('emptyTitle'),
        help: t('emptyHelp'),
        action: (
          <Button
            onClick={() => {
              go(path('/findings', { states: 'CLOSED' }));
            }}
          >
            {t('toClosed')}
          </Button>
        ),
      }}
    />
  );
}

function useColumns(): Column<Row>[] {
  const t = useCaseWords();
  const term = useTerm();
  const text = useText();
  const audience = useAudienceLine();
  const { items } = useReference();
  const day = (value: string | null) => value ?? <span className="quiet">{t('none')}</span>;
  const itemNames = (row: Row) =>
    row.itemCodes.map((code) => items.find((item) => item.value === code)?.label ?? code).join('、');
  return [
    {
      key: 'name',
      title: t('name'),
      fixed: true,
      render: (row) => (
        <>
          <Go to={`/cases/${row.id}`}>{row.title}</Go>
          <span className="cell-sub">{row.number ?? t('noNumber')}</span>
        </>
      ),
      text: (row) => row.title,
    },
    {
      key: 'number',
      title: t('number'),
      extra: true,
      render: (row) => row.number ?? t('none'),
      text: (row) => row.number,
    },
    {
      key: 'state',
      title: t('state'),
      bare: true,
      render: (row) => <StateTag kind="CaseState" value={row.state} />,
      text: (row) => term('CaseState', row.state),
    },
    { key: 'items', title: t('items'), render: itemNames, text: itemNames },
    {
      key: 'audience',
      title: t('audience'),
      render: (row) => audience(row.audience),
      text: (row) => audience(row.audience),
    },
    {
      key: 'office',
      title: t('office'),
      render: (row) => text(row.office.name),
      text: (row) => text(row.office.name),
    },
    {
      key: 'published',
      title: t('published'),
      render: (row) => day(row.publishedOn),
      text: (row) => row.publishedOn,
    },
    {
      key: 'drafted',
      title: t('drafted'),
      extra: true,
      render: (row) => row.draftedOn,
      text: (row) => row.draftedOn,
    },
    {
      key: 'withdrawn',
      title: t('withdrawn'),
      extra: true,
      render: (row) => day(row.withdrawnOn),
      text: (row) => row.withdrawnOn,
    },
  ];
}
