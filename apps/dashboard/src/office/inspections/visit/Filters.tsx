import { useReference } from '../../../domain/duties/reference.ts';
import './areas.css';
import type { VisitFilter, VisitView } from './useVisit.ts';
import { useVisitWords } from './words.ts';

interface Choice {
  key: VisitFilter;
  label: string;
  count: string;
}

function useChoices(view: VisitView): { plain: Choice[]; areas: Choice[] } {
  const t = useVisitWords();
  const { areaShort } = useReference();
  return {
    plain: [
      { key: 'ALL', label: t('all'), count: '' },
      { key: 'UNCHECKED', label: t('unchecked'), count: String(view.unchecked.length) },
      { key: 'FINDINGS', label: t('withFindings'), count: String(view.withFindings) },
    ],
    areas: view.areas.map(({ code, checked, total }) => ({
      key: `AREA-${code}`,
      label: areaShort(code),
      count: `${String(checked)}/${String(total)}`,
    })),
  };
}

/** In the hand: one row of chips that moves sideways. */
export function FilterChips({ view }: { view: VisitView }) {
  const t = useVisitWords();
  const { plain, areas } = useChoices(view);
  return (
    <nav className="visit-chips" aria-label={t('filters')}>
      {[...plain, ...areas].map(({ key, label, count }) => (
        <button
          key={key}
          type="button"
          aria-pressed={view.filter === key}
          onClick={() => {
            view.choose(key);
          }}
        >
          {label}
          {count !== '' && !key.startsWith('AREA') && ` ${count}`}
        </button>
      ))}
    </nav>
  );
}

/** At the desk: the areas with how far each is. */
export function AreaNav({ view }: { view: VisitView }) {
  const t = useVisitWords();
  const { plain, areas } = useChoices(view);
  const row = ({ key, label, count }: Choice) => (
    <li key={key}>
      <button
        type="button"
        aria-pressed={view.filter === key}
        onClick={() => {
          view.choose(key);
        }}
      >
        <span>{label}</span>
        <span className="number quiet">{count}</span>
      </button>
    </li>
  );
  return (
    <nav className="visit-areas card" aria-label={t('areas')}>
      <ul>{plain.map(row)}</ul>
      <h2>{t('areas')}</h2>
      <ul>{areas.map(row)}</ul>
    </nav>
  );
}
