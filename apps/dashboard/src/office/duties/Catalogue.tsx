import { Button, type InputRef, Select } from 'antd';
import { useRef } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { CatalogueQuery } from '../../gql/graphql.ts';
import { Empty } from '../../ui/Empty.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTermOptions } from '../../domain/terms/terms.ts';
import { Chips, FilterRow } from '../../ui/list/FilterRow.tsx';
import { filtersOf } from '../../ui/list/filter-spec.ts';
import { type Filters, useFilters } from '../../ui/list/useFilters.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { CatalogueDocument, FrameworksDocument } from './catalogue.graphql.ts';
import { LINKS, type Wanted, byCode, fits } from './catalogue.ts';
import { AreaItems } from './AreaItems.tsx';
import './duties.css';
import { ItemDrawer } from './ItemDrawer.tsx';
import { useDutyWords } from './words.ts';

const HOUR = 3_600_000;
const filter = filtersOf<Wanted>();
const ofVersion = filtersOf<{ version: string }>();

export function Catalogue() {
  const version = useFilters([ofVersion.given('version', '', 'text')]);
  const asked = version.asked.version ?? null;
  const read = useRead(CatalogueDocument, { version: asked }, { keep: true, staleTime: HOUR });
  return (
    <Waiting read={read}>
      {(data) => (
        <Page
          data={data}
          onVersion={(chosen) => {
            version.set('version', chosen);
          }}
        />
      )}
    </Waiting>
  );
}

function useCatalogueFilters({ framework, categories }: CatalogueQuery): Filters<Wanted> {
  const t = useDutyWords();
  const text = useText();
  return useFilters([
    filter.text('text', t('text')),
    filter.one(
      'area',
      t('area'),
      framework.areas.map((area) => ({ value: area.code, label: `${area.code} ${text(area.title)}` })),
    ),
    filter.one(
      'category',
      t('category'),
      categories.map((c) => ({ value: c.code, label: text(c.title) })),
    ),
    filter.one('tier', t('tier'), useTermOptions('Tier')),
    filter.one(
      'link',
      t('link'),
      LINKS.map((link) => ({ value: link, label: t(`link${link}`) })),
    ),
  ]);
}

function Page({ data, onVersion }: { data: CatalogueQuery; onVersion: (version: string) => void }) {
  const t = useDutyWords();
  const text = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const { code } = useParams();
  const searchRef = useRef<InputRef>(null);
  const filters = useCatalogueFilters(data);
  const { framework, categories } = data;
  const shown = framework.items.filter((item) => fits(item, filters.asked)).sort(byCode);
  const open = (next: string | null) => {
    void navigate({ pathname: next === null ? '/catalogue' : `/catalogue/${next}`, search });
  };
  return (
    <>
      <PageHead
        title={t('title')}
        facts={[
          t('facts', { areas: framework.areas.length, items: framework.items.length }),
          t('effective', { date: framework.effectiveFrom }),
          text(framework.source),
        ]}
        actions={<VersionSelect version={framework.version} onVersion={onVersion} />}
      />
      <section className="card">
        <FilterRow filters={filters} searchRef={searchRef} />
        <Chips filters={filters} />
        <p className="quiet duty-count" role="status">
          {t('count', { count: shown.length })}
        </p>
        {shown.length === 0 && (
          <Empty title={t('none')} action={<Button onClick={filters.clear}>{t('clear')}</Button>} />
        )}
        {framework.areas.map((area) => (
          <AreaItems
            key={area.code}
            area={area}
            items={shown.filter((item) => item.areaCode === area.code)}
            categories={categories}
            onOpen={open}
          />
        ))}
      </section>
      {code !== undefined && (
        <ItemDrawer code={code} framework={framework} shown={shown} categories={categories} onOpen={open} />
      )}
    </>
  );
}

/** Shown once there is more than one version to choose from. */
function VersionSelect({ version, onVersion }: { version: string; onVersion: (version: string) => void }) {
  const t = useDutyWords();
  const versions = useRead(FrameworksDocument, {}, { staleTime: HOUR }).data?.frameworks ?? [];
  if (versions.length < 2) return null;
  return (
    <Select
      aria-label={t('version')}
      value={version}
      options={versions.map((one) => ({ value: one.version, label: `${t('version')} ${one.version}` }))}
      onChange={onVersion}
    />
  );
}
