import SearchOutlined from '@ant-design/icons/SearchOutlined';
import { Suspense, lazy, useEffect, useState } from 'react';
import { useFrameWords } from '../words.ts';

const SearchPalette = lazy(async () => ({ default: (await import('./SearchPalette.tsx')).SearchPalette }));

/** Looks like a box, opens the palette; Ctrl K does so from anywhere. */
export function SearchBox() {
  const t = useFrameWords();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      setOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
  return (
    <>
      <button
        type="button"
        className="search-box"
        aria-label={t('search')}
        aria-keyshortcuts="Control+K"
        onClick={() => {
          setOpen(true);
        }}
      >
        <SearchOutlined aria-hidden />
        <span className="search-hint">{t('searchHint')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      {open && (
        <Suspense>
          <SearchPalette
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
