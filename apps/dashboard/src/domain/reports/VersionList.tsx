import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Empty } from '../../ui/Empty.tsx';
import { dateTime } from '../../ui/format.ts';
import { Hash } from '../../ui/Hash.tsx';
import { useDoor } from '../terms/terms.ts';
import { Go } from '../../ui/links.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { StateTag } from '../terms/StateTag.tsx';
import './report.css';
import type { Version } from './template.ts';
import { useReportWords } from './words.ts';

interface VersionListProps {
  /** Oldest first. */
  versions: Version[];
  /** The one that counts. */
  standing: number | null;
  /** Shows what differs between two versions. */
  compare: (from: number, to: number) => ReactNode;
  /** Shows the whole of one. */
  read: (version: Version) => ReactNode;
  receiptTo?: (seq: number) => string;
}

/** Every version that was submitted, the newest first, each with its fate and its difference from the one before. */
export function VersionList({ versions, standing, compare, read, receiptTo }: VersionListProps) {
  const t = useReportWords();
  if (versions.length === 0) return <Empty title={t('versionNone')} help={t('versionNoneHelp')} />;
  return (
    <ol className="report-versions">
      {versions
        .map((version, i) => (
          <Entry
            key={version.seq}
            {...{ version, standing, compare, read, receiptTo }}
            before={versions[i - 1] ?? null}
          />
        ))
        .reverse()}
    </ol>
  );
}

interface EntryProps extends Omit<VersionListProps, 'versions' | 'receiptTo'> {
  version: Version;
  before: Version | null;
  receiptTo: VersionListProps['receiptTo'];
}

function Entry({ version, before, standing, compare, read, receiptTo }: EntryProps) {
  const t = useReportWords();
  const [shows, setShows] = useState<'difference' | 'whole' | null>(null);
  const toggle = (what: 'difference' | 'whole') => {
    setShows(shows === what ? null : what);
  };
  return (
    <li>
      <p className="report-version-head">
        <b>{t('version', { n: version.seq })}</b> <StateTag kind="ReportVersionKind" value={version.kind} />{' '}
        {version.seq === standing && <Mark tone="done">{t('standing')}</Mark>}{' '}
        {version.outcome !== 'CONFIRMED' && <StateTag kind="ReportVersionOutcome" value={version.outcome} />}
      </p>
      <p className="quiet">
        <Fate version={version} /> · {version.receipt.number} · <Hash value={version.sha256} />
      </p>
      {version.reason !== null && <p className="pre">{t('amendReason', { reason: version.reason })}</p>}
      {version.outcomeReason !== null && (
        <p className="pre">{t('reasonIs', { reason: version.outcomeReason })}</p>
      )}
      {version.reviewReason !== null && (
        <p className="pre">{t('reasonIs', { reason: version.reviewReason })}</p>
      )}
      <p className="report-version-links no-print">
        {receiptTo !== undefined && <Go to={receiptTo(version.seq)}>{t('receipt')}</Go>}
        {before !== null && (
          <Button
            size="small"
            onClick={() => {
              toggle('difference');
            }}
          >
            {shows === 'difference' ? t('hideCompare') : t('compare', { n: before.seq })}
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            toggle('whole');
          }}
        >
          {shows === 'whole' ? t('hideVersion') : t('readVersion')}
        </Button>
      </p>
      {shows === 'difference' && before !== null && compare(before.seq, version.seq)}
      {shows === 'whole' && <div className="stack report-old">{read(version)}</div>}
    </li>
  );
}

/** Who submitted it, what the responsible person and the office did with it. */
function Fate({ version: v }: { version: Version }) {
  const t = useReportWords();
  const door = useDoor();
  const settled = { name: v.outcomeByName ?? '', at: dateTime(v.outcomeAt ?? v.submittedAt) };
  const outcome = {
    WAITING: t('waiting'),
    CONFIRMED: t('confirmed', settled),
    DECLINED: t('declined', settled),
    WITHDRAWN: t('withdrawn', settled),
  }[v.outcome];
  const reviewed = v.reviewedAt === null ? null : { at: dateTime(v.reviewedAt) };
  return (
    <>
      {[
        t('submitted', {
          name: v.submittedByName,
          at: dateTime(v.submittedAt),
          door: door(v.door),
        }),
        outcome,
        reviewed !== null && t(v.review === 'RETURNED' ? 'returnedAt' : 'acceptedAt', reviewed),
      ]
        .filter(Boolean)
        .join(' · ')}
    </>
  );
}
