import type { Statement } from './recorder.ts';
import type { Reader } from './load.ts';

/** A query for the application, with the variables of each request in turn. */
export interface Operation {
  name: string;
  reader: Reader;
  query: string;
  variables: readonly Record<string, unknown>[];
}

export const PAGE = `query { findings(first: 50) { edges { node { id number title severity state foundOn dueOn
  platform { id name regionCode } item { code title { zh en } } } } pageInfo { hasNextPage endCursor } } }`;
/** The same of PostGraphile, whose schema follows the tables; `listed` is the application's own condition. */
export const PEER_PAGE = `query { allFindings(first: 50, condition: { listed: true }, orderBy: [FOUND_ON_DESC, ROW_ID_DESC]) {
  edges { node { rowId number title severity state foundOn dueOn
    platformByPlatformIdAndRegionCode { rowId name regionCode }
    dutyItemVersionByItemVersionId { code title titleEn } } } pageInfo { hasNextPage endCursor } } }`;
/** What the readers of the page see, by the low end and the end of their range. */
export const RANGES = {
  province: { lo: '330000', hi: '340000' },
  nation: { lo: '000000', hi: '999999' },
} as const;
const PAGE_COUNTED = PAGE.replace('{ edges', '{ totalCount edges');
export const SEARCH = `query ($t: String!) { search(text: $t) { kind total more
  hits { id kind number title matched state platform { id name } } } }`;
const REGISTER = `query ($t: String) { platforms(first: 50, filter: { text: $t }) { totalCount
  edges { node { id name tier state domains operator { name code } } } } }`;
const FIGURE = '{ value change outOf spark { month value } }';
const OVERVIEW = `query ($from: CivilDate!, $to: CivilDate!) {
  todayFigures { on medianWorkingDaysToClose open ${FIGURE} overdue ${FIGURE} closedThisMonth ${FIGURE} ledgerVerified ${FIGURE} }
  findingFlow(months: 12) { month from to new closed openAtEnd overdueAtEnd }
  heatMap { on platformsWithFindings areas { code short { zh } } rows { counts total platform { id name } } }
  regionTimeliness(from: $from, to: $to) { due onTime region { code name } }
  movements { link text { zh en } }
}`;

/** Common and rare, short and long, names and codes; each office asks the same. */
const TEXTS = [
  '海棠',
  '社区',
  '网络科技',
  '云杉读书',
  '海棠读书社区',
  '账号管理',
  '未落实',
  '虚构松果',
  'w1z.example',
  'MA0000',
  '备1234',
  'F-2026-0012',
  '0012',
  '改〔2026〕12号',
  '北辰 直播',
  '没有这样的名字',
];

const over = (
  name: string,
  readers: readonly Reader[],
  query: string,
  variables: Operation['variables'] = [{}],
): Operation[] => readers.map((reader) => ({ name: `${name}, ${reader}`, reader, query, variables }));

export function operations(today: string): Operation[] {
  const year = { from: `${String(Number(today.slice(0, 4)) - 1)}${today.slice(4)}`, to: today };
  const texts = TEXTS.map((t) => ({ t }));
  return [
    ...over('page of 50 findings', ['city', 'province', 'nation'], PAGE),
    ...over('the same with the count', ['province', 'nation'], PAGE_COUNTED),
    ...over('overview', ['city', 'province', 'nation'], OVERVIEW, [year]),
    ...over('search', ['district', 'city', 'province', 'nation'], SEARCH, texts),
    ...over('page of the register', ['province', 'nation'], REGISTER),
    ...over('register by text', ['province', 'nation'], REGISTER, [
      { t: '海棠' },
      { t: 'w1z.example' },
      { t: '科技' },
    ]),
  ];
}

/**
 * The page by one statement, as somebody would write it by hand, with the reader's range as a condition: with row security
 * as well, or as the owner with the condition alone.
 */
export function pageByHand(range: { lo: string; hi: string }, by: 'policy' | 'predicate'): Statement[] {
  const role = by === 'policy' ? 'app_office' : '';
  // as the application does, which leaves the condition out for the whole country
  const within =
    range.lo === '000000' && by === 'policy' ? '' : 'and f.region_code >= $1 and f.region_code < $2';
  // the other columns are read for the rows of the page only: a join would have another plan with row security than without
  const text = `select f.id, f.number, f.title, f.severity, f.state, f.found_on as "foundOn", f.due_on as "dueOn",
      (select json_build_object('id', p.id, 'name', p.name, 'regionCode', p.region_code)
         from platform p where p.id = f.platform_id) as platform,
      (select json_build_object('code', i.code, 'title', json_build_object('zh', i.title, 'en', i.title_en))
         from duty_item_version i where i.id = f.item_version_id) as item
    from (select * from finding f where f.state <> 'DRAFT' ${within} order by f.found_on desc, f.id desc limit 51) f
    order by f.found_on desc, f.id desc`;
  const scope = `begin; set local app.region_lo = '${range.lo}'; set local app.region_hi = '${range.hi}'`;
  return [
    { role, text: scope, values: [] },
    { role, text, values: within === '' ? [] : [range.lo, range.hi] },
    { role, text: 'commit', values: [] },
  ];
}

export const WITHDRAW = `mutation ($id: ID!) { withdrawFinding(id: $id, version: 1, reason: "查证后撤回") { id state } }`;

const AUDIT_LINE = `insert into audit.entry (id, occurred_at, actor_kind, actor_id, role, office_id, door, address, request_id, act,
    outcome, subject_kind, subject_id, region_at, before, after)
  values ($1::uuid, $2::timestamptz, 'OFFICE', $1::uuid, 'DIRECTOR', $1::uuid, 'BROWSER', '127.0.0.1', 'bench', 'finding.withdraw',
    'DONE', 'FINDING', $3::uuid, '330203', '{"state":"OPEN"}', '{"state":"WITHDRAWN"}')`;

/**
 * The writes of an act to the record itself, with neither audit line nor roll-up, or with its audit line alone; `$name`
 * is a value of the request.
 */
export function bareAct(range: { lo: string; hi: string }, audited = false): Statement[] {
  const role = 'app_office';
  const scope = `begin; set local app.region_lo = '${range.lo}'; set local app.region_hi = '${range.hi}'`;
  return [
    { role, text: scope, values: [] },
    { role, text: 'select * from finding where id = $1', values: ['$id'] },
    {
      role,
      text: `update finding set state = 'WITHDRAWN', closed_on = $2, version = version + 1 where id = $1 and version = 1 and state = 'OPEN'`,
      values: ['$id', '$today'],
    },
    {
      role,
      text: 'update finding_span set until_on = $2 where finding_id = $1 and until_on is null',
      values: ['$id', '$today'],
    },
    {
      role,
      text: `insert into finding_span (finding_id, seq, platform_id, region_code, region_at, tier_at, categories_at, area_code, state, from_on)
        select finding_id, 2, platform_id, region_code, region_at, tier_at, categories_at, area_code, 'WITHDRAWN', $2::date from finding_span where finding_id = $1 and seq = 1`,
      values: ['$id', '$today'],
    },
    {
      role,
      text: `insert into finding_change (id, finding_id, platform_id, region_code, office_id, region_at, actor_name, action, reason, after, occurred_at)
        select $2::uuid, id, platform_id, region_code, office_id, region_at, '主任', 'WITHDRAWN', '查证后撤回', '{"state":"WITHDRAWN"}', $3::timestamptz from finding where id = $1`,
      values: ['$id', '$change', '$at'],
    },
    ...(audited ? [{ role, text: AUDIT_LINE, values: ['$entry', '$at', '$id'] }] : []),
    { role, text: 'commit', values: [] },
  ];
}
