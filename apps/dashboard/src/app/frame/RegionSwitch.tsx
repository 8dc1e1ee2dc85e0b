import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useNarrow } from '../../shared/appearance.ts';
import { useLang } from '../../shared/i18n/i18n.ts';
import { useSession } from '../../shared/session.tsx';
import { useFrameWords } from '../words.ts';

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
  if (office.below.length === 0) return <b className="own-name">{whole}</b>;
  const chosen = search.get('region') ?? '';
  return (
    <Select
      className="region-switch"
      variant="borderless"
      aria-label={t('territory')}
      value={chosen === office.region.code ? '' : chosen}
      popupMatchSelectWidth={false}
      showSearch={office.below.length > 12 ? { optionFilterProp: 'label' } : false}
      options={[
        { value: '', label: whole },
        ...office.below.map((region) => ({ value: region.code, label: nameOf(region) })),
      ]}
      onChange={(code: string) => {
        setSearch((before) => {
          const next = new URLSearchParams(before);
          if (code === '') next.delete('region');
          else next.set('region', code);
          return next;
        });
      }}
    />
  );
}
