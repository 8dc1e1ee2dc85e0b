import { useParams, useSearchParams } from 'react-router';
import { allowance } from '../../ui/Act.tsx';
import { TwoColumns } from '../../ui/Card.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useTerm } from '../../domain/terms/terms.ts';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { PlatformSummary } from '../../domain/platforms/PlatformSummary.tsx';
import { ReportTemplateDocument } from '../../domain/reports/report.graphql.ts';
import { ReportLife } from '../../domain/reports/ReportLife.tsx';
import type { Template } from '../../domain/reports/template.ts';
import { useSession } from '../../domain/access/session.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { DueCard, FilesCard, FilingCard } from './Cards.tsx';
import { ActStream } from './ActStream.tsx';
import { ReviewActs } from './ReviewActs.tsx';
import { ReviewText } from './ReviewText.tsx';
import { ReportDocument } from './reports.graphql.ts';
import './reports.css';
import { useRemarks } from './useRemarks.ts';
import { Versions } from './Versions.tsx';
import type { ReportView } from './types.ts';
import { useReviewWords } from './words.ts';

const TABS = ['report', 'versions', 'acts'] as const;
type TabKey = (typeof TABS)[number];

/** One platform's report for a year: what it says beside last year and the ledger, and what the office does with it. */
export function ReportPage() {
  const { platformId = '', year = '' } = useParams();
  const read = useRead(ReportDocument, { platformId, year: Number(year) });
  const version = read.data?.annualReport.templateVersion;
  const template = useRead(
    ReportTemplateDocument,
    { year: Number(year), version: version ?? null },
    { enabled: version !== undefined, staleTime: 3_600_000 },
  );
  return (
    <Waiting read={read} rows={12}>
      {({ annualReport: report }) => (
        <Waiting read={template} rows={12}>
          {({ reportTemplate }) => (
            <View
              key={`${platformId}${year}${String(report.current?.seq)}`}
              report={report}
              template={reportTemplate}
              reload={() => void read.refetch()}
            />
          )}
        </Waiting>
      )}
    </Waiting>
  );
}

interface ViewProps {
  report: ReportView;
  template: Template;
  reload: () => void;
}

function View({ report, template, reload }: ViewProps) {
  const t = useReviewWords();
  const text = useText();
  const { me } = useSession();
  const [search, setSearch] = useSearchParams();
  const { platform, year, office, current } = report;
  const remarks = useRemarks(`remarks.${platform.id}.${String(year)}.${String(current?.seq ?? 0)}`);
  const asked = search.get('tab');
  const tab: TabKey = TABS.find((one) => one === asked) ?? 'report';
  const mine = me.office?.id === office.id;
  const mayReturn = allowance(report.allowedActions, 'return')?.allowed === true;
  const title = t('pageTitle', { platform: platform.name, year });
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: t('title'), to: `/reports?year=${String(year)}` },
          { label: platform.name, to: `/platforms/${platform.id}` },
          { label: t('crumb', { year }) },
        ]}
        marks={<Marks report={report} />}
        facts={[
          text(office.name),
          t('factDue', { date: report.dueOn }),
          report.countedOn !== null && t('factCounted', { date: report.countedOn }),
          report.receiptNumber !== null && t('factReceipt', { number: report.receiptNumber }),
          report.amendments > 0 && t('factAmended', { count: report.amendments }),
          current !== null && report.lastYear === null && t('noLastYear'),
        ]}
        actions={mine ? <ReviewActs report={report} remarks={remarks} reload={reload} /> : undefined}
      />
      {!mine && <p className="quiet">{t('otherOffice', { office: text(office.name) })}</p>}
      <ReportLife standing={report.standing} version={current} />
      {mayReturn && remarks.written.length > 0 && (
        <p className="review-note" role="status">
          {t('remarksOpen', { count: remarks.written.length })}
        </p>
      )}
      <TwoColumns
        aside={
          <>
            <FilingCard report={report} />
            <DueCard report={report} />
            <FilesCard report={report} />
            <PlatformSummary id={platform.id} />
          </>
        }
      >
        <section className="card">
          <Tabs<TabKey>
            label={title}
            active={tab}
            tabs={[
              {
                key: 'report',
                label: t('tabReport'),
                body: <ReviewText report={report} template={template} remarks={mayReturn ? remarks : null} />,
              },
              {
                key: 'versions',
                label: t('tabVersions'),
                count: report.versions.length,
                body: <Versions report={report} template={template} />,
              },
              { key: 'acts', label: t('tabActs'), body: <ActStream report={report} /> },
            ]}
            onPick={(key) => {
              setSearch(
                (before) => {
                  const next = new URLSearchParams(before);
                  if (key === 'report') next.delete('tab');
                  else next.set('tab', key);
                  return next;
                },
                { replace: true },
              );
            }}
          />
        </section>
      </TwoColumns>
    </>
  );
}

function Marks({ report }: { report: ReportView }) {
  const t = useReviewWords();
  const term = useTerm();
  const { standing, late, overdue } = report;
  return (
    <>
      <StateTag kind="ReportStanding" value={standing} />
      {standing !== 'ACCEPTED' && <Mark>{term('Turn', standing === 'FILED' ? 'OFFICE' : 'PLATFORM')}</Mark>}
      {late !== null && <Mark tone={late ? 'late' : 'done'}>{t(late ? 'late' : 'inTime')}</Mark>}
      {overdue && <Mark tone="late">{t('overdue')}</Mark>}
    </>
  );
}
