import { App, Button } from 'antd';
import type { ComponentType } from 'react';
import { PageHead } from '../../ui/PageHead.tsx';
import { useReference } from '../../domain/duties/reference.ts';
import { useSession } from '../../domain/access/session.tsx';
import { useTerm } from '../../domain/terms/terms.ts';
import { Claims } from './Claims.tsx';
import { Coverage } from './Coverage.tsx';
import { Flow } from './Flow.tsx';
import { HeatMaps } from './HeatMaps.tsx';
import { Later, type Place } from './Later.tsx';
import { Movements } from './Movements.tsx';
import { ReportCourse } from './ReportCourse.tsx';
import { ReportParts } from './ReportParts.tsx';
import { Repeats } from './Repeats.tsx';
import { TimeToClose } from './TimeToClose.tsx';
import { Timeliness } from './Timeliness.tsx';
import { Breakdown } from './Breakdown.tsx';
import './trends.css';
import { useView } from './useView.ts';
import { ViewBar } from './ViewBar.tsx';
import { useTrendWords } from './words.ts';

/** In the order in which they are read; each asks for itself when it comes into sight. */
const SECTIONS: { key: string; Body: ComponentType; place: Place }[] = [
  { key: 'movements', Body: Movements, place: 'short' },
  { key: 'flow', Body: Flow, place: 'half' },
  { key: 'breakdown', Body: Breakdown, place: 'half' },
  { key: 'close', Body: TimeToClose, place: 'half' },
  { key: 'repeats', Body: Repeats, place: 'half' },
  { key: 'timeliness', Body: Timeliness, place: 'half' },
  { key: 'coverage', Body: Coverage, place: 'half' },
  { key: 'heat', Body: HeatMaps, place: 'wide' },
  { key: 'reportParts', Body: ReportParts, place: 'half' },
  { key: 'reportCourse', Body: ReportCourse, place: 'half' },
  { key: 'claims', Body: Claims, place: 'wide' },
];

/** How things stand over months: every number opens its rows, every chart its table, and the address holds the view. */
export function Trends() {
  const t = useTrendWords();
  const term = useTerm();
  const { message } = App.useApp();
  const { view, period, region, then } = useView();
  const { today } = useSession().desk;
  const { area, category } = useReference();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      void message.success(t('copied'));
    } catch {
      void message.error(t('copyFailed'));
    }
  };
  return (
    <>
      <PageHead
        title={t('title')}
        facts={[
          period(view),
          view.to === today && t('untilToday', { date: today }),
          region(view.region),
          view.area !== null && area(view.area),
          view.category !== null && category(view.category),
          view.tier !== null && term('Tier', view.tier),
          view.against !== null && t('against', { name: `${then} ${period(view.against)}` }),
        ]}
        actions={<Button onClick={() => void copy()}>{t('copyLink')}</Button>}
      />
      <ViewBar />
      <div className="trends">
        {SECTIONS.map(({ key, Body, place }) => (
          <Later key={key} place={place}>
            <Body />
          </Later>
        ))}
      </div>
    </>
  );
}
