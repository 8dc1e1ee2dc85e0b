import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Tx, col, execute, readRows } from '#libs/technique/kernel';

export interface CalendarFile {
  source: string;
  sourceDate: string;
  coveredFrom: string;
  coveredTo: string;
  days: [string, 'REST' | 'WORK', string, string][];
}

const VERIFY_NOTE = {
  zh: '默认值，可在设置中按本地规定修改。',
  en: 'A default; set it to the local rule.',
};

/** Periods are data. The lengths are defaults that an office may change; the law sets that the officer names a period. */
const RULES = [
  {
    code: 'RECTIFY',
    length: 15,
    min: 1,
    max: 60,
    fromEvent: 'SERVICE',
    title: '限期整改',
    titleEn: 'Rectification period',
    basis: `自送达次日起按工作日计算（行政处罚法第八十五条所定工作日口径）。${VERIFY_NOTE.zh}`,
    basisEn: `Working days counted from the day after service (working days as in Administrative Penalty Law, art. 85). ${VERIFY_NOTE.en}`,
  },
  {
    code: 'VERIFY',
    length: 10,
    min: 1,
    max: 30,
    fromEvent: 'ANSWER',
    title: '复核办理',
    titleEn: 'Verification by the office',
    basis: `自平台答复次日起按工作日计算。${VERIFY_NOTE.zh}`,
    basisEn: `Working days counted from the day after the platform’s answer. ${VERIFY_NOTE.en}`,
  },
  {
    code: 'EXTEND',
    length: 5,
    min: 1,
    max: 30,
    fromEvent: 'DUE_DAY',
    title: '整改延期',
    titleEn: 'Extension of a rectification period',
    basis: `在期限届满前提出，由他人决定；自原期限届满次日起按工作日计算；系本部门工作惯例，并非法定期限。${VERIFY_NOTE.zh}`,
    basisEn: `Asked for before the period ends and decided by another person; working days counted from the day after the former due day; the office’s own practice, not a period set by statute. ${VERIFY_NOTE.en}`,
  },
  {
    code: 'CASE_VIEW',
    length: 3,
    min: 3,
    max: 30,
    fromEvent: 'NOTICE',
    title: '案例发布前陈述意见',
    titleEn: 'View on a case before publication',
    basis: `自告知次日起按工作日计算；系本部门工作惯例，并非法定期限。${VERIFY_NOTE.zh}`,
    basisEn: `Working days counted from the day after the platform was told; the office’s own practice, not a period set by statute. ${VERIFY_NOTE.en}`,
  },
  {
    code: 'CASE_WITHDRAW',
    length: 3,
    min: 1,
    max: 3,
    fromEvent: 'DECISION_CHANGED',
    title: '案例撤回',
    titleEn: 'Withdrawal of a case',
    basis: '所依据的决定变更之日的次日起三个工作日内撤回（参照行政处罚法第四十八条）。',
    basisEn:
      'Withdrawn within three working days after the decision behind it changed (after Administrative Penalty Law, art. 48).',
  },
] as const;

/** The content of a version as one text; the same as that of `CONTENT`. */
function contentOf(file: CalendarFile): string {
  const head = [file.source, file.sourceDate, file.coveredFrom, file.coveredTo];
  const days = [...file.days].sort(([a], [b]) => (a < b ? -1 : 1)).map((day) => day.join('|'));
  return createHash('md5')
    .update([head.join('|'), ...days].join('\n'))
    .digest('hex');
}

const CONTENT = `md5(concat_ws(E'\\n', concat_ws('|', v.source, to_char(v.source_date, 'YYYY-MM-DD'), to_char(v.covered_from, 'YYYY-MM-DD'),
  to_char(v.covered_to, 'YYYY-MM-DD')), (select string_agg(concat_ws('|', to_char(d.day, 'YYYY-MM-DD'), d.kind, d.name, d.name_en), E'\\n' order by d.day)
    from calendar_day d where d.version = v.version)))`;

async function shipped(): Promise<CalendarFile> {
  const text = await readFile(new URL('./data/calendar.json', import.meta.url), 'utf8');
  return JSON.parse(text) as CalendarFile;
}

/**
 * Appends the holiday schedule as a new calendar version, unless some version already has the same content or
 * the newest is of a later day: starting an older build again changes nothing back. @returns whether it was new
 */
export async function loadSchedule(owner: Tx, file: CalendarFile): Promise<boolean> {
  const standing = await readRows(
    owner,
    { version: col.int, sourceDate: col.date, content: col.text },
    `select v.version, v.source_date, ${CONTENT} as content from calendar_version v order by v.version desc`,
  );
  const [newest] = standing;
  const content = contentOf(file);
  if (standing.some((v) => v.content === content)) return false;
  if (newest && file.sourceDate < newest.sourceDate) return false;
  const version = (newest?.version ?? 0) + 1;
  await execute(
    owner,
    'insert into calendar_version (version, source, source_date, covered_from, covered_to) values ($1, $2, $3, $4, $5)',
    [version, file.source, file.sourceDate, file.coveredFrom, file.coveredTo],
  );
  await execute(
    owner,
    `insert into calendar_day (version, day, kind, name, name_en)
     select $1, d, k, n, e from unnest($2::date[], $3::text[], $4::text[], $5::text[]) as t (d, k, n, e)`,
    [version, ...[0, 1, 2, 3].map((i) => file.days.map((row) => row[i]))],
  );
  return true;
}

/** Loads the holiday schedule of this build, and the period rules. */
export async function loadCalendar(owner: Tx): Promise<void> {
  await loadSchedule(owner, await shipped());
  for (const rule of RULES) {
    await execute(
      owner,
      `insert into period_rule (code, version, length, min_length, max_length, unit, first_day, roll_forward, from_event, title, title_en, basis, basis_en)
       values ($1, 1, $2, $3, $4, 'WORKING', 'NEXT_DAY', true, $5, $6, $7, $8, $9) on conflict do nothing`,
      [
        rule.code,
        rule.length,
        rule.min,
        rule.max,
        rule.fromEvent,
        rule.title,
        rule.titleEn,
        rule.basis,
        rule.basisEn,
      ],
    );
  }
}
