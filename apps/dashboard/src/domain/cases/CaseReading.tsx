import type { ReactNode } from 'react';
import './case.css';
import { type MarkedPassage, TEXTS } from './texts.ts';
import { useCaseTextWords } from './words.ts';

interface CaseReadingProps {
  text: Record<(typeof TEXTS)[number], string>;
  /** For the own office: where the text may tell whose case it was. */
  warnings?: MarkedPassage[];
}

/** The four texts of a case, as readers get them. */
export function CaseReading({ text, warnings = [] }: CaseReadingProps) {
  const t = useCaseTextWords();
  return (
    <div className="case-text">
      {TEXTS.map((field) => (
        <section key={field}>
          <h3>{t(field)}</h3>
          {text[field] === '' ? (
            <p className="quiet">{t('notWritten')}</p>
          ) : (
            <p className="pre">
              {marked(
                text[field],
                warnings.filter((w) => w.field === field),
              )}
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

/** The text with its warnings marked; overlapping ones show once. */
function marked(text: string, warnings: MarkedPassage[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { key, start, end, reason } of warnings) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    parts.push(
      text.slice(at, from),
      <mark key={key} className={reason === null ? '' : 'answered'}>
        {text.slice(from, end)}
      </mark>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}
