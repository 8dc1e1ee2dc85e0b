import { Modal } from 'antd';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react';
import { faultsOf } from '../../ui/graphql/refusal.ts';
import { useGo } from '../../ui/links.tsx';
import { useFrameWords } from '../words.ts';
import { termsOf } from './highlight.tsx';
import { type Hit, KINDS, useSearch } from './hits.ts';
import { PaletteHits, type Section } from './PaletteHits.tsx';
import { useRecent } from './recent.ts';
import './search.css';

/** The text once the typing has rested for a moment. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(text);
    }, 150);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return useDeferredValue(rested);
}

const isLong = (terms: readonly string[]): boolean => terms.some((term) => [...term].length > 1);

export function SearchPalette({ onClose }: { onClose: () => void }) {
  const t = useFrameWords();
  const go = useGo();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { recent, remember } = useRecent();
  const entered = useRef<string | null>(null);
  const terms = termsOf(text);
  const asked = useRested(text.trim());
  const asking = isLong(terms) && isLong(termsOf(asked));
  const { groups, fresh, error } = useSearch(asked, asking);

  const sections = ((): Section[] => {
    if (!isLong(terms))
      return terms.length > 0 || recent.length === 0
        ? []
        : [{ key: 'recent', title: t('searchRecent'), total: null, list: null, hits: recent }];
    return (groups ?? []).map(({ kind, hits, total, more, list }) => ({
      key: kind,
      title: t(KINDS[kind].word),
      hits,
      list,
      total: t(more ? 'searchMore' : 'searchCount', { count: total }),
    }));
  })();
  const hits = sections.flatMap((section) => section.hits);
  const chosen = Math.min(at, hits.length - 1);

  const open = (hit: Hit) => {
    remember(hit);
    onClose();
    go(hit.to);
  };
  // Enter may come before the answer does: it then opens the first hit of what was typed
  const settled = fresh && asked === text.trim();
  useEffect(() => {
    if (entered.current === null) return;
    const [first] = hits;
    if (entered.current !== asked || !settled) return;
    entered.current = null;
    if (first !== undefined) open(first);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const hit = hits[chosen];
    if (event.key === 'ArrowDown') setAt(Math.min(chosen + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter' && hit !== undefined && (settled || !isLong(terms))) open(hit);
    else if (event.key === 'Enter') entered.current = text.trim();
    else return;
    event.preventDefault();
  };

  return (
    <Modal
      open
      footer={null}
      closable={false}
      onCancel={onClose}
      width={680}
      className="palette"
      style={{ top: 72 }}
    >
      <input
        className="palette-input"
        autoFocus
        type="search"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls="palette-hits"
        aria-activedescendant={hits.length > 0 ? `hit-${String(chosen)}` : undefined}
        aria-label={t('search')}
        placeholder={t('searchHint')}
        value={text}
        maxLength={100}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          entered.current = null;
          setText(event.target.value);
          setAt(0);
        }}
      />
      <PaletteHits
        sections={sections}
        chosen={chosen}
        terms={terms}
        onChoose={setAt}
        onOpen={open}
        onList={(list) => {
          onClose();
          go(list);
        }}
      />
      <div role="status">
        {error !== null && asking && <p className="late">{faultsOf(error).map((fault) => fault.message)}</p>}
        {text.trim() === '' && <p className="quiet">{t('searchStart')}</p>}
        {text.trim() !== '' && !isLong(terms) && <p className="quiet">{t('searchShort')}</p>}
        {asking && settled && hits.length === 0 && (
          <p className="quiet">{t('searchNone', { text: asked })}</p>
        )}
      </div>
      <p className="palette-keys quiet">{t('searchKeys')}</p>
    </Modal>
  );
}
