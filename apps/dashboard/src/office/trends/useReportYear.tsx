import { Select } from 'antd';
import { useRead } from '../../ui/graphql/hooks.ts';
import { TrendReportYearsDocument } from './trends.graphql.ts';
import { useView } from './useView.ts';
import { useTrendWords } from './words.ts';

/** The year whose reports are counted: the one in the address, else the latest that has opened; and its choice. */
export function useReportYear() {
  const t = useTrendWords();
  const { view, change } = useView();
  const read = useRead(TrendReportYearsDocument, {});
  const open = (read.data?.reportYears ?? []).filter((one) => one.open).map((one) => one.year);
  const year = open.find((one) => one === view.reportYear) ?? (open.length === 0 ? null : Math.max(...open));
  const choice = (
    <Select
      size="small"
      aria-label={t('reportYear')}
      value={year}
      popupMatchSelectWidth={false}
      options={open.map((one) => ({ value: one, label: t('reportYearOf', { year: one }) }))}
      onChange={(next: number) => {
        change({ reportYear: String(next) });
      }}
    />
  );
  return { year, known: (one: number) => open.includes(one), read, choice };
}
