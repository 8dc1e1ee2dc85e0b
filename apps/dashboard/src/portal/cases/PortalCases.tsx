import type { OwnCasesQuery, OwnCasesQueryVariables } from '../../gql/graphql.ts';
import { useRows } from '../../ui/graphql/useRows.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { Go } from '../../ui/links.tsx';
import type { Column } from '../../ui/list/columns.ts';
import { filtersOf } from '../../ui/list/filter-spec.ts';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { useFilters } from '../../ui/list/useFilters.ts';
import { Mark } from '../../ui/Mark.tsx';
import { searchable } from '../../domain/cases/searchable.ts';
import { useReference } from '../../domain/duties/reference.ts';
import { OwnCasesDocument } from './cases.graphql.ts';
import { usePortalCaseWords } from './words.ts';

type Row = OwnCasesQuery['ownCases']['edges'][number]['node'];

const filter = filtersOf<Pick<OwnCasesQueryVariables, 'text' | 'itemCode'>>();

/** Typical cases that were published to my platforms. */
export function PortalCases() {
  const t = usePortalCaseWords();
  const { items } = useReference();
  const filters = useFilters([
    filter.text('text', t('search'), { read: searchable }),
    filter.one('itemCode', t('item'), items),
  ]);
  const rows = useRows(OwnCasesDocument, filters.asked, (answer) => answer.ownCases);
  return (
    <ListPage<Row>
      id="own-cases"
      title={t('title')}
      filters={filters}
      rows={rows}
      columns={useColumns()}
      rowKey={(row) => row.id}
      to={(row) => `/own/cases/${row.id}`}
      empty={{ title: t('emptyTitle'), help: t('emptyHelp') }}
    />
  );
}

function useColumns(): Column<Row>[] {
  const t = usePortalCaseWords();
  const text = useText();
  const itemNames = (row: Row) => row.items.map((item) => `${item.code} ${text(item.title)}`).join('、');
  return [
    {
      key: 'name',
      title: t('name'),
      fixed: true,
      render: (row) => (
        <>
          <Go to={`/own/cases/${row.id}`}>{row.title}</Go>{' '}
          {row.withdrawnOn !== null && <Mark tone="warn">{t('withdrawn')}</Mark>}
          <span className="cell-sub">{row.number}</span>
        </>
      ),
      text: (row) => row.title,
    },
    { key: 'items', title: t('items'), render: itemNames, text: itemNames },
    {
      key: 'office',
      title: t('office'),
      render: (row) => text(row.officeName),
      text: (row) => text(row.officeName),
    },
    {
      key: 'published',
      title: t('published'),
      render: (row) => row.publishedOn,
      text: (row) => row.publishedOn,
    },
  ];
}
