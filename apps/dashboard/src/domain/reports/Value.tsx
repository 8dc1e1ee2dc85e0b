import { useText } from '../../ui/i18n/i18n.ts';
import { EvidenceList, type ShownEvidence } from '../evidence/EvidenceList.tsx';
import type { Field, Leaf } from './template.ts';
import { type Json, bodyOf } from './values.ts';
import { useReportWords } from './words.ts';

interface ValueProps {
  field: Field;
  value: Json | undefined;
  files: ShownEvidence[];
}

/** What a report says in one field, for reading. */
export function Value({ field, value, files }: ValueProps) {
  const t = useReportWords();
  if (value === undefined || value === '') return <p className="quiet">{t('notGiven')}</p>;
  if (value === null) return <p className="quiet">{t('notApplicable')}</p>;
  if (!Array.isArray(value)) return <Single field={field} value={value} />;
  if (value.length === 0) return <p className="quiet">{t('noneThisYear')}</p>;
  if (field.kind === 'FILES') {
    const named = files.filter((file) => value.includes(file.id));
    return (
      <EvidenceList evidence={named} empty={<span className="mono">{value.map(String).join(' ')}</span>} />
    );
  }
  return (
    <ul className="report-rows">
      {value.map((row, i) => (
        <li key={i}>
          {field.fields.map((leaf, at) => (
            <Cell key={leaf.key} leaf={leaf} value={bodyOf(row)[leaf.key]} first={at === 0} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Single({ field, value }: { field: Leaf; value: Json }) {
  const shown = useShown();
  return <p className="pre report-text">{shown(field, value)}</p>;
}

function Cell({ leaf, value, first }: { leaf: Leaf; value: Json | undefined; first: boolean }) {
  const shown = useShown();
  if (value === undefined || value === '') return null;
  const text = shown(leaf, value);
  return first ? <b>{text}</b> : <span className="quiet"> · {text}</span>;
}

/** A single value as text: a choice by its word, null as what does not apply. */
export function useShown(): (field: Leaf | undefined, value: Json | undefined) => string {
  const t = useReportWords();
  const text = useText();
  return (field, value) => {
    if (value === undefined) return '–';
    if (value === null) return t('notApplicable');
    const choice = field?.choices.find((one) => one.value === value);
    if (choice !== undefined) return text(choice.title);
    if (Array.isArray(value)) return value.map((row) => lineOf(row)).join('\n');
    return typeof value === 'object' ? lineOf(value) : String(value);
  };
}

/** A row of a list in one line. */
function lineOf(row: Json): string {
  if (typeof row !== 'object' || row === null) return String(row);
  return Object.values(row)
    .map((cell) => (typeof cell === 'object' ? JSON.stringify(cell) : String(cell)))
    .join(' · ');
}
