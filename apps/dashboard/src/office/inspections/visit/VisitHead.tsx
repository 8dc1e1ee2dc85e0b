import CloudOutlined from '@ant-design/icons/CloudOutlined';
import LeftOutlined from '@ant-design/icons/LeftOutlined';
import type { ReactNode } from 'react';
import { dateTime, names } from '../../../ui/format.ts';
import { useLang } from '../../../ui/i18n/i18n.ts';
import { useTerm } from '../../../domain/terms/terms.ts';
import { Go } from '../../../ui/links.tsx';
import { PageHead } from '../../../ui/PageHead.tsx';
import { StateTag } from '../../../domain/terms/StateTag.tsx';
import { CancelButton } from '../CancelButton.tsx';
import { useInspectionWords } from '../words.ts';
import type { AllPending } from './outbox.ts';
import type { ShownInspection } from './records.ts';
import { useOnline } from './useRecorder.ts';
import type { VisitView } from './useVisit.ts';
import { useVisitWords } from './words.ts';

interface HeadProps {
  inspection: ShownInspection;
  view: VisitView;
  state: ReactNode;
}

/** The lead first. */
export function useTeam(): (of: Pick<ShownInspection, 'lead' | 'inspectors'>) => string {
  const lang = useLang();
  return ({ lead, inspectors }) =>
    names(
      [lead, ...inspectors.filter((one) => one.id !== lead.id)].map((one) => one.name),
      lang,
    );
}

function Progress({ view }: { view: VisitView }) {
  const t = useVisitWords();
  const { checked, total } = view;
  return (
    <div className="visit-progress">
      <div
        role="progressbar"
        aria-label={t('progressLabel', { checked, total })}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={checked}
      >
        <span style={{ width: `${String(total === 0 ? 0 : (checked / total) * 100)}%` }} />
      </div>
      <span className="number">{t('progress', { checked, total })}</span>
    </div>
  );
}

/** In the hand: the platform, who checks, and how far one is; it takes the place of the frame's bar. */
export function HandHead({ inspection: i, view, state }: HeadProps) {
  const t = useVisitWords();
  const term = useTerm();
  const team = useTeam();
  return (
    <header className="visit-head">
      <title>{`${i.platform.name} · ${i.number}`}</title>
      <div className="visit-head-line">
        <Go to="/inspections" aria-label={t('back')}>
          <LeftOutlined aria-hidden /> {term('InspectionMode', i.mode)}
        </Go>
        {state}
      </div>
      <h1>
        <Go to={`/platforms/${i.platform.id}`}>{i.platform.name}</Go>
      </h1>
      <p>
        {i.number} · {team(i)} · {i.startedAt === null ? i.plannedOn : dateTime(i.startedAt)}
      </p>
      <Progress view={view} />
    </header>
  );
}

/** At the desk: the head of any record, with the progress below. */
export function DeskHead({ inspection: i, view, state, actions }: HeadProps & { actions: ReactNode }) {
  const t = useInspectionWords();
  const term = useTerm();
  const team = useTeam();
  return (
    <>
      <PageHead
        title={i.platform.name}
        crumbs={[
          { label: t('title'), to: '/inspections' },
          { label: i.platform.name, to: `/platforms/${i.platform.id}` },
          { label: i.number },
        ]}
        marks={<StateTag kind="InspectionState" value={i.state} />}
        facts={[
          term('InspectionMode', i.mode),
          team(i),
          i.startedAt !== null && t('startedAt', { at: dateTime(i.startedAt) }),
          i.purpose,
        ]}
        actions={
          <>
            <CancelButton inspection={i} />
            {actions}
          </>
        }
      />
      <div className="visit-desk-line">
        <Progress view={view} />
        {state}
      </div>
    </>
  );
}

/** Whether everything is with the server; always in sight. */
export function SaveState({ pending, onRetry }: { pending: AllPending; onRetry: () => void }) {
  const t = useVisitWords();
  const online = useOnline();
  const all = Object.values(pending);
  const bad = all.filter((one) => one.status === 'REFUSED' || one.status === 'STALE').length;
  const half = all.filter((one) => one.status === 'HALF').length;
  const waiting = all.length - bad - half;
  const failed = all.some((one) => one.status === 'FAILED');
  const parts = [
    online ? null : t('offline'),
    waiting > 0 ? t('pending', { count: waiting }) : null,
    bad > 0 ? t('unsaved', { count: bad }) : null,
    half > 0 ? t('incomplete', { count: half }) : null,
  ].filter((part) => part !== null);
  return (
    <span className="visit-state" role="status">
      <CloudOutlined aria-hidden /> {parts.length === 0 ? t('allSaved') : parts.join(' · ')}
      {failed && (
        <button type="button" className="link-button" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </span>
  );
}
