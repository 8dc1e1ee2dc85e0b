import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { FaultNote } from '../../../ui/form/faults.tsx';
import { dateTime } from '../../../ui/format.ts';
import { useText } from '../../../ui/i18n/i18n.ts';
import { PageHead } from '../../../ui/PageHead.tsx';
import { type Template, fieldAt, idOf, sectionAt, sectionKey } from '../../../domain/reports/template.ts';
import { bodyOf } from '../../../domain/reports/values.ts';
import { StateTag } from '../../../domain/terms/StateTag.tsx';
import { Notes } from '../Notes.tsx';
import '../reports.css';
import { usePortalReportWords } from '../words.ts';
import { FaultList } from './FaultList.tsx';
import './form.css';
import { FormFoot } from './FormFoot.tsx';
import { MergeNote } from './MergeNote.tsx';
import { SectionForm } from './SectionForm.tsx';
import { SectionNav } from './SectionNav.tsx';
import { useReportForm } from './useReportForm.ts';
import type { PortalReportView } from '../types.ts';
import { useFormWords } from './words.ts';

interface FormPageProps {
  report: PortalReportView;
  template: Template;
  refetch: () => Promise<PortalReportView | undefined>;
}

/** The form, one section at a time; the section stands in the address. */
export function FormPage({ report, template, refetch }: FormPageProps) {
  const t = usePortalReportWords();
  const f = useFormWords();
  const text = useText();
  const form = useReportForm(report, template, refetch);
  const [search, setSearch] = useSearchParams();
  const [target, setTarget] = useState<string | null>(null);
  const { sections } = template;
  const at = Math.max(
    0,
    sections.findIndex((section) => sectionKey(section) === search.get('section')),
  );
  const section = sections[at];
  const open = (key: string) => {
    setSearch({ section: key }, { replace: true });
    if (form.dirty) void form.save();
  };
  const pick = (pointer: string) => {
    const wanted = sectionAt(template, pointer);
    if (wanted !== undefined) setSearch({ section: sectionKey(wanted) }, { replace: true });
    setTarget(pointer);
  };
  useEffect(() => {
    // the address follows a moment later than the wish
    if (target === null || sectionAt(template, target) !== section) return;
    const field = fieldAt(template, target)?.pointer;
    const found =
      document.getElementById(idOf(target)) ??
      (field === undefined ? null : document.getElementById(idOf(field)));
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
    setTarget(null);
  }, [target, template, section]);
  if (section === undefined) return null;
  const amends = report.standing === 'FILED' || report.standing === 'ACCEPTED';
  const title = t(amends ? 'amendTitle' : 'editTitle', { year: report.year });
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: t('title'), to: '/own/reports' },
          {
            label: t('reportTitle', { year: report.year }),
            to: `/own/reports/${report.platformId}/${String(report.year)}`,
          },
          { label: title },
        ]}
        marks={<StateTag kind="ReportStanding" value={report.standing} />}
        facts={[
          report.platformName,
          t(report.provisional ? 'factDueProvisional' : 'factDue', { date: report.dueOn }),
          text(template.title),
          report.lastYear === null && t('noLastYear'),
        ]}
      />
      {report.standing !== 'DRAFT' && <Notes report={report} />}
      {form.found !== null && (
        <p className="quiet">
          {f('restored', { at: dateTime(form.found.at) })}{' '}
          <Button size="small" type="link" onClick={form.restart}>
            {f('dropLocal')}
          </Button>
        </p>
      )}
      <FaultNote error={form.problem} onReload={() => void form.reload()} />
      <MergeNote form={form} template={template} />
      <FaultList form={form} onPick={pick} />
      <div className="report-form">
        <SectionNav
          sections={sections}
          at={at}
          body={form.body}
          faults={form.faults}
          remarks={report.standing === 'RETURNED' ? (report.current?.remarks ?? []) : []}
          template={template}
          onOpen={open}
        />
        <div className="stack">
          <SectionForm
            section={section}
            form={form}
            report={report}
            template={template}
            lastYear={report.lastYear === null ? null : bodyOf(report.lastYear)}
          />
          <Steps before={sections[at - 1]} after={sections[at + 1]} onOpen={open} />
          <FormFoot form={form} report={report} amends={amends} />
        </div>
      </div>
    </>
  );
}

interface StepsProps {
  before: Template['sections'][number] | undefined;
  after: Template['sections'][number] | undefined;
  onOpen: (key: string) => void;
}

function Steps({ before, after, onOpen }: StepsProps) {
  const f = useFormWords();
  const step = (section: StepsProps['before'], label: string) =>
    section !== undefined && (
      <Button
        onClick={() => {
          onOpen(sectionKey(section));
          window.scrollTo({ top: 0 });
        }}
      >
        {label}
      </Button>
    );
  return (
    <div className="report-steps">
      {step(before, f('previous'))}
      {step(after, f('next'))}
    </div>
  );
}
