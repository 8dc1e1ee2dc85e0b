import { Select } from 'antd';
import { useNarrow } from '../../../ui/appearance.ts';
import type { PlacedFault } from '../../../ui/graphql/refusal.ts';
import { useText } from '../../../ui/i18n/i18n.ts';
import { lastTitle } from '../../../domain/reports/ReportRead.tsx';
import {
  type Section,
  type Template,
  progressOf,
  sectionAt,
  sectionKey,
} from '../../../domain/reports/template.ts';
import type { Body } from '../../../domain/reports/values.ts';
import { useFormWords } from './words.ts';

interface SectionNavProps {
  sections: Section[];
  at: number;
  body: Body;
  faults: readonly PlacedFault[];
  remarks: readonly { pointer: string }[];
  template: Template;
  onOpen: (key: string) => void;
}

/** The sections with how far each is; in the hand a choice that opens. */
export function SectionNav({ sections, at, body, faults, remarks, template, onOpen }: SectionNavProps) {
  const t = useFormWords();
  const text = useText();
  const narrow = useNarrow();
  const entries = sections.map((section, i) => {
    const here = ({ pointer }: { pointer: string }) => sectionAt(template, pointer) === section;
    const { done, of } = progressOf(section, body);
    return {
      key: sectionKey(section),
      name:
        section.areaCode === null ? text(lastTitle(section)) : `${section.areaCode} ${text(section.title)}`,
      mark: done === of ? t('sectionDone') : t('sectionMark', { done, of }),
      full: done === of,
      wrong: faults.filter(here).length,
      remarked: remarks.filter(here).length,
      current: i === at,
    };
  });
  if (narrow) {
    return (
      <Select
        className="report-nav-select"
        aria-label={t('sections')}
        value={entries[at]?.key ?? null}
        options={entries.map(({ key, name, mark, wrong }) => ({
          value: key,
          label: [name, mark, wrong > 0 && t('sectionFaults', { count: wrong })].filter(Boolean).join(' · '),
        }))}
        onChange={onOpen}
      />
    );
  }
  return (
    <nav className="report-nav card" aria-label={t('sections')}>
      <ol>
        {entries.map((entry) => (
          <li key={entry.key}>
            <button
              type="button"
              aria-current={entry.current ? 'step' : undefined}
              onClick={() => {
                onOpen(entry.key);
              }}
            >
              <span>{entry.name}</span>
              <span className={entry.full ? 'report-nav-done' : 'quiet'}>{entry.mark}</span>
              {entry.wrong > 0 && <span className="late">{t('sectionFaults', { count: entry.wrong })}</span>}
              {entry.remarked > 0 && (
                <span className="report-nav-remarks">{t('sectionRemarks', { count: entry.remarked })}</span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
