import { Card, Facts } from '../../ui/Card.tsx';
import { EvidenceList } from '../../domain/evidence/EvidenceList.tsx';
import { dateTime } from '../../ui/format.ts';
import { Hash } from '../../ui/Hash.tsx';
import { useText } from '../../ui/i18n/i18n.ts';
import { Go } from '../../ui/links.tsx';
import { useReportWords } from '../../domain/reports/words.ts';
import type { PortalReportView } from './types.ts';
import { usePortalReportWords } from './words.ts';

/** The receipt of what waits, else of what counts. */
export function ReceiptCard({ report }: { report: PortalReportView }) {
  const t = usePortalReportWords();
  const words = useReportWords();
  const text = useText();
  const version = report.pending ?? report.current;
  if (version === null) return null;
  const { receipt } = version;
  return (
    <Card title={t('receiptCard')}>
      <div className="stack">
        <Facts
          items={[
            { label: words('receiptNumber'), value: receipt.number },
            { label: words('submittedAt'), value: dateTime(receipt.submittedAt) },
            {
              label: words('confirmedAt'),
              value: receipt.confirmedAt === null ? words('countsNone') : dateTime(receipt.confirmedAt),
            },
            { label: words('countedOn'), value: receipt.countedOn ?? words('countsNone') },
            { label: 'SHA-256', value: <Hash value={receipt.sha256} /> },
          ]}
        />
        <p className="quiet">{text(receipt.text)}</p>
        <p>
          <Go to={`/own/reports/${report.platformId}/${String(report.year)}/receipts/${String(version.seq)}`}>
            {t('receiptOpen')}
          </Go>
        </p>
      </div>
    </Card>
  );
}

export function DueCard({ report }: { report: PortalReportView }) {
  const t = usePortalReportWords();
  const text = useText();
  return (
    <Card title={t('dueCard')}>
      <p>
        <b className="number">{report.dueOn}</b>
      </p>
      <p className="quiet">{text(report.note)}</p>
    </Card>
  );
}

export function FilesCard({ report }: { report: PortalReportView }) {
  const t = usePortalReportWords();
  if (report.files.length === 0) return null;
  return (
    <Card title={t('files')}>
      <EvidenceList evidence={report.files} />
    </Card>
  );
}
