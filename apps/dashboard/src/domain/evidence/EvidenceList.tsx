import PaperClipOutlined from '@ant-design/icons/PaperClipOutlined';
import type { ReactNode } from 'react';
import { bytes, dateTime } from '../../ui/format.ts';
import { Hash } from '../../ui/Hash.tsx';
import { useEvidenceWords } from './words.ts';
import './evidence.css';

export interface ShownEvidence {
  id: string;
  name: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  capturedAt: string;
  uploadedAt: string;
  uploadedBy: string;
  url: string;
}

interface EvidenceListProps {
  evidence: ShownEvidence[];
  /** Only the names, for a table cell. */
  brief?: boolean;
  empty?: ReactNode;
}

/** The files of a record: each with its kind, size, seal, and when it came about and came in. */
export function EvidenceList({ evidence, brief = false, empty }: EvidenceListProps) {
  const t = useEvidenceWords();
  if (evidence.length === 0)
    return empty === undefined ? <span className="quiet">{t('evidenceNone')}</span> : empty;
  return (
    <ul className="evidence">
      {evidence.map((file) => (
        <li key={file.id}>
          <a href={file.url} target="_blank" rel="noreferrer">
            <PaperClipOutlined aria-hidden /> {file.name}
          </a>
          {!brief && (
            <p className="quiet">
              {file.mediaType} · {bytes(file.bytes)} · <Hash value={file.sha256} />
              <br />
              {t('captured', { at: dateTime(file.capturedAt) })} ·{' '}
              {t('uploaded', { at: dateTime(file.uploadedAt), who: file.uploadedBy })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
