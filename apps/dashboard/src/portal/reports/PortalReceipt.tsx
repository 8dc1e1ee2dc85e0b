import { Button } from 'antd';
import { useParams } from 'react-router';
import { Facts } from '../../ui/Card.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { dateTime } from '../../ui/format.ts';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useDoor, useTerm } from '../../domain/terms/terms.ts';
import { PageHead } from '../../ui/PageHead.tsx';
import type { Version } from '../../domain/reports/template.ts';
import { useReportWords } from '../../domain/reports/words.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import './reports.css';
import { OwnReportDocument } from './reports.graphql.ts';
import type { PortalReportView } from './types.ts';
import { usePortalReportWords } from './words.ts';

/** What the platform holds in its hand: on the screen, and as one sheet of paper. */
export function PortalReceipt() {
  const { platformId = '', year = '', seq = '' } = useParams();
  const t = useReportWords();
  const own = usePortalReportWords();
  const read = useRead(OwnReportDocument, { platformId, year: Number(year) });
  const report = `/own/reports/${platformId}/${year}`;
  return (
    <>
      <div className="no-print">
        <PageHead
          title={t('receiptTitle')}
          crumbs={[
            { label: own('title'), to: '/own/reports' },
            { label: own('reportTitle', { year }), to: report },
            { label: t('receipt') },
          ]}
          actions={
            <Button
              type="primary"
              onClick={() => {
                window.print();
              }}
            >
              {t('print')}
            </Button>
          }
        />
      </div>
      <Waiting read={read} rows={8}>
        {({ ownAnnualReport }) => {
          const version = ownAnnualReport.versions.find((one) => String(one.seq) === seq);
          return version === undefined ? (
            <Empty title={t('versionNone')} />
          ) : (
            <Sheet report={ownAnnualReport} version={version} />
          );
        }}
      </Waiting>
    </>
  );
}

function Sheet({ report, version }: { report: PortalReportView; version: Version }) {
  const t = useReportWords();
  const text = useText();
  const term = useTerm();
  const door = useDoor();
  const { receipt } = version;
  return (
    <article className="card receipt">
      <h2>{t('receiptTitle')}</h2>
      <p className="receipt-number">{receipt.number}</p>
      <Facts
        items={[
          { label: t('platform'), value: report.platformName },
          { label: t('office'), value: text(report.officeName) },
          { label: t('reportYear'), value: receipt.year },
          {
            label: t('kind'),
            value: `${term('ReportVersionKind', version.kind)} · ${t('version', { n: version.seq })}`,
          },
          { label: t('submittedAt'), value: dateTime(receipt.submittedAt) },
          {
            label: t('submittedBy'),
            value: t('byAs', { name: version.submittedByName, as: door(version.door) }),
          },
          {
            label: t('confirmedAt'),
            value: receipt.confirmedAt === null ? t('countsNone') : dateTime(receipt.confirmedAt),
          },
          ...(version.outcome === 'CONFIRMED'
            ? [{ label: t('confirmedBy'), value: version.outcomeByName ?? '' }]
            : []),
          { label: t('countedOn'), value: <b>{receipt.countedOn ?? t('countsNone')}</b> },
          { label: t('dueOn'), value: receipt.dueOn },
          { label: t('whichCounts'), value: text(receipt.text) },
          {
            label: t('sha'),
            value: (
              <>
                <span className="mono receipt-sha">{receipt.sha256}</span>
                <br />
                <span className="quiet">{t('shaHelp')}</span>
              </>
            ),
          },
        ]}
      />
    </article>
  );
}
