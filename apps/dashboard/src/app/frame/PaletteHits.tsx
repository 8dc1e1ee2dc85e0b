import { useFrameWords } from '../words.ts';
import { Marked } from './highlight.tsx';
import type { Hit } from './hits.ts';

export interface Section {
  key: string;
  title: string;
  hits: Hit[];
  total: string | null;
  list: string | null;
}

interface PaletteHitsProps {
  sections: Section[];
  /** Its place among all hits. */
  chosen: number;
  terms: readonly string[];
  onChoose: (at: number) => void;
  onOpen: (hit: Hit) => void;
  onList: (list: string) => void;
}

/** The hits by kind; the number beside a kind opens the list with the same text. */
export function PaletteHits({ sections, chosen, terms, onChoose, onOpen, onList }: PaletteHitsProps) {
  const t = useFrameWords();
  const starts = sections.map((_, i) => sections.slice(0, i).reduce((n, s) => n + s.hits.length, 0));
  return (
    <div id="palette-hits" role="listbox" aria-label={t('search')} className="palette-hits">
      {sections.map(({ key, title, hits, total, list }, s) => (
        <div key={key} role="group" aria-label={title}>
          <p className="palette-group">
            {title}{' '}
            {list === null ? (
              total
            ) : (
              <button
                type="button"
                className="palette-total"
                tabIndex={-1}
                onClick={() => {
                  onList(list);
                }}
              >
                {total}
              </button>
            )}
          </p>
          {hits.map((hit, i) => {
            const at = (starts[s] ?? 0) + i;
            return (
              <div
                key={`${hit.kind} ${hit.to} ${hit.title}`}
                role="option"
                id={`hit-${String(at)}`}
                aria-selected={at === chosen}
                className="palette-hit"
                ref={at === chosen ? (row) => row?.scrollIntoView({ block: 'nearest' }) : null}
                onMouseMove={() => {
                  onChoose(at);
                }}
                onClick={() => {
                  onOpen(hit);
                }}
              >
                <b>
                  <Marked text={hit.title} terms={terms} />
                </b>
                <span className="quiet">
                  <Marked text={hit.detail} terms={terms} />
                </span>
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
}
