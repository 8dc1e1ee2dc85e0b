import { Fragment, type ReactNode } from 'react';
import { signed } from '../../ui/format.ts';
import { useText } from '../../ui/i18n/i18n.ts';
import { type Field, idOf } from './template.ts';
import { type Body, type Json, valueAt } from './values.ts';
import type { Beside } from './types.ts';
import { useReportWords } from './words.ts';

interface FigureTableProps {
  figures: Field[];
  body: Body;
  lastYear: Body | null;
  beside: Beside;
}

/** By how much a figure moved; a decimal loses what binary arithmetic adds to it. */
function changeOf(now: Json | undefined, before: Json | undefined): string {
  if (typeof now !== 'number' || typeof before !== 'number') return '–';
  return signed(Number((now - before).toFixed(6)));
}

/** The figures of a section with unit and definition, each beside the year before. */
export function FigureTable({ figures, body, lastYear, beside }: FigureTableProps) {
  const t = useReportWords();
  const text = useText();
  const number = (value: Json | undefined, field: Field): ReactNode => {
    if (typeof value === 'number') {
      return (
        <>
          {value} {field.unit !== null && <small>{text(field.unit)}</small>}
        </>
      );
    }
    return <span className="quiet">{value === null ? t('notApplicable') : '–'}</span>;
  };
  return (
    <table className="report-figures">
      <thead>
        <tr>
          <th scope="col">{t('figure')}</th>
          <th scope="col">{t('thisYear')}</th>
          <th scope="col">{t('lastYear')}</th>
          <th scope="col">{t('change')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((field) => {
          const now = valueAt(body, field.pointer);
          const before = lastYear === null ? undefined : valueAt(lastYear, field.pointer);
          const below = beside.below?.(field.pointer);
          return (
            <Fragment key={field.pointer}>
              <tr id={idOf(field.pointer)}>
                <th scope="row">
                  {text(field.title)} {beside.button?.(field.pointer)}
                  {field.definition !== null && (
                    <span className="report-definition">{text(field.definition)}</span>
                  )}
                </th>
                <td>{number(now, field)}</td>
                <td>{number(before, field)}</td>
                <td>{changeOf(now, before)}</td>
              </tr>
              {below !== undefined && below !== null && below !== false && (
                <tr className="report-below">
                  <td colSpan={4}>{below}</td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
