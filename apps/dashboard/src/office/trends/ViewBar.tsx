import { Button, Select } from 'antd';
import { useState } from 'react';
import { useNarrow } from '../../ui/appearance.ts';
import { useTermOptions } from '../../domain/terms/terms.ts';
import '../../ui/list/list.css';
import { useReference } from '../../domain/duties/reference.ts';
import { useSession } from '../../domain/access/session.tsx';
import { useView } from './useView.ts';
import { COMPARISONS, MONTHS_AT_MOST, SPANS, monthBefore } from './view.ts';
import { useTrendWords } from './words.ts';

interface ChoiceProps {
  label: string;
  value: string | null;
  options: { value: string; label: string }[];
  onPick: (value: string | null) => void;
  /** Can be taken off again. */
  free?: boolean;
}

function Choice({ label, value, options, onPick, free = false }: ChoiceProps) {
  return (
    <Select
      className="filter-field"
      aria-label={label}
      placeholder={label}
      allowClear={free}
      popupMatchSelectWidth={false}
      showSearch={options.length > 8 ? { optionFilterProp: 'label' } : false}
      value={value}
      options={options}
      onChange={(picked: string | null | undefined) => {
        onPick(picked ?? null);
      }}
    />
  );
}

/** Period, filter and comparison; all of it stands in the address. The territory is chosen in the frame. */
export function ViewBar() {
  const t = useTrendWords();
  const { view, change, region } = useView();
  const { me, desk } = useSession();
  const { areas, categories } = useReference();
  const tiers = useTermOptions('Tier');
  const narrow = useNarrow();
  const [all, setAll] = useState(false);
  const office = me.office;
  const others = [...(office === null ? [] : [office.region, ...office.below])]
    .map(({ code }) => ({ value: code, label: region(code) }))
    .filter(({ value }) => value !== (view.region ?? office?.region.code));
  const thisMonth = desk.today.slice(0, 7);
  const months = (last: string) =>
    Array.from({ length: MONTHS_AT_MOST }, (_, i) => monthBefore(last, i)).map((month) => ({
      value: month,
      label: month,
    }));
  const [from, to] = [view.from.slice(0, 7), view.to.slice(0, 7)];
  const comparisons = COMPARISONS.filter((kind) => kind !== 'region' || others.length > 0);
  const compared = {
    none: t('compareNone'),
    year: t('compareYear'),
    before: t('compareBefore'),
    region: t('compareRegion'),
  };
  const set = view.area !== null || view.category !== null || view.tier !== null;
  return (
    <section className="card filter-row trend-bar no-print" role="search" aria-label={t('filters')}>
      <Choice
        label={t('period')}
        value={view.span === null ? 'own' : String(view.span)}
        options={[
          ...SPANS.map((n) => ({ value: String(n), label: t(`last${n}`) })),
          { value: 'own', label: t('own') },
        ]}
        onPick={(value) => {
          if (value === 'own') change({ span: null, from, to });
          else change({ span: value === '12' ? null : value, from: null, to: null });
        }}
      />
      {view.span === null && (
        <>
          <Choice
            label={t('from')}
            value={from}
            options={months(to)}
            onPick={(month) => {
              change({ from: month });
            }}
          />
          <Choice
            label={t('to')}
            value={to}
            options={months(thisMonth)}
            onPick={(month) => {
              change({ to: month, from: month !== null && month < from ? month : from });
            }}
          />
        </>
      )}
      {(!narrow || all) && (
        <>
          <Choice
            label={t('area')}
            value={view.area}
            options={areas}
            free
            onPick={(area) => {
              change({ area });
            }}
          />
          <Choice
            label={t('category')}
            value={view.category}
            options={categories}
            free
            onPick={(category) => {
              change({ category });
            }}
          />
          <Choice
            label={t('tier')}
            value={view.tier}
            options={tiers}
            free
            onPick={(tier) => {
              change({ tier });
            }}
          />
          <Choice
            label={t('compare')}
            value={view.compare}
            options={comparisons.map((kind) => ({ value: kind, label: compared[kind] }))}
            onPick={(kind) => {
              change({ compare: kind === 'none' ? null : kind, with: null });
            }}
          />
          {view.compare === 'region' && (
            <Choice
              label={t('compareWith')}
              value={view.against?.region ?? null}
              options={others}
              onPick={(code) => {
                change({ with: code });
              }}
            />
          )}
          {set && (
            <Button
              type="link"
              onClick={() => {
                change({ area: null, category: null, tier: null });
              }}
            >
              {t('clear')}
            </Button>
          )}
        </>
      )}
      {narrow && (
        <Button
          type="text"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? t('fewer') : t('filters')}
        </Button>
      )}
    </section>
  );
}
