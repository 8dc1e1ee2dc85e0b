import type { UseQueryResult } from '@tanstack/react-query';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useLang, useText } from '../../ui/i18n/i18n.ts';
import { DistrictTimelinessDocument, OfficeTimelinessDocument } from './trends.graphql.ts';
import type { Scope, View } from './view.ts';

export interface TimelinessRow {
  key: string;
  label: string;
  due: number;
  onTime: number;
}

/** Orders due in a period, for each office or district; undefined until read. */
function useRows(who: View['who'], { from, to, region }: Scope, enabled: boolean) {
  const text = useText();
  const lang = useLang();
  const variables = { from, to, region };
  const offices = useRead(OfficeTimelinessDocument, variables, {
    enabled: enabled && who === 'office',
    keep: true,
  });
  const districts = useRead(DistrictTimelinessDocument, variables, {
    enabled: enabled && who === 'district',
    keep: true,
  });
  const byOffice = offices.data?.officeTimeliness.map(({ officeId, office, due, onTime }): TimelinessRow => ({
    key: officeId,
    label: text(office),
    due,
    onTime,
  }));
  const byDistrict = districts.data?.regionTimeliness.map(
    ({ region: { code, name, nameEn }, due, onTime }): TimelinessRow => ({
      key: code,
      label: lang === 'zh' ? name : nameEn,
      due,
      onTime,
    }),
  );
  const read: UseQueryResult = who === 'office' ? offices : districts;
  return {
    read,
    rows: (who === 'office' ? byOffice : byDistrict) ?? [],
  };
}

/** What one row says now and beside it: of another period, or of another region. */
export interface TimelinessPair {
  key: string;
  label: string;
  now: TimelinessRow | undefined;
  then: TimelinessRow | undefined;
}

function total(label: string, rows: readonly TimelinessRow[]): TimelinessRow {
  const sum = (of: 'due' | 'onTime') => rows.reduce((n, row) => n + row[of], 0);
  return { key: TOTAL, label, due: sum('due'), onTime: sum('onTime') };
}

/** The key of the row that sums a territory up. */
export const TOTAL = '';

/**
 * Rows of the period. Another period has the same offices; another region has its own, so that the two territories are
 * set side by side as wholes first. Wholes are counted by office: what no district holds counts in them too.
 */
export function useTimeliness(view: View, whole: string): { read: UseQueryResult; pairs: TimelinessPair[] } {
  const { against, compare, who } = view;
  const { read, rows } = useRows(who, view, true);
  const beside = useRows(who, against ?? view, against !== null).rows;
  const regions = compare === 'region' && against !== null;
  const all = useRows('office', view, regions).rows;
  const allBeside = useRows('office', against ?? view, regions).rows;
  const due = (row: TimelinessRow) => row.due > 0;
  const others = against === null ? [] : beside;
  const shown = [
    ...rows.filter(due),
    ...(regions
      ? others.filter((other) => due(other) && !rows.some((row) => due(row) && row.key === other.key))
      : []),
  ];
  const pairs = shown.map(({ key, label }) => ({
    key,
    label,
    now: rows.find((row) => row.key === key),
    then: others.find((row) => row.key === key),
  }));
  const sums = { key: TOTAL, label: whole, now: total(whole, all), then: total(whole, allBeside) };
  return { read, pairs: regions && pairs.length > 0 ? [sums, ...pairs] : pairs };
}
