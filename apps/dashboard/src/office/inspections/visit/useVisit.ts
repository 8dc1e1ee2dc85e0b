import { useMemo, useState } from 'react';
import type { AllPending } from './outbox.ts';
import { type ShownInspection, type VisitItem, isWhole } from './records.ts';

export type VisitFilter = 'ALL' | 'UNCHECKED' | 'FINDINGS' | `AREA-${string}`;

interface AreaCount {
  code: string;
  checked: number;
  total: number;
  findings: number;
}

export interface VisitView {
  filter: VisitFilter;
  choose: (filter: VisitFilter) => void;
  shown: VisitItem[];
  checked: number;
  total: number;
  unchecked: VisitItem[];
  withFindings: number;
  areas: AreaCount[];
  /** Goes to the next item without a result, after the one that was last gone to. */
  toNext: () => void;
}

/** Which items stand on the screen, how far the checklist is, and the way to the next one. */
export function useVisit(inspection: ShownInspection, pending: AllPending): VisitView {
  const { items } = inspection;
  const [filter, setFilter] = useState<VisitFilter>('ALL');
  const [frozen, setFrozen] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<string | null>(null);
  const counts = useMemo(() => {
    const isChecked = (item: VisitItem) => {
      const mine = pending[item.id];
      return mine === undefined ? item.result !== null : isWhole(mine.record);
    };
    const areas = new Map<string, AreaCount>();
    for (const item of items) {
      const code = item.item.areaCode;
      const area = areas.get(code) ?? { code, checked: 0, total: 0, findings: 0 };
      areas.set(code, {
        code,
        checked: area.checked + (isChecked(item) ? 1 : 0),
        total: area.total + 1,
        findings: area.findings + item.findings.length,
      });
    }
    return { areas: [...areas.values()], unchecked: items.filter((item) => !isChecked(item)) };
  }, [items, pending]);

  const choose = (next: VisitFilter) => {
    setFilter(next);
    // An item that was just judged must not vanish from under the finger: the list of the unchecked stands still.
    setFrozen(new Set(counts.unchecked.map((item) => item.id)));
    window.scrollTo({ top: 0 });
  };
  const shown = items.filter((item) => {
    if (filter === 'ALL') return true;
    if (filter === 'UNCHECKED') return frozen.has(item.id);
    if (filter === 'FINDINGS') return item.findings.length > 0;
    return `AREA-${item.item.areaCode}` === filter;
  });

  const toNext = () => {
    const from = items.findIndex((item) => item.id === last);
    const order = [...items.slice(from + 1), ...items.slice(0, from + 1)];
    const next = order.find((item) => counts.unchecked.includes(item));
    if (next === undefined) return;
    setLast(next.id);
    if (!shown.includes(next)) setFilter('ALL');
    requestAnimationFrame(() => {
      const card = document.getElementById(`item-${next.id}`);
      card?.scrollIntoView({ block: 'start' });
      card?.querySelector('input')?.focus({ preventScroll: true });
    });
  };
  return {
    filter,
    choose,
    shown,
    checked: items.length - counts.unchecked.length,
    total: items.length,
    unchecked: counts.unchecked,
    withFindings: items.filter((item) => item.findings.length > 0).length,
    areas: counts.areas,
    toNext,
  };
}
