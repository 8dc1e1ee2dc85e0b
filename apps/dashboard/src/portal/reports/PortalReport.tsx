import { useParams, useSearchParams } from 'react-router';
import { allowance } from '../../ui/Act.tsx';
import { TwoColumns } from '../../ui/Card.tsx';
import { DeadlineTag } from '../../domain/deadlines/DeadlineTag.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { useActWord } from '../../domain/terms/acts.ts';
import { useDoor } from '../../domain/terms/terms.ts';
import { Mark } from '../../ui/Mark.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { ReportLife } from '../../domain/reports/ReportLife.tsx';
import type { Template } from '../../domain/reports/template.ts';
import { useReportWords } from '../../domain/reports/words.ts';
import { useSession } from '../../domain/access/session.tsx';
import { StateTag } from '../../domain/terms/StateTag.tsx';
import { Stream } from '../../domain/history/Stream.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import './reports.css';
import { Notes } from './Notes.tsx';
import { PortalReportActs } from './PortalReportActs.tsx';
import { DueCard, FilesCard, ReceiptCard } from './ReportCards.tsx';
import { OwnReportDocument } from './reports.graphql.ts';
import { PortalVersions } from './PortalVersions.tsx';
import { ReportText } from './ReportText.tsx';
import { useTemplate } from './useTemplate.ts';
import type { PortalReportView } from './types.ts';
import { usePortalReportWords } from './words.ts';

const TABS = ['report', 'versions', 'acts'] as const;
type TabKey = (typeof TABS)[number];

/** The report of one year: what stands or waits, what may be done, and all that was. */
export function PortalReport() {
  const { platformId = '', year = '' } = useParams();
  const read = useRead(OwnReportDocument, { platformId, year: Number(year) });
  const template = useTemplate(Number(year), read.data?.ownAnnualReport.templateVersion);
  return (
    <Waiting read={read} rows={12}>
      {({ ownAnnualReport: report }) => (
        <Waiting read={template} rows={12}>
          {({ reportTemplate }) => (
            <View report={report} template={reportTemplate} reload={() => void read.refetch()} />
          )}
        </Waiting>
      )}
    </Waiting>
  );
}

interface ViewProps {
  report: PortalReportView;
  template: Template;
  reload: () => void;
}

function View({ report, template, reload }: ViewProps) {
  const t = usePortalReportWords();
  const text = useText();
  const several = useSession().me.platforms.length > 1;
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab');
  const tab: TabKey = TABS.find((one) => one === asked) ?? 'report';
  const title = t('reportTitle', { year: report.year });
  const confirm = allowance(report.allowedActions, 'confirm');
  return (
    <>
      <PageHead
        title={title}
        crumbs={[{ label: t('title'), to: '/own/reports' }, { label: title }]}
        marks={<Marks report={report} />}
        facts={[
          several && report.platformName,
          t('factOffice', { office: text(report.officeName) }),
          t(report.provisional ? 'factDueProvisional' : 'factDue', { date: report.dueOn }),
          report.countedOn !== null && t('factCounted', { date: report.countedOn }),
        ]}
        actions={<PortalReportActs report={report} reload={reload} />}
      />
      <ReportLife standing={report.standing} version={report.pending ?? report.current} />
      <Notes report={report} />
      <TwoColumns
        aside={
          <>
            <ReceiptCard report={report} />
            <DueCard report={report} />
            <FilesCard report={report} />
          </>
        }
      >
        <section className="card report-tabs">
          <Tabs<TabKey>
            label={title}
            active={tab}
            tabs={[
              {
                key: 'report',
                label: t('tabReport'),
                body: <ReportText report={report} template={template} />,
              },
              {
                key: 'versions',
                label: t('tabVersions'),
                count: report.versions.length,
                body: <PortalVersions report={report} template={template} />,
              },
              { key: 'acts', label: t('tabActs'), body: <Acts report={report} /> },
            ]}
            onPick={(key) => {
              setSearch(key === 'report' ? {} : { tab: key }, { replace: true });
            }}
          />
        </section>
        {confirm?.allowed === true && tab === 'report' && (
          <div className="report-end">
            <PortalReportActs report={report} reload={reload} />
          </div>
        )}
      </TwoColumns>
    </>
  );
}

function Marks({ report }: { report: PortalReportView }) {
  const t = usePortalReportWords();
  return (
    <>
      <StateTag kind="ReportStanding" value={report.standing} />
      {report.countedOn === null ? (
        <DeadlineTag workingDaysLeft={report.workingDaysLeft} dueOn={report.dueOn} />
      ) : (
        <Mark tone={report.late === true ? 'late' : 'done'}>
          {t(report.late === true ? 'late' : 'inTime')}
        </Mark>
      )}
      {report.standing === 'FILED' && <Mark>{t('turnOffice')}</Mark>}
    </>
  );
}

function Acts({ report }: { report: PortalReportView }) {
  const actWord = useActWord();
  const t = useReportWords();
  const door = useDoor();
  return (
    <div className="report-pad">
      <Stream
        entries={report.acts.map((act) => ({
          id: act.id,
          title: actWord(`report.${act.kind}`),
          at: act.at,
          by: [
            act.by,
            act.side === 'PLATFORM' && door(act.door),
            act.seq !== null && t('version', { n: act.seq }),
          ]
            .filter(Boolean)
            .join(' · '),
          text: act.text,
          tone: act.side === 'PLATFORM' ? 'new' : act.kind === 'return' ? 'warn' : 'done',
        }))}
      />
    </div>
  );
}
