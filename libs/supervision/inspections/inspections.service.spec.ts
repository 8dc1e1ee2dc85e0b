import FormData from 'form-data';
import { asOwner } from '#api/owner';
import { Desk, type Person } from '../../../test/given/desk.ts';

const PLAN = `mutation ($input: PlanInspectionInput!) { planInspection(input: $input) { id } }`;
const START = `mutation ($id: ID!, $v: Int!) { startInspection(id: $id, version: $v) { version items { id version ord } } }`;
const RECORD = `mutation ($id: ID!, $items: [ItemRecordInput!]!) { recordItems(inspectionId: $id, items: $items) { items { id version } } }`;
const RAISE = `mutation ($id: ID!, $f: FindingInput!) { raiseFinding(inspectionId: $id, finding: $f) { id version } }`;
const SEAL = `mutation ($id: ID!, $v: Int!) { sealInspection(id: $id, version: $v, conclusion: "已查") { sealHash } }`;
const GOOD = { result: 'ASSESSED', systemState: 'ESTABLISHED', operationState: 'EFFECTIVE' };
const POOR = { result: 'ASSESSED', systemState: 'PARTIAL', operationState: 'NOT_OPERATING' };

interface Item {
  id: string;
  version: number;
}
interface Visit {
  id: string;
  version: number;
  items: Item[];
}

describe('inspections, findings and evidence on a real database', () => {
  let desk: Desk;
  let director: Person;
  let officer: Person;
  let inspectors: [Person, Person];
  let head: Person;
  let elsewhere: Person;
  let platformId: string;
  let plan: object;

  const on = (day: string): void => desk.clock.set(new Date(`${day}T02:00:00Z`));
  const sql = async <T>(text: string, values: unknown[] = []): Promise<T> =>
    asOwner(desk.database.url, (source) => source.query<T>(text, values));

  const visit = async (): Promise<Visit> => {
    const { planInspection } = await desk.must<{ planInspection: { id: string } }>(officer, PLAN, {
      input: plan,
    });
    const { startInspection: begun } = await desk.must<{ startInspection: Visit }>(inspectors[0], START, {
      id: planInspection.id,
      v: 1,
    });
    return { ...begun, id: planInspection.id };
  };
  const recordAll = async (v: Visit, of: (n: number) => object): Promise<Item[]> =>
    (
      await desk.must<{ recordItems: { items: Item[] } }>(inspectors[0], RECORD, {
        id: v.id,
        items: v.items.map((i, n) => ({ itemId: i.id, version: i.version, ...of(n) })),
      })
    ).recordItems.items;
  const words = (v: Visit, n = 0): object => ({
    itemId: v.items[n]?.id,
    title: '未落实',
    description: '抽查无记录',
    severity: 'MINOR',
    axis: 'BOTH',
  });
  const raise = async (v: Visit, n = 0): Promise<{ id: string; version: number }> =>
    (
      await desk.must<{ raiseFinding: { id: string; version: number } }>(inspectors[0], RAISE, {
        id: v.id,
        f: words(v, n),
      })
    ).raiseFinding;
  const upload = async (over: Record<string, string>, content: Buffer, name: string, who = inspectors[0]) => {
    const form = new FormData();
    const at = desk.clock.now().toISOString();
    const fields = { subjectKind: 'FINDING', capturedAt: at, noEndUserData: 'true', ...over };
    for (const [key, value] of Object.entries(fields)) form.append(key, value);
    form.append('file', content, { filename: name });
    const headers = { ...form.getHeaders(), cookie: who.cookie, 'x-requested-with': 'taizhang' };
    return desk.app.inject({ method: 'POST', url: '/files', payload: form.getBuffer(), headers });
  };

  beforeAll(async () => {
    desk = await Desk.open();
    const officeId = await desk.office();
    director = await desk.person('DIRECTOR', { officeId }, '主任');
    officer = await desk.person('CASE_OFFICER', { officeId }, '承办');
    inspectors = [await desk.person('INSPECTOR', { officeId }), await desk.person('INSPECTOR', { officeId })];
    elsewhere = await desk.person('DIRECTOR', { officeId: await desk.office('330000', '浙网') });
    const { registerPlatform: made } = await desk.must<{
      registerPlatform: { id: string; operator: { id: string } };
    }>(
      officer,
      `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id operator { id } } }`,
      {
        o: { code: '91330200MA0000001L', name: '虚构禾苗科技有限公司' },
        p: {
          name: '禾苗短视频',
          kinds: ['WEBSITE'],
          domains: ['hemiao.example'],
          apps: [],
          categories: ['SHORT_VIDEO', 'USER_ACCOUNTS'],
          tier: 'KEY',
          regionCode: '330203',
        },
      },
    );
    platformId = made.id;
    head = await desk.person('RESPONSIBLE_PERSON', {
      operatorId: made.operator.id,
      platformIds: [platformId],
    });
    plan = {
      platformId,
      mode: 'ON_SITE',
      plannedOn: '2026-11-02',
      purpose: '例行检查',
      areaCodes: ['9'],
      inspectorIds: inspectors.map((i) => i.id),
      leadId: inspectors[0].id,
    };
  });
  afterAll(() => desk.close());

  it('plans with officers who are active and hold a certificate valid that day', async () => {
    const [, second] = inspectors;
    const planned = (): Promise<string> => desk.refusal(officer, PLAN, { input: plan });
    await sql('update app_user set active = false where id = $1', [second.id]);
    expect(await planned()).toBe('UNKNOWN_OFFICER input.inspectorIds');
    await sql(`update app_user set active = true, certificate_valid_to = '2026-11-01' where id = $1`, [
      second.id,
    ]);
    expect(await planned()).toBe('CERTIFICATE_EXPIRED input.inspectorIds');
    await sql('update app_user set certificate_valid_to = null, certificate_no = null where id = $1', [
      second.id,
    ]);
    expect(await planned()).toBe('CERTIFICATE_EXPIRED input.inspectorIds');
    await sql(
      `update app_user set certificate_valid_to = '2026-11-02', certificate_no = '33-1' where id = $1`,
      [second.id],
    );
    expect(await planned()).toBe('nothing was refused');
    await sql(`update app_user set certificate_valid_to = '2030-12-31' where id = $1`, [second.id]);
    expect(await desk.refusal(elsewhere, PLAN, { input: plan })).toBe('OTHER_OFFICE input.platformId');
  });

  it('accepts no finding on an item whose result has no shortcoming', async () => {
    const v = await visit();
    v.items = await recordAll(v, (n) => (n === 0 ? POOR : GOOD));
    const draft = await raise(v);
    const again = { id: v.id, items: [{ itemId: v.items[0]?.id, version: v.items[0]?.version, ...GOOD }] };
    expect(await desk.refusal(inspectors[0], RECORD, again)).toBe('FINDING_CONTRADICTS items.0.result');
    const none = {
      ...again,
      items: [{ ...again.items[0], systemState: null, operationState: null, result: 'NOT_CHECKED' }],
    };
    expect(await desk.refusal(inspectors[0], RECORD, none)).toBe('FINDING_NEEDS_ASSESSMENT items.0.result');
    await desk.must(inspectors[0], 'mutation ($id: ID!) { dropFinding(id: $id, version: 1) { id } }', {
      id: draft.id,
    });
    await desk.must(inspectors[0], RECORD, again);
    const stale = (await desk.ask(inspectors[1], RECORD, again)).errors[0];
    expect([stale?.extensions.code, stale?.extensions.params['fields']]).toEqual([
      'STALE',
      'systemState, operationState',
    ]);
    // an item corrected on the spot may be good now and a finding all the same; it closes with the seal
    const spot = {
      ...again,
      items: [{ ...again.items[0], version: (v.items[0]?.version ?? 0) + 1, correctedOnSpot: true }],
    };
    await desk.must(inspectors[0], RECORD, spot);
    const raised = await raise(v);
    await desk.must(inspectors[0], SEAL, { id: v.id, v: v.version });
    expect(
      await desk.must(
        officer,
        'query ($id: ID!) { finding(id: $id) { state closedOn correctedOnSpot repeat } }',
        { id: raised.id },
      ),
    ).toEqual({ finding: { state: 'CLOSED', closedOn: '2026-11-02', correctedOnSpot: true, repeat: false } });
  });

  it('protects the sealed record from simultaneous writes', async () => {
    const v = await visit();
    v.items = await recordAll(v, () => POOR);
    const item = v.items[0];
    const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
    // another connection locks the item, so that the recording is under way when the seal comes
    const race = await asOwner(desk.database.url, (source) =>
      source.transaction(async (tx) => {
        await tx.query('select from inspection_item where id = $1 for update', [item?.id]);
        const items = [{ itemId: item?.id, version: item?.version, ...GOOD }];
        const recording = desk.refusal(inspectors[1], RECORD, { id: v.id, items });
        await wait(300);
        const sealing = desk.refusal(inspectors[0], SEAL, { id: v.id, v: v.version });
        await Promise.race([sealing, wait(700)]);
        return { recording, sealing };
      }),
    );
    expect([await race.recording, await race.sealing]).toEqual([
      'nothing was refused',
      'nothing was refused',
    ]);
    expect(await desk.refusal(inspectors[1], RAISE, { id: v.id, f: words(v, 1) })).toBe('STATE inspectionId');
    const [seal] = await sql<{ content: string }[]>(
      'select content from inspection_seal where inspection_id = $1',
      [v.id],
    );
    const sealed = JSON.parse(seal?.content ?? '') as {
      items: { systemState: string }[];
      findings: object[];
    };
    const rows = await sql<{ system_state: string }[]>(
      'select system_state from inspection_item where inspection_id = $1 order by ord',
      [v.id],
    );
    expect(sealed.items.map((i) => i.systemState)).toEqual(rows.map((r) => r.system_state));
  });

  it('names the office of a record, and refuses malformed ids and cursors', async () => {
    const v = await visit();
    const { inspection } = await desk.must<{
      inspection: { allowedActions: { action: string; allowed: boolean; reason: string | null }[] };
    }>(elsewhere, 'query ($id: ID!) { inspection(id: $id) { allowedActions { action allowed reason } } }', {
      id: v.id,
    });
    expect(inspection.allowedActions[0]?.reason).toContain('330200');
    for (const list of ['findings', 'inspections']) {
      expect(await desk.refusal(officer, `{ ${list}(filter: { platformId: "x" }) { totalCount } }`)).toBe(
        'NOT_FOUND filter.platformId',
      );
      const cursor = Buffer.from('["x","y"]').toString('base64url');
      expect(await desk.refusal(officer, `{ ${list}(after: "${cursor}") { totalCount } }`)).toBe(
        'INVALID_VALUE after',
      );
    }
    expect(await desk.refusal(officer, '{ finding(id: "x") { id } }')).toBe('NOT_FOUND id');
  });

  it('tells the second writer by codes who was first; refuses people who do not inspect before that', async () => {
    const v = await visit();
    const late = { id: v.id, v: 1 };
    expect(await desk.refusal(officer, START, late)).toBe('NOT_AN_INSPECTOR id');
    const { errors } = await desk.ask(inspectors[1], START, late);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'STALE',
      field: 'version',
      params: { fields: 'inspection.start', changedBy: expect.stringMatching(/^INSPECTOR/) as string },
    });
    expect(errors[0]?.message).toMatch(/\bStarted\b/);
    const again = await desk.ask(inspectors[1], START, { id: v.id, v: v.version }, 'zh');
    expect(again.errors[0]?.extensions).toMatchObject({
      code: 'STATE',
      field: 'id',
      params: { state: 'OPEN', act: 'inspection.start' },
    });
    expect(again.errors[0]?.message).toMatch(/检查中.*开始检查/);
    const [first] = v.items as [Item, ...Item[]];
    const poor = { id: v.id, items: [{ itemId: first.id, version: first.version, ...POOR }] };
    await desk.must(inspectors[0], RECORD, poor);
    const twice = await desk.ask(inspectors[1], RECORD, poor);
    expect(twice.errors[0]?.extensions).toMatchObject({
      code: 'STALE',
      field: 'items.0.version',
      params: { fields: 'result, systemState, operationState' },
    });
  });

  it('offers each act in its order, with the reason where it is not allowed', async () => {
    const v = await visit();
    const offered = async (who: Person): Promise<string[]> => {
      const { inspection } = await desk.must<{
        inspection: { allowedActions: { action: string; code: string | null }[] };
      }>(who, 'query ($id: ID!) { inspection(id: $id) { allowedActions { action code } } }', { id: v.id });
      return inspection.allowedActions.map(({ action, code }) => `${action} ${code ?? 'allowed'}`);
    };
    expect(await offered(inspectors[0])).toEqual([
      'record allowed',
      'raise allowed',
      'seal allowed',
      'cancel FORBIDDEN',
    ]);
    expect(await offered(officer)).toEqual([
      'record NOT_AN_INSPECTOR',
      'raise NOT_AN_INSPECTOR',
      'seal NOT_AN_INSPECTOR',
      'cancel allowed',
    ]);
  });

  it('records each act once, in the history of the inspection and in the audit record', async () => {
    const v = await visit();
    v.items = await recordAll(v, () => POOR);
    const [kept, dropped] = [await raise(v, 0), await raise(v, 1)];
    const CHANGE_FINDING = `mutation ($id: ID!, $v: Int!) { changeFinding(id: $id, version: $v, title: "未落实一", description: "x", severity: GRAVE, axis: SYSTEM) { title version evidence { id } inspection { id } } }`;
    const { changeFinding: changed } = await desk.must<{ changeFinding: object }>(
      inspectors[0],
      CHANGE_FINDING,
      {
        id: kept.id,
        v: kept.version,
      },
    );
    expect(changed).toMatchObject({ title: '未落实一', version: kept.version + 1, inspection: { id: v.id } });
    const DROP = 'mutation ($id: ID!, $v: Int!) { dropFinding(id: $id, version: $v) { id findingCount } }';
    expect(await desk.must(inspectors[0], DROP, { id: dropped.id, v: dropped.version })).toEqual({
      dropFinding: { id: v.id, findingCount: 1 },
    });
    const SEALED =
      'mutation ($id: ID!, $v: Int!) { sealInspection(id: $id, version: $v, conclusion: "已查") { state version allowedActions { action } } }';
    const answer = await desk.must(inspectors[0], SEALED, { id: v.id, v: v.version });
    expect(answer).toEqual({
      sealInspection: {
        state: 'SEALED',
        version: v.version + 1,
        allowedActions: [{ action: 'supplement' }],
      },
    });
    const SUPPLEMENT =
      'mutation ($id: ID!) { supplementInspection(id: $id, text: "补充") { supplements { text } } }';
    expect(await desk.must(inspectors[0], SUPPLEMENT, { id: v.id })).toEqual({
      supplementInspection: { supplements: [{ text: '补充' }] },
    });
    const kinds = [
      'PLAN',
      'START',
      'RECORD',
      'RAISE',
      'RAISE',
      'CHANGE_FINDING',
      'DROP_FINDING',
      'SEAL',
      'SUPPLEMENT',
    ];
    const history = await sql<{ kind: string }[]>(
      'select kind from inspection_act where inspection_id = $1 order by recorded_at',
      [v.id],
    );
    expect(history.map(({ kind }) => kind)).toEqual(kinds);
    const { inspection } = await desk.must<{
      inspection: { changes: { action: string; fields: { field: string; after: string | null }[] }[] };
    }>(
      inspectors[0],
      'query ($id: ID!) { inspection(id: $id) { changes { action fields { field after } } } }',
      { id: v.id },
    );
    const ofFindings = inspection.changes.filter(({ action }) => /RAISE|FINDING/.test(action));
    expect(ofFindings).toHaveLength(4);
    const numbers = ofFindings.map(({ fields }) =>
      fields.map(({ field, after }) => `${field} ${after ?? ''}`),
    );
    for (const number of numbers) expect(number).toEqual([expect.stringMatching(/^finding .*\d$/)]);
    const audited = await sql<{ act: string; before: unknown; after: { state: string; sha256?: string } }[]>(
      `select act, before, after from audit.entry where subject_id = $1 and outcome = 'DONE' order by recorded_at`,
      [v.id],
    );
    expect(audited.map(({ act }) => act)).toEqual(kinds.map((kind) => `inspection.${kind.toLowerCase()}`));
    expect(audited[0]).toMatchObject({ before: null, after: { state: 'PLANNED' } });
    expect(audited[1]).toMatchObject({ before: { state: 'PLANNED' }, after: { state: 'OPEN' } });
    expect(audited[7]).toMatchObject({ before: { state: 'OPEN' }, after: { state: 'SEALED' } });
    expect(audited[7]?.after.sha256).toMatch(/^[0-9a-f]{64}$/);
    const events = await sql(`select kind, payload from outbox where payload->>'inspectionId' = $1`, [v.id]);
    expect(events).toMatchObject([
      {
        kind: 'inspection.sealed',
        payload: { inspectionId: v.id, platformId, number: expect.any(String) as string },
      },
    ]);
  });

  it('calls a finding a repeat only of an earlier one, within 24 months', async () => {
    on('2026-11-20');
    const v = await visit();
    on('2026-11-10');
    const earlier = await visit();
    for (const each of [v, earlier]) each.items = await recordAll(each, () => POOR);
    on('2026-11-24');
    const [late, early] = [await raise(v, 3), await raise(earlier, 3)];
    const sealOf = (each: Visit): object => ({ id: each.id, v: each.version });
    await desk.must(inspectors[0], SEAL, { ...sealOf(v) });
    await desk.must(inspectors[0], SEAL, { ...sealOf(earlier) });
    const repeat = async (id: string): Promise<unknown> =>
      (
        await desk.must<{ finding: { repeat: boolean } }>(
          officer,
          'query ($id: ID!) { finding(id: $id) { repeat } }',
          { id },
        )
      ).finding.repeat;
    expect([await repeat(late.id), await repeat(early.id)]).toEqual([false, false]);
    const next = await visit();
    next.items = await recordAll(next, () => POOR);
    const third = await raise(next, 3);
    await desk.must(inspectors[0], SEAL, { ...sealOf(next) });
    expect(await repeat(third.id)).toBe(true);
    const WITHDRAW =
      'mutation ($id: ID!, $v: Int!, $r: String!) { withdrawFinding(id: $id, version: $v, reason: $r) { state closedOn changes { action reason } } }';
    const args = { id: third.id, v: 2, r: '重复登记' };
    expect(await desk.refusal(director, WITHDRAW, { ...args, r: ' ' })).toBe('REASON_NEEDED reason');
    expect(await desk.refusal(elsewhere, WITHDRAW, args)).toBe('OTHER_OFFICE id');
    expect(await desk.refusal(director, WITHDRAW, { ...args, v: 1 })).toBe('STALE version');
    const twice = await Promise.all([
      desk.refusal(director, WITHDRAW, args),
      desk.refusal(director, WITHDRAW, args),
    ]);
    expect(twice.filter((t) => t === 'nothing was refused')).toHaveLength(1);
    expect(twice.find((t) => t !== 'nothing was refused')).toMatch(/^(STALE version|STATE id|BUSY)$/);
    const spans = await sql(
      'select state, from_on, until_on from finding_span where finding_id = $1 order by seq',
      [third.id],
    );
    expect(spans).toMatchObject([{ state: 'OPEN' }, { state: 'WITHDRAWN', until_on: null }]);
  });

  it('keeps complete files only, with a valid time, and shows them to those who see their record', async () => {
    on('2026-11-24');
    const v = await visit();
    v.items = await recordAll(v, () => POOR);
    const draft = await raise(v, 2);
    const text = Buffer.from('制度文本');
    const codeOf = async (...of: Parameters<typeof upload>): Promise<string> =>
      (await upload(...of)).json<{ code?: string }>().code ?? 'kept';
    const subjectId = draft.id;
    expect(await codeOf({ subjectId }, Buffer.alloc(50 * 1024 * 1024 + 1, 'a'), 'big.txt')).toBe(
      'FILE_TOO_LARGE',
    );
    expect(await codeOf({ subjectId }, Buffer.alloc(0), 'none.txt')).toBe('FILE_EMPTY');
    expect(await codeOf({ subjectId, capturedAt: '2026-11-24T09:00' }, text, 'a.txt')).toBe('CAPTURE_TIME');
    expect(await codeOf({ subjectId, capturedAt: '2026-02-30T09:00:00Z' }, text, 'a.txt')).toBe(
      'CAPTURE_TIME',
    );
    expect(await codeOf({ subjectId }, text, 'a.txt', officer)).toBe('NOT_AN_INSPECTOR');
    expect(await codeOf({ subjectId }, Buffer.from('BM 编号,结果\n1,否'), '表.csv')).toBe('kept');
    const kept = (await upload({ subjectId }, text, '制度.txt')).json<{ url: string }>();
    const status = async (who: Person): Promise<number> =>
      (await desk.app.inject({ url: kept.url, headers: { cookie: who.cookie } })).statusCode;
    expect([await status(officer), await status(elsewhere), await status(head)]).toEqual([200, 200, 404]);
    const item = await upload(
      { subjectKind: 'INSPECTION_ITEM', subjectId: v.items[0]?.id ?? '' },
      text,
      '制度.txt',
    );
    expect(item.statusCode).toBe(201);
    await desk.must(inspectors[0], SEAL, { id: v.id, v: v.version });
    expect(await status(head)).toBe(200);
    const itemUrl = item.json<{ url: string }>().url;
    expect((await desk.app.inject({ url: itemUrl, headers: { cookie: head.cookie } })).statusCode).toBe(404);
    expect(await codeOf({ subjectId }, text, 'a.txt')).toBe('STATE');
    const headers = (await desk.app.inject({ url: kept.url, headers: { cookie: officer.cookie } })).headers;
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-type': 'text/plain' });
    expect([headers['content-disposition'], headers['content-security-policy']]).toEqual([
      expect.stringMatching(/^attachment/),
      expect.stringContaining('sandbox'),
    ]);
  });
});
