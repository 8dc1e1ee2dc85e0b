import { createHash } from 'node:crypto';
import pg from 'pg';
import { asOwner } from '#api/owner';
import { type GivenFinding, closedAndOpenFinding } from '../given/closed-finding.ts';
import { Desk, type Person } from '../given/desk.ts';

const REGISTER = `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id operator { id } } }`;
const CASE = `id number title state shown version openWarnings own
  text { title facts items { code } audience { toPlatforms categories tiers toSubordinates toSuperior } }
  warnings { key field kind term start reason } notices { id version dueOn toldOn toWeigh closedAs remarks { side by text } platform { name } }
  versions { seq sha256 approvedBy publishedOn changes { field before after } } findings { id } acts { kind byName text }
  steps { key state on hint } allowedActions { action allowed reason } withdrawReason withdrawDueOn recipients draftedBy approvedBy`;
const READ = `query ($id: ID!) { typicalCase(id: $id) { ${CASE} } }`;
const DRAFT = `mutation ($input: CaseInput!) { draftCase(input: $input) { ${CASE} } }`;
const CHANGE = `mutation ($id: ID!, $version: Int!, $input: CaseInput!) { changeCase(id: $id, version: $version, input: $input) { ${CASE} } }`;
const ANSWER = `mutation ($id: ID!, $key: ID!, $reason: String!) { answerCaseWarning(id: $id, key: $key, reason: $reason) { ${CASE} } }`;
const WEIGH = `mutation ($id: ID!, $n: ID!, $version: Int!, $text: String!) { weighCaseStatement(id: $id, noticeId: $n, version: $version, text: $text) { ${CASE} } }`;
const NOTICE = `id title waiting dueOn closedAs version consentedAt text { facts } remarks { side by text } allowedActions { action allowed }`;
const OWN = `id number title seq withdrawnOn withdrawReason sha256 text { facts grounds outcome lesson } items { code } officeName { zh }`;
const STATE = `mutation ($id: ID!, $version: Int!, $text: String!) { stateOnCase(id: $id, version: $version, text: $text) { ${NOTICE} } }`;
const CONSENT = `mutation ($id: ID!, $version: Int!) { consentToCase(id: $id, version: $version) { ${NOTICE} } }`;
const LIST = `query ($f: TypicalCaseFilter) { typicalCases(filter: $f) { totalCount edges { node { id number title state own itemCodes } } } }`;

/** The acts whose arguments are id, version and perhaps one text. */
const simple = (name: string, said?: string, type = 'String!'): string =>
  `mutation ($id: ID!, $version: Int!${said ? `, $${said}: ${type}` : ''}) {
     ${name}(id: $id, version: $version${said ? `, ${said}: $${said}` : ''}) { ${CASE} } }`;
const SUBMIT = simple('submitCase');
const APPROVE = simple('approveCase', 'note', 'String');
const RETURN = simple('returnCase', 'remarks');
const NOTIFY = simple('notifyCase', 'days', 'Int');
const PUBLISH = simple('publishCase');
const CORRECT = simple('correctCase', 'reason');
const ABANDON = simple('abandonCase', 'reason');
const WITHDRAW = `mutation ($id: ID!, $version: Int!, $reason: String!, $on: CivilDate) {
  withdrawCase(id: $id, version: $version, reason: $reason, decisionChangedOn: $on) { ${CASE} } }`;

interface Case {
  id: string;
  number: string | null;
  title: string;
  state: string;
  shown: string;
  version: number;
  openWarnings: number;
  own: boolean;
  text: { title: string; facts: string; items: { code: string }[] } | null;
  warnings: {
    key: string;
    field: string;
    kind: string;
    term: string;
    start: number;
    reason: string | null;
  }[];
  notices: {
    id: string;
    version: number;
    dueOn: string;
    toWeigh: boolean;
    closedAs: string | null;
    remarks: { side: string; by: string; text: string }[];
    platform: { name: string };
  }[];
  versions: {
    seq: number;
    sha256: string;
    approvedBy: string | null;
    changes: { field: string; before: string | null; after: string | null }[];
  }[];
  findings: { id: string }[];
  acts: { kind: string; byName: string; text: string | null }[];
  steps: { key: string; state: string; on: string | null }[];
  allowedActions: { action: string; allowed: boolean; reason: string | null }[];
  withdrawReason: string | null;
  withdrawDueOn: string | null;
  recipients: number | null;
  draftedBy: string | null;
}

/** From a closed finding to a published case, as its author, the director, the platform and the readers live it. */
describe('typical cases', () => {
  let desk: Desk;
  let officer: Person;
  let director: Person;
  let deputy: Person;
  let district: Person;
  let province: Person;
  let elsewhere: Person;
  let head: Person;
  let liaison: Person;
  let reader: Person;
  let otherReader: Person;
  let stranger: Person;
  let platformId: string;
  let closed: GivenFinding;
  let open: GivenFinding;
  let now: Case;

  const on = (day: string): void => desk.clock.set(new Date(`${day}T02:00:00Z`));
  const sql = async <T>(text: string, values: unknown[] = []): Promise<T> =>
    asOwner(desk.database.url, (source) => source.query<T>(text, values));
  const must = async (who: Person, document: string, variables: object = {}): Promise<Case> => {
    const data = await desk.must<Record<string, Case>>(who, document, {
      id: now.id,
      version: now.version,
      ...variables,
    });
    return (now = Object.values(data)[0] as Case);
  };
  const refused = (who: Person, document: string, variables: object = {}): Promise<string> =>
    desk.refusal(who, document, { id: now.id, version: now.version, ...variables });
  const read = async (who: Person): Promise<Case> =>
    (await desk.must<{ typicalCase: Case }>(who, READ, { id: now.id })).typicalCase;
  const ownCase = async (who: Person) =>
    (
      await desk.must<{
        ownCase: {
          number: string;
          title: string;
          seq: number;
          withdrawnOn: string | null;
          withdrawReason: string | null;
          sha256: string | null;
          text: { facts: string } | null;
          items: { code: string }[];
        };
      }>(who, `query ($id: ID!) { ownCase(id: $id) { ${OWN} } }`, { id: now.id })
    ).ownCase;
  const notices = async (who: Person) =>
    (
      await desk.must<{
        ownCaseNotices: {
          id: string;
          version: number;
          waiting: boolean;
          closedAs: string | null;
          remarks: { side: string; by: string; text: string }[];
        }[];
      }>(who, `{ ownCaseNotices { ${NOTICE} } }`)
    ).ownCaseNotices;

  const audience = (over: object = {}): object => ({
    ...{ toPlatforms: true, categories: ['FORUM'], tiers: [], toSubordinates: true, toSuperior: false },
    ...over,
  });
  const input = (over: object = {}): object => ({
    findingIds: [closed.id],
    itemCodes: [closed.itemCode],
    title: '某论坛巡查记录缺失案例',
    facts: '某平台未留存巡查记录，抽查 5 件，其中 2 件没有记录。',
    grounds: '责任清单要求留存巡查记录。',
    outcome: '当场改正。',
    lesson: '巡查须留痕，责任到人。',
    audience: audience(),
    ...over,
  });

  let n = 0;
  const codes = [
    '91330200MA0000001L',
    '91330200MA0000002P',
    '91330200MA0000003T',
    '91330200MA0000004X',
    '91330200MA00000051',
    '91330200MA00000064',
    '91330200MA00000077',
  ];
  async function platform(
    by: Person,
    name: string,
    over: object = {},
  ): Promise<{ id: string; head: Person; operatorId: string }> {
    const code = codes[n] ?? '';
    n += 1;
    const { registerPlatform: p } = await desk.must<{
      registerPlatform: { id: string; operator: { id: string } };
    }>(by, REGISTER, {
      o: { code, name: `虚构${name}网络科技有限公司` },
      p: {
        ...{ name: `${name}论坛`, kinds: ['WEBSITE'], domains: [`p${String(n)}.example`], apps: [] },
        ...{ categories: ['FORUM'], tier: 'KEY', regionCode: '330205' },
        ...over,
      },
    });
    const of = { operatorId: p.operator.id, platformIds: [p.id] };
    return {
      id: p.id,
      operatorId: p.operator.id,
      head: await desk.person('RESPONSIBLE_PERSON', of, `${name}负责人`),
    };
  }

  /** A case that was submitted by its author and approved by the director. */
  async function approved(over: object = {}): Promise<void> {
    now = (await desk.must<{ draftCase: Case }>(officer, DRAFT, { input: input(over) })).draftCase;
    await must(officer, SUBMIT);
    await must(director, APPROVE);
  }

  beforeAll(async () => {
    desk = await Desk.open();
    on('2026-11-24');
    const city = await desk.office('330200', '甬网');
    officer = await desk.person('CASE_OFFICER', { officeId: city }, '承办甲');
    director = await desk.person('DIRECTOR', { officeId: city }, '主任甲');
    deputy = await desk.person('DIRECTOR', { officeId: city }, '副主任乙');
    const inspectors = [
      await desk.person('INSPECTOR', { officeId: city }),
      await desk.person('INSPECTOR', { officeId: city }),
    ] as const;
    district = await desk.person('CASE_OFFICER', { officeId: await desk.office('330203', '海网') });
    province = await desk.person('DIRECTOR', { officeId: await desk.office('330000', '浙网') });
    elsewhere = await desk.person('CASE_OFFICER', { officeId: await desk.office('330100', '杭网') });
    const subject = await platform(officer, '云杉');
    platformId = subject.id;
    head = subject.head;
    liaison = await desk.person(
      'LIAISON',
      { operatorId: subject.operatorId, platformIds: [platformId] },
      '联络员',
    );
    reader = (await platform(officer, '禾苗')).head;
    otherReader = (await platform(officer, '南屏', { categories: ['LIVE'] })).head;
    stranger = (await platform(elsewhere, '渔火', { regionCode: '330106' })).head;
    ({ closed, open } = await closedAndOpenFinding(desk, {
      officer,
      inspectors,
      platformId,
      plannedOn: '2026-11-24',
    }));
  }, 60_000);
  afterAll(() => desk.close());

  it('is drafted from closed findings only, with duty items and an audience', async () => {
    const draft = (over: object): Promise<string> => desk.refusal(officer, DRAFT, { input: input(over) });
    expect(await draft({ findingIds: [] })).toBe('CASE_FINDINGS_NEEDED input.findingIds');
    expect(await draft({ findingIds: [open.id] })).toBe('CASE_FINDING_NOT_CLOSED input.findingIds');
    expect(await draft({ findingIds: ['x'] })).toBe('NOT_FOUND input.findingIds');
    expect(await draft({ findingIds: Array.from({ length: 31 }, () => desk.ids.next()) })).toBe(
      'TOO_MANY input.findingIds',
    );
    expect(await draft({ itemCodes: [] })).toBe('CASE_ITEMS_NEEDED input.itemCodes');
    expect(await draft({ itemCodes: ['99.9'] })).toBe('CASE_UNKNOWN_ITEM input.itemCodes');
    expect(await draft({ audience: audience({ toPlatforms: false, toSubordinates: false }) })).toBe(
      'CASE_AUDIENCE_NEEDED input.audience',
    );
    expect(await draft({ audience: audience({ categories: ['NOPE'] }) })).toBe(
      'UNKNOWN_CATEGORY input.audience.categories',
    );
    expect(await draft({ title: ' ' })).toBe('REQUIRED input.title');
    expect(await draft({ title: '长'.repeat(101) })).toBe('TOO_LONG input.title');
    expect(await draft({ lesson: '长'.repeat(4001) })).toBe('TOO_LONG input.lesson');
    expect(await desk.refusal(elsewhere, DRAFT, { input: input() })).toBe('NOT_FOUND input.findingIds');
    expect(await desk.refusal(head, DRAFT, { input: input() })).toBe('FORBIDDEN');
    expect(await sql('select from typical_case')).toHaveLength(0);
  });

  it('begins from what the findings say, which names nobody', async () => {
    const { caseProposal: p } = await desk.must<{
      caseProposal: { title: string; facts: string; outcome: string; itemCodes: string[] };
    }>(officer, 'query ($f: [ID!]!) { caseProposal(findingIds: $f) { title facts outcome itemCodes } }', {
      f: [closed.id],
    });
    expect(p.facts).toContain('某平台巡查记录缺失');
    expect(p.outcome).toContain('当场改正');
    expect(p.itemCodes).toEqual([closed.itemCode]);
    expect(JSON.stringify(p)).not.toContain('云杉');
    expect(
      await desk.refusal(officer, 'query ($f: [ID!]!) { caseProposal(findingIds: $f) { title } }', {
        f: [open.id],
      }),
    ).toBe('CASE_FINDING_NOT_CLOSED findingIds');
  });

  it('warns of every name, code and domain, and waits until each is changed or answered', async () => {
    const facts = '云 杉论坛（P1．example）未留存巡查记录；禾苗论坛亦然。代码 91330200ＭＡ0000001L。';
    now = (await desk.must<{ draftCase: Case }>(officer, DRAFT, { input: input({ facts, lesson: '' }) }))
      .draftCase;
    expect(now.state).toBe('DRAFT');
    expect(now.warnings.map((w) => [w.field, w.kind, w.term, w.start])).toEqual([
      ['facts', 'PLATFORM', '云 杉论坛', 0],
      ['facts', 'DOMAIN', 'P1．example', 6],
      ['facts', 'PLATFORM', '禾苗论坛', facts.indexOf('禾苗')],
      ['facts', 'CODE', '91330200ＭＡ0000001L', facts.indexOf('9133')],
    ]);
    expect(await refused(officer, SUBMIT)).toBe('REQUIRED lesson');
    await must(officer, CHANGE, { input: input({ facts }) });
    expect(await refused(officer, SUBMIT)).toBe('CASE_WARNINGS_OPEN facts');
    expect(now.allowedActions.find((a) => a.action === 'submit')).toMatchObject({ allowed: false });

    const [name] = now.warnings;
    expect(await refused(officer, ANSWER, { key: name?.key, reason: ' ' })).toBe('REASON_NEEDED reason');
    expect(await refused(officer, ANSWER, { key: 'x', reason: '理由' })).toBe('CASE_WARNING_GONE key');
    await must(officer, ANSWER, { key: name?.key, reason: '引用公开通报名称' });
    expect([now.openWarnings, now.warnings[0]?.reason]).toEqual([3, '引用公开通报名称']);

    // the words around it change, so that it is asked anew; what was taken out is asked no more
    await must(officer, CHANGE, { input: input({ facts: '经查，云 杉论坛未留存记录。' }) });
    expect(now.warnings.map((w) => [w.term, w.reason])).toEqual([['云 杉论坛', null]]);
    await must(officer, ANSWER, { key: now.warnings[0]?.key, reason: '与当事平台无关的同名栏目' });
    expect(now.openWarnings).toBe(0);
  });

  it('is the own office’s affair while it is a draft, and nobody overwrites another', async () => {
    for (const who of [district, province, elsewhere]) {
      expect(await desk.refusal(who, READ, { id: now.id })).toBe('NOT_FOUND id');
      expect(await refused(who, SUBMIT).catch(String)).toMatch(/NOT_FOUND id|FORBIDDEN/);
      const { typicalCases } = await desk.must<{ typicalCases: { totalCount: number } }>(who, LIST);
      expect(typicalCases.totalCount).toBe(0);
    }
    expect(await desk.refusal(head, READ, { id: now.id })).toBe('FORBIDDEN');
    const early = now.version - 1;
    const answer = await desk.ask(officer, CHANGE, { id: now.id, version: early, input: input() });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'STALE', params: { changedBy: '承办甲' } });
    expect(await refused(officer, SUBMIT, { version: early })).toBe('STALE');
  });

  it('is approved by another person, or returned with remarks', async () => {
    await must(officer, SUBMIT);
    expect(now.state).toBe('SUBMITTED');
    expect(await refused(officer, CHANGE, { input: input() })).toBe('STATE');
    expect(await refused(officer, APPROVE)).toBe('FORBIDDEN');
    expect(await refused(director, RETURN, { remarks: ' ' })).toBe('REASON_NEEDED remarks');
    await must(director, RETURN, { remarks: '删去名称。' });
    expect([now.state, now.acts[0]?.text]).toEqual(['RETURNED', '删去名称。']);

    // a director who writes in it has become an author
    await must(director, CHANGE, { input: input() });
    await must(officer, SUBMIT);
    expect(await refused(director, APPROVE)).toBe('CASE_SAME_PERSON');
    expect((await read(director)).allowedActions.find((a) => a.action === 'approve')).toMatchObject({
      allowed: false,
    });
    await must(deputy, APPROVE, { note: '可发。' });
    expect(now.state).toBe('APPROVED');
    for (const author of ['drafted_by', 'changed_by', 'submitted_by'])
      await expect(
        sql(`update typical_case set approved_by = ${author} where id = $1`, [now.id]),
      ).rejects.toThrow(/check/);
  });

  it('is told to the platform before anybody else, which has its time and is heard', async () => {
    expect(await refused(director, PUBLISH)).toBe('STATE');
    expect(await refused(officer, NOTIFY, { days: 2 })).toBe('DAYS_RANGE days');
    await must(officer, NOTIFY);
    expect(now.state).toBe('NOTIFIED');
    expect(now.notices.map((x) => [x.platform.name, x.dueOn])).toEqual([['云杉论坛', '2026-11-27']]);
    expect(now.steps.find((s) => s.state === 'CURRENT')?.key).toBe('PUBLISHED');
    expect(await refused(officer, PUBLISH)).toBe('FORBIDDEN');
    expect(await refused(director, PUBLISH)).toBe('CASE_PERIOD_RUNS');

    const [mine] = await notices(head);
    expect(mine).toMatchObject({ waiting: true, closedAs: null });
    expect(await notices(reader)).toEqual([]);
    const { me } = await desk.must<{ me: { waiting: number } }>(head, '{ me { waiting } }');
    expect(me.waiting).toBe(1);
    const at = { id: mine?.id ?? '', version: mine?.version ?? 0 };
    expect(await desk.refusal(reader, STATE, { ...at, text: '我方意见' })).toBe('NOT_FOUND id');
    expect(await desk.refusal(liaison, STATE, { ...at, text: '我方意见' })).toBe('FORBIDDEN');
    expect(await desk.refusal(head, STATE, { ...at, text: ' ' })).toBe('REQUIRED text');
    expect(await desk.refusal(head, CONSENT, { ...at, version: 9 })).toBe('STALE');
    expect(await refused(officer, WEIGH, { n: mine?.id, version: 1, text: '已考虑' })).toBe(
      'CASE_NOTHING_STATED noticeId',
    );
    await desk.must(head, STATE, { ...at, text: '处置结果一段请写明当日完成。' });
    now = await read(officer);
    const [notice] = now.notices;
    expect(notice).toMatchObject({ toWeigh: true, remarks: [{ side: 'PLATFORM', by: '云杉负责人' }] });
    expect(await refused(director, PUBLISH)).toBe('CASE_STATEMENT_OPEN');
    expect(await refused(officer, WEIGH, { n: now.id, version: 1, text: '已考虑' })).toBe(
      'NOT_FOUND noticeId',
    );
    expect(await refused(officer, WEIGH, { n: notice?.id, version: 1, text: '已考虑' })).toBe('STALE');
    await must(officer, WEIGH, { n: notice?.id, version: notice?.version, text: '采纳，结果已写明。' });
    // the platform is told by the office, not by an officer
    expect((await notices(head))[0]?.remarks.map((r) => [r.side, r.by])).toEqual([
      ['PLATFORM', '云杉负责人'],
      ['OFFICE', 'Office 330200'],
    ]);
    expect(await refused(director, PUBLISH)).toBe('CASE_PERIOD_RUNS');
  });

  it('is published under a number once the platform consents, as approved and under its hash', async () => {
    const [mine] = await notices(head);
    const at = { id: mine?.id ?? '', version: mine?.version ?? 0 };
    await desk.must(head, CONSENT, at);
    expect(await desk.refusal(head, CONSENT, { ...at, version: at.version + 1 })).toBe('STATE');
    await must(director, PUBLISH);
    expect([now.state, now.number, now.shown]).toEqual(['PUBLISHED', '甬网案例〔2026〕1号', 'PUBLISHED']);
    expect(now.versions).toMatchObject([{ seq: 1, approvedBy: '副主任乙', changes: [] }]);
    expect((await notices(head))[0]).toMatchObject({ closedAs: 'PUBLISHED', waiting: false });
    expect(await desk.refusal(head, STATE, { ...at, version: at.version + 2, text: '太迟' })).toBe('STATE');
    const [kept] = await sql<{ content: string; sha256: string }[]>(
      'select content, sha256 from typical_case_version',
    );
    expect(
      createHash('sha256')
        .update(kept?.content ?? '')
        .digest('hex'),
    ).toBe(kept?.sha256);
    expect(kept?.sha256).toBe(now.versions[0]?.sha256);
    const events = await sql<{ kind: string }[]>(
      `select kind from outbox where kind like 'case.%' order by recorded_at, id`,
    );
    expect(events.map((e) => e.kind)).toEqual([
      'case.notified',
      'case.stated',
      'case.consented',
      'case.published',
    ]);
    const lines = await sql<{ act: string }[]>(
      `select distinct act from audit.entry where act like 'case.%' and outcome = 'DONE' order by act`,
    );
    expect(lines.map((l) => l.act)).toEqual([
      ...[
        'case.answer',
        'case.approve',
        'case.change',
        'case.consent',
        'case.draft',
        'case.notify',
        'case.publish',
      ],
      ...['case.return', 'case.statement', 'case.submit', 'case.weigh'],
    ]);
  });

  it('is read by those it was published to, without a word of whose case it was', async () => {
    const text = await ownCase(reader);
    expect(text).toMatchObject({ number: now.number, seq: 1, withdrawnOn: null });
    expect(text.items.map((i) => i.code)).toEqual([closed.itemCode]);
    expect(JSON.stringify(text)).not.toMatch(/云杉|p1\.example|91330200/);
    for (const who of [otherReader, stranger])
      expect(await desk.refusal(who, `query ($id: ID!) { ownCase(id: $id) { id } }`, { id: now.id })).toBe(
        'NOT_FOUND id',
      );
    const below = await read(district);
    expect(below).toMatchObject({
      own: false,
      state: 'PUBLISHED',
      draftedBy: null,
      acts: [],
      notices: [],
      allowedActions: [],
    });
    expect([below.findings, below.warnings, below.versions[0]?.approvedBy]).toEqual([[], [], null]);
    expect(await desk.refusal(district, CORRECT, { id: now.id, version: now.version, reason: '改' })).toBe(
      'OTHER_OFFICE',
    );
    // not published to the offices above, nor to those beside
    for (const who of [province, elsewhere])
      expect(await desk.refusal(who, READ, { id: now.id })).toBe('NOT_FOUND id');
  });

  it('reaches a platform that is registered later, and one that takes up such a service', async () => {
    const late = await platform(district, '晚舟', { regionCode: '330203' });
    expect((await ownCase(late.head)).number).toBe(now.number);
    const CHANGE_PLATFORM = `mutation ($id: ID!, $p: PlatformInput!) { changePlatform(id: $id, version: 1, platform: $p, reason: "停办论坛") { id } }`;
    await desk.must(district, CHANGE_PLATFORM, {
      id: late.id,
      p: {
        ...{
          name: '晚舟论坛',
          kinds: ['WEBSITE'],
          domains: ['late.example'],
          apps: [],
          categories: ['LIVE'],
        },
        ...{ tier: 'KEY', regionCode: '330203' },
      },
    });
    expect(
      await desk.refusal(late.head, `query ($id: ID!) { ownCase(id: $id) { id } }`, { id: now.id }),
    ).toBe('NOT_FOUND id');
  });

  it('is found by two characters of its text, by its item and area, and shown at the duty item', async () => {
    const list = async (who: Person, f: object): Promise<string[]> =>
      (
        await desk.must<{ typicalCases: { edges: { node: { id: string } }[] } }>(who, LIST, { f })
      ).typicalCases.edges.map((e) => e.node.id);
    for (const who of [officer, district]) {
      for (const f of [
        ...[{ text: '留痕' }, { text: '案例〔2026〕1' }, { itemCode: closed.itemCode }, { areaCode: '1' }],
        ...[{ states: ['PUBLISHED'] }, { year: 2026 }],
      ])
        expect([f, await list(who, f)]).toEqual([f, [now.id]]);
      for (const f of [
        { text: '没有此文' },
        { itemCode: '9.1' },
        { areaCode: '9' },
        { states: ['DRAFT'] },
        { year: 2025 },
      ])
        expect([f, await list(who, f)]).toEqual([f, []]);
    }
    expect(await list(officer, { mine: true })).toEqual([now.id]);
    expect(await list(district, { mine: true })).toEqual([]);
    expect(await desk.refusal(officer, LIST, { f: { text: '痕' } })).toBe('SEARCH_TOO_SHORT filter.text');
    expect(await desk.refusal(reader, '{ ownCases(text: "痕") { totalCount } }')).toBe(
      'SEARCH_TOO_SHORT text',
    );
    expect(await desk.refusal(officer, '{ typicalCases(after: "x") { totalCount } }')).toBe(
      'INVALID_VALUE after',
    );
    const OWN_LIST = 'query ($t: String, $i: ID) { ownCases(text: $t, itemCode: $i) { totalCount } }';
    for (const [who, t, i, count] of [
      [reader, '留痕', closed.itemCode, 1],
      [reader, '查无此文', null, 0],
      [reader, null, '9.1', 0],
      [otherReader, null, null, 0],
    ] as const) {
      const { ownCases } = await desk.must<{ ownCases: { totalCount: number } }>(who, OWN_LIST, { t, i });
      expect([t, i, ownCases.totalCount]).toEqual([t, i, count]);
    }
    const ITEMS = '{ framework { items { code cases { number officeName { en } } } } }';
    for (const [who, cases] of [
      [officer, [{ number: now.number, officeName: { en: 'Office 330200' } }]],
      [reader, [{ number: now.number, officeName: { en: 'Office 330200' } }]],
      [otherReader, []],
      [province, []],
    ] as const) {
      const { framework } = await desk.must<{ framework: { items: { code: string; cases: object[] }[] } }>(
        who,
        ITEMS,
      );
      expect(framework.items.find((i) => i.code === closed.itemCode)?.cases).toEqual(cases);
      expect(framework.items.filter((i) => i.cases.length > 0)).toHaveLength(cases.length);
    }
  });

  it('is corrected without a gap for its readers; versions are kept with what changed', async () => {
    on('2026-11-30');
    expect(await refused(officer, CORRECT, { reason: ' ' })).toBe('REASON_NEEDED reason');
    await must(officer, CORRECT, { reason: '补充教训' });
    await must(officer, CHANGE, {
      input: input({ lesson: '巡查须当日留痕。', audience: audience({ toSuperior: true }) }),
    });
    expect((await ownCase(reader)).seq).toBe(1);
    await must(officer, ABANDON, { reason: '先不更正' });
    expect([now.state, now.text?.title, now.versions.length]).toEqual([
      'PUBLISHED',
      '某论坛巡查记录缺失案例',
      1,
    ]);
    await must(officer, CORRECT, { reason: '补充教训' });
    await must(officer, CHANGE, {
      input: input({ lesson: '巡查须当日留痕。', audience: audience({ toSuperior: true }) }),
    });
    await must(officer, SUBMIT);
    await must(director, APPROVE);
    await must(officer, NOTIFY);
    expect(now.notices[0]?.dueOn).toBe('2026-12-03');
    on('2026-12-03');
    expect(await refused(director, PUBLISH)).toBe('CASE_PERIOD_RUNS');
    // the period ended at midnight; nobody needs to consent
    on('2026-12-04');
    await must(director, PUBLISH);
    expect([now.number, now.versions.length]).toEqual(['甬网案例〔2026〕1号', 2]);
    expect(now.versions[0]?.changes).toEqual([
      { field: 'lesson', before: '巡查须留痕，责任到人。', after: '巡查须当日留痕。' },
      { field: 'toSuperior', before: 'false', after: 'true' },
    ]);
    expect((await ownCase(reader)).seq).toBe(2);
    // the office above has the current version only, and the findings, which lie in its territory
    const above = await read(province);
    expect(above.versions.map((v) => v.seq)).toEqual([2]);
    expect(above.findings.map((f) => f.id)).toEqual([closed.id]);
  });

  it('is withdrawn with a reason, which its readers see in place of the text', async () => {
    expect(await refused(officer, WITHDRAW, { reason: '原决定变更' })).toBe('FORBIDDEN');
    expect(await refused(director, WITHDRAW, { reason: '' })).toBe('REASON_NEEDED reason');
    expect(await refused(director, WITHDRAW, { reason: '原决定变更', on: '2026-12-05' })).toBe(
      'DATE_IN_FUTURE decisionChangedOn',
    );
    await must(director, WITHDRAW, { reason: '原决定变更', on: '2026-12-01' });
    expect([now.state, now.withdrawDueOn]).toEqual(['WITHDRAWN', '2026-12-04']);
    expect(await ownCase(reader)).toMatchObject({
      withdrawnOn: '2026-12-04',
      withdrawReason: '原决定变更',
      text: null,
      sha256: null,
    });
    expect(await read(district)).toMatchObject({
      state: 'WITHDRAWN',
      text: null,
      versions: [],
      withdrawReason: '原决定变更',
    });
    const { framework } = await desk.must<{ framework: { items: { cases: object[] }[] } }>(
      reader,
      '{ framework { items { cases { id } } } }',
    );
    expect(framework.items.flatMap((i) => i.cases)).toEqual([]);
    expect(await refused(director, WITHDRAW, { reason: '再撤' })).toBe('STATE');
    const { ownCases } = await desk.must<{ ownCases: { totalCount: number } }>(
      reader,
      '{ ownCases(text: "当日留痕") { totalCount } }',
    );
    expect(ownCases.totalCount).toBe(0);
    await must(officer, CORRECT, { reason: '按新决定改写' });
    expect((await ownCase(reader)).withdrawReason).toBe('原决定变更');
    await must(officer, ABANDON, { reason: '不再发布' });
    expect(now.state).toBe('WITHDRAWN');
  });

  it('takes a consent back when the platform speaks again, and is void for the platform when it is returned', async () => {
    await approved();
    await must(officer, NOTIFY);
    const waiting = async () => (await notices(head)).find((x) => x.closedAs === null);
    let mine = await waiting();
    await desk.must(head, CONSENT, { id: mine?.id, version: mine?.version });
    mine = await waiting();
    await desk.must(head, STATE, { id: mine?.id, version: mine?.version, text: '请再核对。' });
    now = await read(officer);
    const [notice] = now.notices;
    await must(officer, WEIGH, { n: notice?.id, version: notice?.version, text: '已核对。' });
    expect(await refused(director, PUBLISH)).toBe('CASE_PERIOD_RUNS');
    await must(director, RETURN, { remarks: '重写。' });
    expect(now.notices[0]?.closedAs).toBe('RETURNED');
    mine = (await notices(head))[0];
    expect(await desk.refusal(head, STATE, { id: mine?.id, version: mine?.version, text: '还有' })).toBe(
      'STATE',
    );
    await must(officer, ABANDON, { reason: '不再需要' });
    expect([now.state, now.allowedActions]).toEqual(['DROPPED', []]);
    const { typicalCases } = await desk.must<{ typicalCases: { edges: { node: { id: string } }[] } }>(
      officer,
      LIST,
      { f: { mine: true } },
    );
    expect(typicalCases.edges.map((e) => e.node.id)).not.toContain(now.id);
  });

  it('waits for whoever is to act, on the desk of the office', async () => {
    const TODOS = '{ todos { kind subjectId platform { name } } }';
    const kinds = async (who: Person): Promise<string[]> =>
      (await desk.must<{ todos: { kind: string; subjectId: string }[] }>(who, TODOS)).todos
        .filter((todo) => todo.subjectId === now.id)
        .map((todo) => todo.kind);
    now = (await desk.must<{ draftCase: Case }>(officer, DRAFT, { input: input() })).draftCase;
    await must(officer, SUBMIT);
    expect([await kinds(director), await kinds(officer)]).toEqual([['APPROVE_CASE'], []]);
    await must(director, RETURN, { remarks: '补充。' });
    expect([await kinds(director), await kinds(officer)]).toEqual([[], ['MEND_CASE']]);
    await must(officer, SUBMIT);
    await must(director, APPROVE);
    expect([await kinds(director), await kinds(officer)]).toEqual([['TELL_CASE'], ['TELL_CASE']]);
    await must(officer, NOTIFY);
    expect([await kinds(director), await kinds(officer)]).toEqual([[], []]);
    on('2026-12-10');
    expect([await kinds(director), await kinds(officer)]).toEqual([['PUBLISH_CASE'], []]);
    await must(director, PUBLISH);
    expect([now.number, await kinds(director)]).toEqual(['甬网案例〔2026〕2号', []]);
  });

  it('is closed to the platforms’ database role in all that is not theirs to read', async () => {
    const client = new pg.Client({ connectionString: desk.database.url, options: '-c role=app_platform' });
    await client.connect();
    const stateOf = async (statement: string): Promise<string> => {
      try {
        return String((await client.query(statement)).rowCount);
      } catch (error) {
        return error instanceof pg.DatabaseError ? (error.code ?? '') : String(error);
      }
    };
    try {
      await client.query(`set app.platform_ids = '{${platformId}}'`);
      for (const table of ['draft', 'finding', 'answer', 'review'])
        expect([table, await stateOf(`select from typical_case_${table}`)]).toEqual([table, '42501']);
      expect(await stateOf('select drafted_by from typical_case')).toBe('42501');
      expect(await stateOf(`update typical_case_notice set closed_as = 'PUBLISHED'`)).toBe('42501');
      expect(await stateOf('update typical_case_version set title = title')).toBe('42501');
      // its own notices, and the acts on them, but no others’
      const { rows } = await client.query<{ p: string }>(
        'select distinct platform_id as p from typical_case_act',
      );
      expect(rows).toEqual([{ p: platformId }]);
      await client.query(`set app.platform_ids = ''`);
      for (const table of ['', '_version', '_item', '_notice', '_act'])
        expect([table, await stateOf(`select id from (select 1 as id from typical_case${table}) t`)]).toEqual(
          [table, '0'],
        );
    } finally {
      await client.end();
    }
    for (const table of ['typical_case_version', 'typical_case_review', 'typical_case_act'])
      for (const statement of [`update ${table} set case_id = case_id`, `delete from ${table}`])
        await expect(
          desk.db.tx(
            {
              kind: 'OFFICE',
              door: 'SYSTEM',
              userId: officer.id,
              name: '',
              role: 'DIRECTOR',
              officeId: '',
              regionCode: '330200',
              regionLo: '330200',
              regionHi: '330300',
            },
            (tx) => tx.query(statement),
          ),
        ).rejects.toThrow(/permission denied/);
  });
});
