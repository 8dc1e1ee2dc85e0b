import { Dropdown } from 'antd';
import { Suspense, lazy } from 'react';
import { useSearchParams } from 'react-router';
import { useNarrow } from '../../ui/appearance.ts';
import { useLang } from '../../ui/i18n/i18n.ts';
import { useSession } from '../../domain/access/session.tsx';
import type { RegionChoice } from './types.ts';
import { useFrameWords } from '../words.ts';

/** Above this one looks for a name, in a list that is larger to load. */
const MOST_AT_A_GLANCE = 12;
/** In the menu; in the address the whole territory is the absence of a region. */
const WHOLE = 'whole';
const RegionSearch = lazy(async () => ({ default: (await import('./RegionSearch.tsx')).RegionSearch }));

/** Narrows every list and figure to one part of the office's territory, by `?region=` in the address. */
export function RegionSwitch() {
  const t = useFrameWords();
  const lang = useLang();
  const narrow = useNarrow();
  const { office } = useSession().me;
  const [search, setSearch] = useSearchParams();
  if (office === null) return null;
  const nameOf = (region: { name: string; nameEn: string }) => (lang === 'zh' ? region.name : region.nameEn);
  const whole =
    office.below.length === 0
      ? nameOf(office.region)
      : t(narrow ? 'withBelowShort' : 'withBelow', {
          name: nameOf(office.region),
          count: office.below.length,
        });
  if (office.below.length === 0) return <b className="frame-name">{whole}</b>;
  const chosen = search.get('region') ?? '';
  const choice: RegionChoice = {
    label: t('territory'),
    value: chosen === office.region.code ? '' : chosen,
    options: [
      { value: '', label: whole },
      ...office.below.map((region) => ({ value: region.code, label: nameOf(region) })),
    ],
    onChoose: (code) => {
      setSearch((before) => {
        const next = new URLSearchParams(before);
        if (code === '') next.delete('region');
        else next.set('region', code);
        return next;
      });
    },
  };
  if (office.below.length > MOST_AT_A_GLANCE)
    return (
      <Suspense fallback={<b className="frame-name">{whole}</b>}>
        <RegionSearch {...choice} />
      </Suspense>
    );
  const shown = choice.options.find(({ value }) => value === choice.value)?.label ?? whole;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectable: true,
        selectedKeys: [choice.value === '' ? WHOLE : choice.value],
        items: choice.options.map(({ value, label }) => ({ key: value === '' ? WHOLE : value, label })),
        onClick: ({ key }) => {
          choice.onChoose(key === WHOLE ? '' : key);
        },
      }}
    >
      <button type="button" className="region-switch region-list" aria-label={`${choice.label}: ${shown}`}>
        <span>{shown}</span>
      </button>
    </Dropdown>
  );
}
