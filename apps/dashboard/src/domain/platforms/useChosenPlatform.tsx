import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useSession } from '../access/session.tsx';
import { usePlatformPartWords } from './words.ts';

/** Which of my platforms; the choice stands in the address and is only offered when there are several. */
export function useChosenPlatform(): { id: string; choice: ReactNode } {
  const t = usePlatformPartWords();
  const { platforms } = useSession().me;
  const [search, setSearch] = useSearchParams();
  const wanted = search.get('platform');
  const id = (platforms.find((p) => p.id === wanted) ?? platforms[0])?.id ?? '';
  const choice = platforms.length > 1 && (
    <Select
      aria-label={t('platform')}
      value={id}
      popupMatchSelectWidth={false}
      options={platforms.map((p) => ({ value: p.id, label: p.name }))}
      onChange={(value: string) => {
        setSearch({ platform: value }, { replace: true });
      }}
    />
  );
  return { id, choice };
}
