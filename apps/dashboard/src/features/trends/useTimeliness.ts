import type { UseQueryResult } from '@tanstack/react-query';
import { useRead } from '../../shared/graphql/hooks.ts';
import { useLang, useText } from '../../shared/i18n/i18n.ts';
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
      ...{ key: code, label: lang === 'zh' ? name : nameEn, due, onTime },
    }),
  );
  const read: UseQueryResult = who === 'office' ? offices : districts;
  return {
    read,
    rows: (who === 'office' ? byOffice : byDistrict) ?? [],
  };
}

/** Beside another period the same offices stand again; another region has others, so it is not set beside. */
export function useTimeliness(view: View) {
  const before = view.compare === 'year' || view.compare === 'before' ? view.against : null;
  const { read, rows } = useRows(view.who, view, true);
  const { rows: then } = useRows(view.who, before ?? view, before !== null);
  const shown = rows.filter((row) => row.due > 0);
  return {
    read,
    before,
    rows: shown,
    then: before === null ? [] : shown.map(({ key }) => then.find((other) => other.key === key)),
  };
}
