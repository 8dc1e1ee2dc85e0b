import CalendarOutlined from '@ant-design/icons/CalendarOutlined';
import { longDate, weekday } from '../../ui/format.ts';
import { useLang, useText } from '../../ui/i18n/i18n.ts';
import { useSession } from '../../domain/access/session.tsx';
import { useFrameWords } from '../words.ts';

/** The desk's date, which need not be the browser's, and whether periods run today. */
export function TodayMark() {
  const t = useFrameWords();
  const lang = useLang();
  const text = useText();
  const { today, isWorkingDay, dayName } = useSession().desk;
  const kind = isWorkingDay ? t('workingDay') : t('restDay');
  return (
    <span className="today-mark">
      <CalendarOutlined aria-hidden />
      <time dateTime={today}>
        {longDate(today, lang)} {weekday(today, lang)}
      </time>
      <span className="today-kind"> · {dayName === null ? kind : `${text(dayName)} · ${kind}`}</span>
    </span>
  );
}
