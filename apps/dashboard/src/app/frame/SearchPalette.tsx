import { Modal } from 'antd';
import { type KeyboardEvent, useDeferredValue, useEffect, useState } from 'react';
import type { SearchQuery } from '../../gql/graphql.ts';
import { faultsOf } from '../../shared/graphql/refusal.ts';
import { useRead } from '../../shared/graphql/hooks.ts';
import { useTerm, type Term } from '../../shared/i18n/terms.ts';
import { path, useGo, useRegion } from '../../shared/links.tsx';
import { useFrameWords } from '../words.ts';
import { SearchDocument } from './search.graphql.ts';
import './search.css';

interface Hit {
  to: string;
  group: 'platforms' | 'orders' | 'findings';
  title: string;
  detail: string;
}

function hitsOf(found: SearchQuery | undefined, term: Term): Hit[] {
  if (found === undefined) return [];
  return [
    ...found.platforms.edges.map(({ node: p }): Hit => {
      const detail = [p.operator.name, p.operator.code, p.domains[0] ?? '', term('Tier', p.tier)];
      return {
        to: `/platforms/${p.id}`,
        group: 'platforms',
        title: p.name,
        detail: detail.filter(Boolean).join(' · '),
      };
    }),
    ...found.orders.edges.map(({ node: o }): Hit => {
      const detail = `${o.platform.name} · ${term('OrderState', o.state)}`;
      return {
        to: `/orders/${o.id}`,
        group: 'orders',
        title: o.number ?? term('OrderState', o.state),
        detail,
      };
    }),
    ...found.findings.edges.map(({ node: f }): Hit => {
      const detail = `${f.platform.name} · ${term('FindingState', f.state)}`;
      return { to: `/findings/${f.id}`, group: 'findings', title: `${f.number} ${f.title}`, detail };
    }),
  ];
}

/** The text once the typing has rested for a moment. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(text);
    }, 180);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return useDeferredValue(rested);
}

export function SearchPalette({ onClose }: { onClose: () => void }) {
  const t = useFrameWords();
  const term = useTerm();
  const go = useGo();
  const region = useRegion();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const asked = useRested(text.trim());
  const found = useRead(SearchDocument, { text: asked, region }, { enabled: asked !== '', keep: true });
  const hits = asked === '' ? [] : hitsOf(found.data, term);
  const chosen = Math.min(at, hits.length - 1);

  const open = (hit: Hit) => {
    onClose();
    go(hit.to);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = hits[chosen];
    if (event.key === 'ArrowDown') setAt(Math.min(chosen + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(chosen - 1, 0));
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing && hit !== undefined) open(hit);
    else return;
    event.preventDefault();
  };

  return (
    <Modal
      open
      footer={null}
      closable={false}
      onCancel={onClose}
      width={640}
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
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
      />
      <ul id="palette-hits" role="listbox" aria-label={t('search')} className="palette-hits">
        {hits.map((hit, i) => (
          <li key={hit.to} role="presentation">
            {hits[i - 1]?.group !== hit.group && (
              <p className="palette-group">
                {t(hit.group)}{' '}
                <GoToList
                  group={hit.group}
                  text={asked}
                  total={found.data?.[hit.group].totalCount ?? 0}
                  go={go}
                  onClose={onClose}
                />
              </p>
            )}
            <div
              role="option"
              id={`hit-${String(i)}`}
              aria-selected={i === chosen}
              className="palette-hit"
              onMouseMove={() => {
                setAt(i);
              }}
              onClick={() => {
                open(hit);
              }}
            >
              <b>{hit.title}</b>
              <span className="quiet">{hit.detail}</span>
            </div>
          </li>
        ))}
      </ul>
      {found.isError && <p className="late">{faultsOf(found.error).map((fault) => fault.message)}</p>}
      {asked === '' && <p className="quiet">{t('searchStart')}</p>}
      {asked !== '' && found.isSuccess && hits.length === 0 && (
        <p className="quiet">{t('searchNone', { text: asked })}</p>
      )}
      <p className="palette-keys quiet">{t('searchKeys')}</p>
    </Modal>
  );
}

interface GoToListProps {
  group: Hit['group'];
  text: string;
  total: number;
  go: (to: string) => void;
  onClose: () => void;
}

/** The honest number of hits of a group; it opens the list with the same text. */
function GoToList({ group, text, total, go, onClose }: GoToListProps) {
  return (
    <button
      type="button"
      className="palette-total"
      tabIndex={-1}
      onClick={() => {
        onClose();
        go(path(`/${group}`, { text }));
      }}
    >
      {total}
    </button>
  );
}
