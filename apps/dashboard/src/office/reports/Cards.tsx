import { Card, Facts } from '../../ui/Card.tsx';
import { EvidenceList } from '../../domain/evidence/EvidenceList.tsx';
import { dateTime } from '../../ui/format.ts';
import { Hash } from '../../ui/Hash.tsx';
import { useText } from '../../ui/i18n/i18n.ts';
import { useReportWords } from '../../domain/reports/words.ts';
import type { ReportView } from './types.ts';
import { useReviewWords } from './words.ts';

/** Who handed in what stands, when, and which time counts. */
export function FilingCard({ report }: { report: ReportView }) {
  const t = useReviewWords();
  const words = useReportWords();
  const text = useText();
  const { current } = report;
  if (current === null) return null;
  const { receipt } = current;
  return (
    <Card title={t('submission')}>
      <div className="stack">
        <Facts
          items={[
            { label: words('receiptNumber'), value: receipt.number },
            { label: words('submittedBy'), value: current.submittedByName },
            { label: words('submittedAt'), value: dateTime(receipt.submittedAt) },
            { label: words('confirmedBy'), value: current.outcomeByName ?? '–' },
            {
              label: words('confirmedAt'),
              value: receipt.confirmedAt === null ? '–' : dateTime(receipt.confirmedAt),
            },
            { label: words('countedOn'), value: receipt.countedOn ?? words('countsNone') },
            { label: 'SHA-256', value: <Hash value={receipt.sha256} /> },
          ]}
        />
        <p className="quiet">{text(receipt.text)}</p>
      </div>
    </Card>
  );
}

export function DueCard({ report }: { report: ReportView }) {
  const t = useReviewWords();
  const text = useText();
  return (
    <Card title={t('due')}>
      <p>
        <b className="number">{report.dueOn}</b>
      </p>
      <p className="quiet">{text(report.note)}</p>
    </Card>
  );
}

export function FilesCard({ report }: { report: ReportView }) {
  const t = useReviewWords();
  if (report.files.length === 0) return null;
  return (
    <Card title={t('files')}>
      <EvidenceList evidence={report.files} />
    </Card>
  );
}
