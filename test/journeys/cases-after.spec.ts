import pg from 'pg';
import {
  ABANDON,
  CaseDesk,
  APPROVE,
  CHANGE,
  CONSENT,
  CORRECT,
  LIST,
  NOTIFY,
  PUBLISH,
  RETURN,
  STATE,
  SUBMIT,
  WEIGH,
  WITHDRAW,
} from '../given/cases.ts';
import type { GivenFinding } from '../given/closed-finding.ts';
import type { Desk, Person } from '../given/desk.ts';

/** After publication: corrections, withdrawal, statements after consent, to-dos, and the grants of the database. */
describe('typical cases after publication', () => {
  let c: CaseDesk;
  let desk: Desk;
  let officer: Person;
  let director: Person;
  let district: Person;
  let province: Person;
  let head: Person;
  let reader: Person;
  let otherReader: Person;
  let platformId: string;
  let closed: GivenFinding;

  beforeAll(async () => {
    c = await CaseDesk.open();
    ({ desk, officer, director, district, province, head, reader, otherReader, platformId, closed } = c);
    await c.published();
  }, 300_000);
  afterAll(() => desk.close());

  it('are found by two characters of their text, by item and area, and shown at the duty item', async () => {
    const list = async (who: Person, f: object): Promise<string[]> =>
      (
        await desk.must<{ typicalCases: { edges: { node: { id: string } }[] } }>(who, LIST, { f })
      ).typicalCases.edges.map((e) => e.node.id);
    for (const who of [officer, district]) {
      for (const f of [
        { text: '留痕' },
        { text: '案例〔2026〕1' },
        { itemCode: closed.itemCode },
        { areaCode: '1' },
        { states: ['PUBLISHED'] },
        { year: 2026 },
      ])
        expect([f, await list(who, f)]).toEqual([f, [c.now.id]]);
      for (const f of [
        { text: '没有此文' },
        { itemCode: '9.1' },
        { areaCode: '9' },
        { states: ['DRAFT'] },
        { year: 2025 },
      ])
        expect([f, await list(who, f)]).toEqual([f, []]);
    }
    expect(await list(officer, { mine: true })).toEqual([c.now.id]);
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
      [officer, [{ number: c.now.number, officeName: { en: 'Office 330200' } }]],
      [reader, [{ number: c.now.number, officeName: { en: 'Office 330200' } }]],
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

  it('are corrected without a gap for their readers; versions are kept with their changes', async () => {
    c.on('2026-11-30');
    expect(await c.refused(officer, CORRECT, { reason: ' ' })).toBe('REASON_NEEDED reason');
    await c.must(officer, CORRECT, { reason: '补充教训' });
    await c.must(officer, CHANGE, {
      input: c.input({ lesson: '巡查须当日留痕。', audience: c.audience({ toSuperior: true }) }),
    });
    expect((await c.ownCase(reader)).seq).toBe(1);
    await c.must(officer, ABANDON, { reason: '先不更正' });
    expect([c.now.state, c.now.text?.title, c.now.versions.length]).toEqual([
      'PUBLISHED',
      '某论坛巡查记录缺失案例',
      1,
    ]);
    await c.must(officer, CORRECT, { reason: '补充教训' });
    await c.must(officer, CHANGE, {
      input: c.input({ lesson: '巡查须当日留痕。', audience: c.audience({ toSuperior: true }) }),
    });
    await c.must(officer, SUBMIT);
    await c.must(director, APPROVE);
    await c.must(officer, NOTIFY);
    expect(c.now.notices[0]?.dueOn).toBe('2026-12-03');
    c.on('2026-12-03');
    expect(await c.refused(director, PUBLISH)).toBe('CASE_PERIOD_RUNS id');
    // the period ended at midnight; nobody needs to consent
    c.on('2026-12-04');
    await c.must(director, PUBLISH);
    expect([c.now.number, c.now.versions.length]).toEqual(['甬网案例〔2026〕1号', 2]);
    expect(c.now.versions[0]?.changes).toEqual([
      { field: 'lesson', before: '巡查须留痕，责任到人。', after: '巡查须当日留痕。' },
      { field: 'toSuperior', before: 'false', after: 'true' },
    ]);
    expect((await c.ownCase(reader)).seq).toBe(2);
    // the office above has the current version only, and the findings, which are in its territory
    const above = await c.read(province);
    expect(above.versions.map((v) => v.seq)).toEqual([2]);
    expect(above.findings.map((f) => f.id)).toEqual([closed.id]);
  });

  it('are withdrawn with a reason, which readers see in place of the text', async () => {
    expect(await c.refused(officer, WITHDRAW, { reason: '原决定变更' })).toBe('FORBIDDEN');
    expect(await c.refused(director, WITHDRAW, { reason: '' })).toBe('REASON_NEEDED reason');
    expect(await c.refused(director, WITHDRAW, { reason: '原决定变更', on: '2026-12-05' })).toBe(
      'DATE_IN_FUTURE decisionChangedOn',
    );
    await c.must(director, WITHDRAW, { reason: '原决定变更', on: '2026-12-01' });
    expect([c.now.state, c.now.withdrawDueOn, c.now.withdrawnInTime]).toEqual([
      'WITHDRAWN',
      '2026-12-04',
      true,
    ]);
    expect(await c.ownCase(reader)).toMatchObject({
      withdrawnOn: '2026-12-04',
      withdrawReason: '原决定变更',
      text: null,
      sha256: null,
    });
    expect(await c.read(district)).toMatchObject({
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
    expect(await c.refused(director, WITHDRAW, { reason: '再撤' })).toBe('STATE id');
    const { ownCases } = await desk.must<{ ownCases: { totalCount: number } }>(
      reader,
      '{ ownCases(text: "当日留痕") { totalCount } }',
    );
    expect(ownCases.totalCount).toBe(0);
    await c.must(officer, CORRECT, { reason: '按新决定改写' });
    expect((await c.ownCase(reader)).withdrawReason).toBe('原决定变更');
    await c.must(officer, ABANDON, { reason: '不再发布' });
    expect(c.now.state).toBe('WITHDRAWN');
  });

  it('lose a consent when the platform states a view again, and end their notices when they are returned', async () => {
    await c.told();
    const waiting = async () => (await c.notices(head)).find((x) => x.closedAs === null);
    let mine = await waiting();
    await desk.must(head, CONSENT, { id: mine?.id, version: mine?.version });
    mine = await waiting();
    await desk.must(head, STATE, { id: mine?.id, version: mine?.version, text: '请再核对。' });
    c.now = await c.read(officer);
    const [notice] = c.now.notices;
    await c.must(officer, WEIGH, { n: notice?.id, version: notice?.version, text: '已核对。' });
    expect(await c.refused(director, PUBLISH)).toBe('CASE_PERIOD_RUNS id');
    await c.must(director, RETURN, { remarks: '重写。' });
    expect(c.now.notices[0]?.closedAs).toBe('RETURNED');
    mine = (await c.notices(head))[0];
    expect(await desk.refusal(head, STATE, { id: mine?.id, version: mine?.version, text: '还有' })).toBe(
      'STATE id',
    );
    await c.must(officer, ABANDON, { reason: '不再需要' });
    expect([c.now.state, c.now.allowedActions]).toEqual(['DROPPED', []]);
    const { typicalCases } = await desk.must<{ typicalCases: { edges: { node: { id: string } }[] } }>(
      officer,
      LIST,
      { f: { mine: true } },
    );
    expect(typicalCases.edges.map((e) => e.node.id)).not.toContain(c.now.id);
  });

  it('are to-dos of the people who have to act next', async () => {
    const TODOS = '{ todos { kind subjectId platform { name } } }';
    const kinds = async (who: Person): Promise<string[]> =>
      (await desk.must<{ todos: { kind: string; subjectId: string }[] }>(who, TODOS)).todos
        .filter((todo) => todo.subjectId === c.now.id)
        .map((todo) => todo.kind);
    await c.draft();
    await c.must(officer, SUBMIT);
    expect([await kinds(director), await kinds(officer)]).toEqual([['APPROVE_CASE'], []]);
    await c.must(director, RETURN, { remarks: '补充。' });
    expect([await kinds(director), await kinds(officer)]).toEqual([[], ['MEND_CASE']]);
    await c.must(officer, SUBMIT);
    await c.must(director, APPROVE);
    expect([await kinds(director), await kinds(officer)]).toEqual([['TELL_CASE'], ['TELL_CASE']]);
    await c.must(officer, NOTIFY);
    expect([await kinds(director), await kinds(officer)]).toEqual([[], []]);
    c.on('2026-12-10');
    expect([await kinds(director), await kinds(officer)]).toEqual([['PUBLISH_CASE'], []]);
    await c.must(director, PUBLISH);
    expect([c.now.number, await kinds(director)]).toEqual(['甬网案例〔2026〕2号', []]);
  });

  it('are hidden from the platforms’ database role except for the rows that they may read', async () => {
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
