import type { ExtensionState, Side } from '../../gql/enums.ts';
import { Card } from '../../ui/Card.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StateTag } from '../terms/StateTag.tsx';
import './extension.css';
import { useExtensionWords } from './extension.words.ts';

export interface ShownExtension {
  id: string;
  state: ExtensionState;
  side: Side;
  days: number;
  reason: string;
  dueOn: string;
  askedOn: string;
  endedOn: string | null;
  grantedDays: number | null;
  grantedDueOn: string | null;
  decision: string | null;
  /** Who asked, as the reader may know it. */
  by: string;
  /** Who decided, as the reader may know it. */
  decidedBy: string | null;
}

/** Beside the state of an order: a request waits. */
export function ExtensionMark({ extensions }: { extensions: { state: ExtensionState }[] }) {
  const t = useExtensionWords();
  return extensions.some((x) => x.state === 'ASKED') ? <Mark tone="warn">{t('waiting')}</Mark> : null;
}

/** What was asked for and what became of it, the newest first; absent when nothing was. */
export function ExtensionsCard({ extensions }: { extensions: ShownExtension[] }) {
  const t = useExtensionWords();
  if (extensions.length === 0) return null;
  return (
    <Card title={t('title')}>
      <ul className="stack extensions">
        {[...extensions].reverse().map((extension) => (
          <li key={extension.id}>
            <p className="extension-head">
              <b>{t('asked', { count: extension.days })}</b>{' '}
              <StateTag kind="ExtensionState" value={extension.state} />
            </p>
            <p className="pre">{extension.reason}</p>
            <p className="quiet">
              {t(extension.side === 'OFFICE' ? 'putForward' : 'by', {
                name: extension.by,
                date: extension.askedOn,
              })}{' '}
              · {t('stood', { date: extension.dueOn })}
            </p>
            {extension.state === 'ASKED' && <p className="quiet">{t('waits')}</p>}
            <Decision extension={extension} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Decision({ extension }: { extension: ShownExtension }) {
  const t = useExtensionWords();
  const { state, grantedDays, grantedDueOn, decision, decidedBy, endedOn } = extension;
  if (state !== 'GRANTED' && state !== 'DECLINED') return null;
  return (
    <div className="extension-decision">
      {grantedDays !== null && grantedDueOn !== null && (
        <p>{t('granted', { count: grantedDays, date: grantedDueOn })}</p>
      )}
      {decision !== null && <p className="pre">{decision}</p>}
      <p className="quiet">{t('by', { name: decidedBy ?? '–', date: endedOn ?? '–' })}</p>
    </div>
  );
}
