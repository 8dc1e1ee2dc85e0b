import { useSearchParams } from 'react-router';
import { useLang } from '../../ui/i18n/i18n.ts';
import type { About, TableShown } from '../../ui/charts/ChartCard.tsx';
import { useTerm } from '../../domain/terms/terms.ts';
import { useReference } from '../../domain/duties/reference.ts';
import { useSession } from '../../domain/access/session.tsx';
import { type Scope, type View, viewOf } from './view.ts';
import { useTrendWords } from './words.ts';

export type Change = (changes: Record<string, string | null>) => void;

interface ViewControls {
  view: View;
  change: Change;
  /** 2025-12 至 2026-11 */
  period: (scope: Scope) => string;
  /** The name of a territory; of the whole one for null. */
  region: (code: string | null) => string;
  /** What the comparison is called; empty where there is none. */
  then: string;
  /** What an export says beside the numbers, by what was of effect: the filters below the territory, the comparison. */
  about: (of: { filtered: boolean; compared: boolean }) => About;
  /** Said on what the filters below the territory do not narrow, when one is set. */
  narrowed: string;
  table: (id: string) => TableShown;
}

/** The view in the address, how to change it, and its words. */
export function useView(): ViewControls {
  const t = useTrendWords();
  const lang = useLang();
  const term = useTerm();
  const reference = useReference();
  const [search, setSearch] = useSearchParams();
  const { me, desk } = useSession();
  const office = me.office;
  const regions = office === null ? [] : [office.region, ...office.below];
  const view = viewOf(
    search,
    desk.today,
    regions.map((r) => r.code),
  );

  const edit = (apply: (next: URLSearchParams) => void) => {
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        apply(next);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  const change: Change = (changes) => {
    edit((next) => {
      for (const [key, value] of Object.entries(changes)) {
        if (value === null || value === '') next.delete(key);
        else next.set(key, value);
      }
    });
  };
  const region = (code: string | null) => {
    const found = regions.find((r) => r.code === (code ?? office?.region.code));
    if (found === undefined) return code ?? '';
    return lang === 'zh' ? found.name : found.nameEn;
  };
  const period = ({ from, to }: Scope) => t('fromTo', { from: from.slice(0, 7), to: to.slice(0, 7) });
  const then = {
    none: '',
    year: t('thenYear'),
    before: t('thenBefore'),
    region: region(view.against?.region ?? null),
  }[view.compare];
  const filters = [
    ...(view.area === null ? [] : [{ label: t('area'), value: reference.area(view.area) }]),
    ...(view.category === null ? [] : [{ label: t('category'), value: reference.category(view.category) }]),
    ...(view.tier === null ? [] : [{ label: t('tier'), value: term('Tier', view.tier) }]),
  ];
  return {
    view,
    change,
    period,
    region,
    then,
    about: ({ filtered, compared }) => ({
      period: period(view),
      lines: [
        { label: t('period'), value: period(view) },
        { label: t('territory'), value: region(view.region) },
        ...(filtered ? filters : []),
        ...(view.against === null || !compared
          ? []
          : [{ label: t('compare'), value: `${then} ${period(view.against)}` }]),
      ],
    }),
    narrowed: filters.length === 0 ? '' : ` · ${t('notNarrowed')}`,
    table: (id) => ({
      shown: view.tables.includes(id),
      toggle: () => {
        edit((next) => {
          const others = next.getAll('table').filter((other) => other !== id);
          const shown = next.getAll('table').length === others.length;
          next.delete('table');
          for (const other of shown ? [...others, id] : others) next.append('table', other);
        });
      },
    }),
  };
}
