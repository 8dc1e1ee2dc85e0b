import type { OwnCasesQuery } from '../../gql/graphql.ts';
import { usePages } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { Go } from '../../ui/links.tsx';
import type { Column } from '../../ui/list/columns.ts';
import { useFilters } from '../../ui/list/filters.ts';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { useReference } from '../../domain/duties/reference.ts';
import { OwnCasesDocument } from './cases.graphql.ts';
import { usePortalCaseWords } from './words.ts';

type Row = OwnCasesQuery['ownCases']['edges'][number]['node'];

/** Typical cases that were published to my platforms. */
export function PortalCases() {
  const t = usePortalCaseWords();
  const { items } = useReference();
  const filters = useFilters([
    { key: 'text', label: t('search'), kind: 'text' },
    { key: 'itemCode', label: t('item'), kind: 'one', options: items },
  ]);
  const text = filters.one('text');
  const pages = usePages(
    OwnCasesDocument,
    {
      first: 50,
      // one character is not looked for, rather than refused while one types
      text: text !== undefined && [...text].length >= 2 ? text : null,
      itemCode: filters.one('itemCode') ?? null,
    },
    (answer) => answer.ownCases,
  );
  return (
    <ListPage<Row>
      id="own-cases"
      title={t('title')}
      filters={filters}
      pages={pages}
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
