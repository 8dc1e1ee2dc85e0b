import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { type CivilDate, type Text, type Tx, addDays, col, execute, readRows } from '#libs/technique/kernel';
import { type Calendar, isWorkingDay } from '#rules/reference/calendar';
import { compileTemplate } from './faults.rules.ts';
import { type TemplateFile, nodeAt } from './template.rules.ts';

interface YearFile {
  year: number;
  template: string;
  opensOn: CivilDate;
  due: CivilDate;
  confirmWithinDays: number;
  note: Text;
}

const FOLDER = new URL('./data/', import.meta.url);

/** Loads every template version and year shipped as data that is not in the database yet. */
export async function loadReports(owner: Tx): Promise<void> {
  const files = (await readdir(FOLDER)).filter((name) => /^annual-report-.*\.json$/.test(name)).sort();
  const templates: TemplateFile[] = [];
  for (const name of files) {
    const file = JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')) as TemplateFile;
    templates.push(file);
    await loadReportTemplate(owner, file);
  }
  const years = JSON.parse(await readFile(new URL('years.json', FOLDER), 'utf8')) as YearFile[];
  const calendar = await calendarOf(owner);
  for (const year of years) await loadYear(owner, year, templates, calendar);
}

/**
 * Loads one version of the template. A loaded version never changes: reports keep the one they were made with.
 * @returns whether the version was new
 */
export async function loadReportTemplate(owner: Tx, file: TemplateFile): Promise<boolean> {
  const hash = createHash('sha256').update(JSON.stringify(file)).digest('hex');
  const [standing] = await readRows(
    owner,
    { hash: col.text },
    'select content_hash as hash from report_template where version = $1',
    [file.version],
  );
  if (standing?.hash === hash) return false;
  if (standing)
    throw new Error(
      `report template ${file.version} stands already with other content: give the new text a new version`,
    );
  compileTemplate(file);
  for (const { part, whole } of file.checks) {
    for (const pointer of [part, whole]) {
      if (nodeAt(file.schema, pointer) === null)
        throw new Error(`report template ${file.version}: a check names ${pointer}, which is no field of it`);
    }
  }
  await execute(
    owner,
    `insert into report_template (version, title, title_en, source, source_en, schema, checks, content_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      file.version,
      file.title.zh,
      file.title.en,
      file.source.zh,
      file.source.en,
      JSON.stringify(file.schema),
      JSON.stringify(file.checks),
      hash,
    ],
  );
  return true;
}

const CALENDAR_OF_ROW = {
  day: col.date,
  kind: col.text.as<'REST' | 'WORK'>(),
  nameZh: col.text,
  nameEn: col.text,
};

/** The owner's connection knows no entities, so the calendar is read by hand. */
async function calendarOf(owner: Tx): Promise<Calendar> {
  const [head] = await readRows(
    owner,
    { version: col.int, coveredFrom: col.date, coveredTo: col.date },
    `select version, covered_from, covered_to
       from calendar_version order by version desc limit 1`,
  );
  if (!head) throw new Error('the calendar is loaded before the reports');
  const days = await readRows(
    owner,
    CALENDAR_OF_ROW,
    'select day, kind, name as name_zh, name_en from calendar_day where version = $1',
    [head.version],
  );
  return { ...head, days: new Map(days.map(({ day, ...named }) => [day, named])) };
}

/**
 * A year as shipped, on the next working day when its day is a rest day. A year set by a person stays; a day that was
 * provisional is computed again when the calendar covers more, and only becomes later.
 */
async function loadYear(
  owner: Tx,
  file: YearFile,
  templates: readonly TemplateFile[],
  calendar: Calendar,
): Promise<void> {
  const template = templates.find((t) => t.version === file.template);
  if (!template?.years.includes(file.year))
    throw new Error(`the report template ${file.template} is not one for ${file.year}`);
  let due = file.due;
  while (!isWorkingDay(calendar, due)) due = addDays(due, 1);
  await execute(
    owner,
    `insert into report_year as y (year, template_version, opens_on, due_on, provisional, confirm_within_days, note, note_en)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (year) do update set due_on = greatest(y.due_on, excluded.due_on), provisional = excluded.provisional
       where y.provisional`,
    [
      file.year,
      file.template,
      file.opensOn,
      due,
      due > calendar.coveredTo,
      file.confirmWithinDays,
      file.note.zh,
      file.note.en,
    ],
  );
}

export interface YearSettings {
  year: number;
  template: string;
  opensOn: CivilDate;
  dueOn: CivilDate;
  confirmWithinDays: number;
}

/**
 * Sets a year by a person's decision; later starts leave it as it is. A later filing deadline applies to
 * reports already begun as well; an earlier one does not, since their authors were given the other day.
 */
export async function setReportYear(owner: Tx, set: YearSettings): Promise<void> {
  await execute(
    owner,
    `insert into report_year (year, template_version, opens_on, due_on, provisional, confirm_within_days, note, note_en)
     values ($1, $2, $3, $4, false, $5, '', '')
     on conflict (year) do update set template_version = excluded.template_version, opens_on = excluded.opens_on,
       due_on = excluded.due_on, provisional = false, confirm_within_days = excluded.confirm_within_days,
       note = '', note_en = ''`,
    [set.year, set.template, set.opensOn, set.dueOn, set.confirmWithinDays],
  );
  await execute(
    owner,
    `update annual_report set due_on = $2, version = version + 1
      where year = $1 and counted_on is null and due_on < $2`,
    [set.year, set.dueOn],
  );
}
