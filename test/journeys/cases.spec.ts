import { createHash } from 'node:crypto';
import {
  ANSWER,
  CaseDesk,
  APPROVE,
  CHANGE,
  CONSENT,
  CORRECT,
  DRAFT,
  LIST,
  NOTIFY,
  PUBLISH,
  READ,
  RETURN,
  STATE,
  SUBMIT,
  WEIGH,
} from '../given/cases.ts';
import type { GivenFinding } from '../given/closed-finding.ts';
import type { Desk, Person } from '../given/desk.ts';

/** From a closed finding to a published case, as its author, the director, the platform and the readers see it. */
describe('typical cases', () => {
  let c: CaseDesk;
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
  let closed: GivenFinding;
  let open: GivenFinding;

  beforeAll(async () => {
    c = await CaseDesk.open();
    ({
      desk,
      officer,
      director,
      deputy,
      district,
      province,
      elsewhere,
      head,
      liaison,
      reader,
      otherReader,
      stranger,
      closed,
      open,
    } = c);
  }, 300_000);
  afterAll(() => desk.close());

  it('are drafted from closed findings only, with duty items and an audience', async () => {
    const many = Array.from({ length: 31 }, () => desk.ids.next());
    const nobody = c.audience({ toPlatforms: false, toSubordinates: false });
    for (const [over, refusal] of [
      [{ findingIds: [] }, 'CASE_FINDINGS_NEEDED input.findingIds'],
      [{ findingIds: [open.id] }, 'CASE_FINDING_NOT_CLOSED input.findingIds'],
      [{ findingIds: ['x'] }, 'NOT_FOUND input.findingIds'],
      [{ findingIds: many }, 'TOO_MANY input.findingIds'],
      [{ itemCodes: [] }, 'CASE_ITEMS_NEEDED input.itemCodes'],
      [{ itemCodes: ['99.9'] }, 'CASE_UNKNOWN_ITEM input.itemCodes'],
      [{ audience: nobody }, 'CASE_AUDIENCE_NEEDED input.audience'],
      [{ audience: c.audience({ categories: ['NOPE'] }) }, 'UNKNOWN_CATEGORY input.audience.categories'],
      [{ title: ' ' }, 'REQUIRED input.title'],
      [{ title: '长'.repeat(101) }, 'TOO_LONG input.title'],
      [{ lesson: '长'.repeat(4001) }, 'TOO_LONG input.lesson'],
    ] as const)
      expect([refusal, await desk.refusal(officer, DRAFT, { input: c.input(over) })]).toEqual([
        refusal,
        refusal,
      ]);
    expect(await desk.refusal(elsewhere, DRAFT, { input: c.input() })).toBe('NOT_FOUND input.findingIds');
    expect(await desk.refusal(head, DRAFT, { input: c.input() })).toBe('FORBIDDEN');
    expect(await c.sql('select from typical_case')).toHaveLength(0);
  });

  it('are not begun by an officer who must be recused for the operator, nor offered to them', async () => {
    const officeId = desk.offices.get('330200') ?? '';
    const biased = await desk.person('CASE_OFFICER', { officeId });
    const [platform] = await c.sql<{ operator_id: string }[]>(
      'select p.operator_id from finding f join platform p on p.id = f.platform_id where f.id = $1',
      [closed.id],
    );
    await desk.must(biased, 'mutation ($i: DeclareInterestInput!) { declareInterest(input: $i) { id } }', {
      i: { operatorId: platform?.operator_id, kind: 'KINSHIP', fromOn: desk.clock.today() },
    });
    expect(await desk.refusal(biased, DRAFT, { input: c.input() })).toBe('RECUSED input.findingIds');
    const { finding } = await desk.must<{ finding: { allowedActions: { action: string; code: string }[] } }>(
      biased,
      'query ($id: ID!) { finding(id: $id) { allowedActions { action code } } }',
      { id: closed.id },
    );
    expect(finding.allowedActions).toContainEqual({ action: 'draftCase', code: 'RECUSED' });
  });

  it('begin with a text from the findings, which names nobody', async () => {
    const { caseProposal: p } = await desk.must<{
      caseProposal: { title: string; facts: string; outcome: string; itemCodes: string[] };
    }>(officer, 'query ($f: [ID!]!) { caseProposal(findingIds: $f) { title facts outcome itemCodes } }', {
      f: [closed.id],
    });
    expect(p.facts).toContain('某平台巡查记录缺失');
    expect(p.outcome).toContain('当场改正');
    expect(p.itemCodes).toEqual([closed.itemCode]);
    expect(JSON.stringify(p)).not.toContain('云杉');
    const ask = 'query ($f: [ID!]!) { caseProposal(findingIds: $f) { title } }';
    expect(await desk.refusal(officer, ask, { f: [open.id] })).toBe('CASE_FINDING_NOT_CLOSED findingIds');
  });

  it('get a warning for every name, code and domain, and wait until each is changed or answered', async () => {
    const facts = '云 杉论坛（P1．example）未留存巡查记录；禾苗论坛亦然。代码 91330200ＭＡ0000001L。';
    await c.draft({ facts, lesson: '' });
    expect(c.now.state).toBe('DRAFT');
    expect(c.now.warnings.map((w) => [w.field, w.kind, w.term, w.start])).toEqual([
      ['facts', 'PLATFORM', '云 杉论坛', 0],
      ['facts', 'DOMAIN', 'P1．example', 6],
      ['facts', 'PLATFORM', '禾苗论坛', facts.indexOf('禾苗')],
      ['facts', 'CODE', '91330200ＭＡ0000001L', facts.indexOf('9133')],
    ]);
    expect(await c.refused(officer, SUBMIT)).toBe('REQUIRED lesson');
    await c.must(officer, CHANGE, { input: c.input({ facts }) });
    expect(await c.refused(officer, SUBMIT)).toBe('CASE_WARNINGS_OPEN facts');
    expect(c.now.allowedActions.find((a) => a.action === 'submit')).toMatchObject({ allowed: false });

    const [name] = c.now.warnings;
    expect(await c.refused(officer, ANSWER, { key: name?.key, reason: ' ' })).toBe('REASON_NEEDED reason');
    expect(await c.refused(officer, ANSWER, { key: 'x', reason: '理由' })).toBe('CASE_WARNING_GONE key');
    await c.must(officer, ANSWER, { key: name?.key, reason: '引用公开通报名称' });
    expect([c.now.openWarnings, c.now.warnings[0]?.reason]).toEqual([3, '引用公开通报名称']);

    // the words around it change, so it is a new warning; a removed name needs no answer any more
    await c.must(officer, CHANGE, { input: c.input({ facts: '经查，云 杉论坛未留存记录。' }) });
    expect(c.now.warnings.map((w) => [w.term, w.reason])).toEqual([['云 杉论坛', null]]);
    await c.must(officer, ANSWER, { key: c.now.warnings[0]?.key, reason: '与当事平台无关的同名栏目' });
    expect(c.now.openWarnings).toBe(0);
  });

  it('are visible to the own office only as a draft, and nobody overwrites another person’s text', async () => {
    for (const who of [district, province, elsewhere]) {
      expect(await desk.refusal(who, READ, { id: c.now.id })).toBe('NOT_FOUND id');
      expect(await c.refused(who, SUBMIT).catch(String)).toMatch(/NOT_FOUND id|FORBIDDEN/);
      const { typicalCases } = await desk.must<{ typicalCases: { totalCount: number } }>(who, LIST);
      expect(typicalCases.totalCount).toBe(0);
    }
    expect(await desk.refusal(head, READ, { id: c.now.id })).toBe('FORBIDDEN');
    const early = c.now.version - 1;
    const answer = await desk.ask(officer, CHANGE, { id: c.now.id, version: early, input: c.input() });
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'STALE', params: { changedBy: '承办甲' } });
    expect(await c.refused(officer, SUBMIT, { version: early })).toBe('STALE version');
  });

  it('are approved by another person, or returned with remarks', async () => {
    await c.must(officer, SUBMIT);
    expect(c.now.state).toBe('SUBMITTED');
    const at = { id: c.now.id, version: c.now.version };
    const changed = await desk.ask(officer, CHANGE, { ...at, input: c.input() });
    expect(changed.errors[0]?.extensions).toMatchObject({
      code: 'STATE',
      field: 'id',
      params: { state: 'SUBMITTED', act: 'case.change' },
    });
    expect(changed.errors[0]?.message).toMatch(/awaiting approval.*change/i);
    expect(await c.refused(officer, APPROVE)).toBe('FORBIDDEN');
    expect(await c.refused(director, RETURN, { remarks: ' ' })).toBe('REASON_NEEDED remarks');
    await c.must(director, RETURN, { remarks: '删去名称。' });
    expect([c.now.state, c.now.acts[0]?.text]).toEqual(['RETURNED', '删去名称。']);

    // a director who changes the text has become an author
    await c.must(director, CHANGE, { input: c.input() });
    await c.must(officer, SUBMIT);
    expect(await c.refused(director, APPROVE)).toBe('CASE_SAME_PERSON id');
    expect((await c.read(director)).allowedActions.find((a) => a.action === 'approve')).toMatchObject({
      allowed: false,
    });
    await c.must(deputy, APPROVE, { note: '可发。' });
    expect(c.now.state).toBe('APPROVED');
    for (const author of ['drafted_by', 'changed_by', 'submitted_by'])
      await expect(
        c.sql(`update typical_case set approved_by = ${author} where id = $1`, [c.now.id]),
      ).rejects.toThrow(/check/);
  });

  it('are notified to the platform before publication, which has time to state its view', async () => {
    expect(await c.refused(director, PUBLISH)).toBe('STATE id');
    expect(await c.refused(officer, NOTIFY, { days: 2 })).toBe('DAYS_RANGE days');
    await c.must(officer, NOTIFY);
    expect(c.now.state).toBe('NOTIFIED');
    expect(c.now.notices.map((x) => [x.platform.name, x.dueOn])).toEqual([['云杉论坛', '2026-11-27']]);
    expect(c.now.steps.find((s) => s.state === 'CURRENT')?.key).toBe('PUBLISHED');
    expect(await c.refused(officer, PUBLISH)).toBe('FORBIDDEN');
    expect(await c.refused(director, PUBLISH)).toBe('CASE_PERIOD_RUNS id');

    const [mine] = await c.notices(head);
    expect(mine).toMatchObject({ waiting: true, closedAs: null });
    expect(await c.notices(reader)).toEqual([]);
    const { me } = await desk.must<{ me: { waiting: number } }>(head, '{ me { waiting } }');
    expect(me.waiting).toBe(1);
    const at = { id: mine?.id ?? '', version: mine?.version ?? 0 };
    expect(await desk.refusal(reader, STATE, { ...at, text: '我方意见' })).toBe('NOT_FOUND id');
    expect(await desk.refusal(liaison, STATE, { ...at, text: '我方意见' })).toBe('FORBIDDEN');
    expect(await desk.refusal(head, STATE, { ...at, text: ' ' })).toBe('REQUIRED text');
    // the platform sees the office, not an officer
    const early = await desk.ask(head, CONSENT, { ...at, version: 9 });
    expect(early.errors[0]?.extensions).toMatchObject({
      code: 'STALE',
      field: 'version',
      params: { changedBy: 'Office 330200', fields: 'case.notify' },
    });
    expect(await c.refused(officer, WEIGH, { n: mine?.id, version: 1, text: '已考虑' })).toBe(
      'CASE_NOTHING_STATED noticeId',
    );
    await desk.must(head, STATE, { ...at, text: '处置结果一段请写明当日完成。' });
    c.now = await c.read(officer);
    const [notice] = c.now.notices;
    expect(notice).toMatchObject({ toWeigh: true, remarks: [{ side: 'PLATFORM', by: '云杉负责人' }] });
    expect(await c.refused(director, PUBLISH)).toBe('CASE_STATEMENT_OPEN id');
    expect(await c.refused(officer, WEIGH, { n: c.now.id, version: 1, text: '已考虑' })).toBe(
      'NOT_FOUND noticeId',
    );
    expect(await c.refused(officer, WEIGH, { n: notice?.id, version: 1, text: '已考虑' })).toBe(
      'STALE version',
    );
    await c.must(officer, WEIGH, { n: notice?.id, version: notice?.version, text: '采纳，结果已写明。' });
    // the platform sees the office, not an officer
    expect((await c.notices(head))[0]?.remarks.map((r) => [r.side, r.by])).toEqual([
      ['PLATFORM', '云杉负责人'],
      ['OFFICE', 'Office 330200'],
    ]);
    expect(await c.refused(director, PUBLISH)).toBe('CASE_PERIOD_RUNS id');
  });

  it('are published under a number once the platform consents, as approved and with their hash', async () => {
    const [mine] = await c.notices(head);
    const at = { id: mine?.id ?? '', version: mine?.version ?? 0 };
    await desk.must(head, CONSENT, at);
    // sent once more, with the version that was seen then or with the current one
    for (const version of [at.version, at.version + 1]) {
      const again = await desk.ask(head, CONSENT, { ...at, version });
      expect(again.errors[0]?.extensions).toMatchObject({
        code: 'STATE',
        field: 'id',
        params: { state: 'CONSENTED', act: 'case.consent' },
      });
    }
    await c.must(director, PUBLISH);
    expect([c.now.state, c.now.number]).toEqual(['PUBLISHED', '甬网案例〔2026〕1号']);
    expect(c.now.versions).toMatchObject([{ seq: 1, approvedBy: '副主任乙', changes: [] }]);
    expect((await c.notices(head))[0]).toMatchObject({ closedAs: 'PUBLISHED', waiting: false });
    const { own } = await desk.must<{ own: { text: { zh: string }; by: string; caseNoticeId: string }[] }>(
      head,
      'query ($p: ID!) { own: ownRecord(platformId: $p) { text { zh } by caseNoticeId } }',
      { p: c.platformId },
    );
    const entries = own.filter((a) => a.caseNoticeId === mine?.id);
    expect(entries.map((a) => [a.text.zh.split(' · ').at(-1), a.by])).toEqual([
      ['同意发布', '云杉负责人'],
      ['答复意见', 'Office 330200'],
      ['陈述意见', '云杉负责人'],
      ['告知平台', 'Office 330200'],
    ]);
    const ACTS = 'query ($p: ID!) { acts: platformActs(platformId: $p) { kind caseId } }';
    const history = async (who: Person) =>
      (
        await desk.must<{ acts: { kind: string; caseId: string }[] }>(who, ACTS, {
          p: c.platformId,
        })
      ).acts.filter((a) => a.caseId === c.now.id);
    expect((await history(officer)).map((a) => a.kind)).toEqual(
      expect.arrayContaining([
        'publish',
        'consent',
        'weigh',
        'statement',
        'notify',
        'approve',
        'submit',
        'draft',
      ]),
    );
    // how another office wrote its case is not shown
    expect(await history(province)).toEqual([]);
    expect(await desk.refusal(head, STATE, { ...at, version: at.version + 2, text: '太迟' })).toBe(
      'STATE id',
    );
    const [kept] = await c.sql<{ content: string; sha256: string }[]>(
      'select content, sha256 from typical_case_version',
    );
    const hash = createHash('sha256').update(kept?.content ?? '');
    expect(hash.digest('hex')).toBe(kept?.sha256);
    expect(kept?.sha256).toBe(c.now.versions[0]?.sha256);
    const events = await c.sql<{ kind: string }[]>(
      `select kind from outbox where kind like 'case.%' order by recorded_at, id`,
    );
    expect(events.map((e) => e.kind)).toEqual([
      'case.notified',
      'case.stated',
      'case.consented',
      'case.published',
    ]);
    const lines = await c.sql<{ act: string }[]>(
      `select distinct act from audit.entry where act like 'case.%' and outcome = 'DONE' order by act`,
    );
    expect(lines.map((l) => l.act)).toEqual([
      'case.answer',
      'case.approve',
      'case.change',
      'case.consent',
      'case.draft',
      'case.notify',
      'case.publish',
      'case.return',
      'case.statement',
      'case.submit',
      'case.weigh',
    ]);
    // acts on a notice are recorded for its case, and name the notice
    const recorded = await c.sql<{ act: string; id: string; before: unknown; after: unknown }[]>(
      `select act, subject_id as id, before, after from audit.entry
        where outcome = 'DONE' and act in ('case.notify', 'case.statement', 'case.weigh', 'case.consent') order by xid, id`,
    );
    const entry = (act: string, after: object) => ({ act, id: c.now.id, before: null, after });
    const state = 'NOTIFIED';
    expect(recorded).toEqual([
      entry('case.notify', { state }),
      ...['case.statement', 'case.weigh', 'case.consent'].map((act) =>
        entry(act, { state, noticeId: mine?.id }),
      ),
    ]);
    const payloads = await c.sql<{ payload: object }[]>(
      `select payload from outbox where kind like 'case.%' order by recorded_at, id`,
    );
    const caseId = c.now.id;
    expect(payloads.map(({ payload }) => payload)).toEqual([
      { caseId, noticeId: mine?.id, platformId: c.platformId, dueOn: '2026-11-27' },
      { caseId, noticeId: mine?.id },
      { caseId, noticeId: mine?.id },
      { caseId, number: c.now.number, seq: 1, sha256: c.now.versions[0]?.sha256 },
    ]);
  });

  it('are read by their audience, without the name of the platform', async () => {
    const text = await c.ownCase(reader);
    expect(text).toMatchObject({ number: c.now.number, seq: 1, withdrawnOn: null });
    expect(text.items.map((i) => i.code)).toEqual([closed.itemCode]);
    expect(JSON.stringify(text)).not.toMatch(/云杉|p1\.example|91330200/);
    for (const who of [otherReader, stranger])
      expect(await desk.refusal(who, `query ($id: ID!) { ownCase(id: $id) { id } }`, { id: c.now.id })).toBe(
        'NOT_FOUND id',
      );
    const below = await c.read(district);
    expect(below).toMatchObject({
      own: false,
      state: 'PUBLISHED',
      draftedBy: null,
      acts: [],
      notices: [],
      allowedActions: [],
    });
    expect([below.findings, below.warnings, below.versions[0]?.approvedBy]).toEqual([[], [], null]);
    expect(
      await desk.refusal(district, CORRECT, { id: c.now.id, version: c.now.version, reason: '改' }),
    ).toBe('OTHER_OFFICE id');
    // not published to the offices above, nor to those beside
    for (const who of [province, elsewhere])
      expect(await desk.refusal(who, READ, { id: c.now.id })).toBe('NOT_FOUND id');
  });

  it('are shown to a platform that is registered later, and to one that adds such a service', async () => {
    const late = await c.platform(district, '晚舟', { regionCode: '330203' });
    expect((await c.ownCase(late.head)).number).toBe(c.now.number);
    const CHANGE_PLATFORM = `mutation ($id: ID!, $p: PlatformInput!) { changePlatform(id: $id, version: 1, platform: $p, reason: "停办论坛") { id } }`;
    await desk.must(district, CHANGE_PLATFORM, {
      id: late.id,
      p: {
        name: '晚舟论坛',
        kinds: ['WEBSITE'],
        domains: ['late.example'],
        apps: [],
        categories: ['LIVE'],
        tier: 'KEY',
        regionCode: '330203',
      },
    });
    expect(
      await desk.refusal(late.head, `query ($id: ID!) { ownCase(id: $id) { id } }`, { id: c.now.id }),
    ).toBe('NOT_FOUND id');
  });
});
