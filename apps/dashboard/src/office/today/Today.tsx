import { Certificates } from './Certificates.tsx';
import { Figures } from './Figures.tsx';
import { Flow } from './Flow.tsx';
import { Heat } from './Heat.tsx';
import { Movements } from './Movements.tsx';
import { Timeliness } from './Timeliness.tsx';
import { Todos } from './Todos.tsx';
import './today.css';
import { useTodayWords } from './words.ts';

/** What must be done stands above how things stand; every number opens the rows behind it. */
export function Today() {
  const t = useTodayWords();
  return (
    <div className="today">
      <title>{t('title')}</title>
      <h1 className="unseen">{t('title')}</h1>
      <Certificates />
      <Figures />
      <Todos />
      <Flow />
      <Heat />
      <div className="today-last">
        <Timeliness />
        <Movements />
      </div>
    </div>
  );
}
