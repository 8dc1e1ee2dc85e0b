import { createHash } from 'node:crypto';
import FormData from 'form-data';
import { Desk, type Person } from '../given/desk.ts';
import { CREATE_PROGRAM, bearerOf } from '../given/programs.ts';

interface Item {
  id: string;
  version: number;
  item: { code: string };
}

const REGISTER = `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id operator { id } } }`;
const ORDER = `id number state turn version dueOn servedOn overdue workingDaysLeft round allowedActions { action allowed reason }
  measures { id settled answer { text } verification { outcome } } acts { kind byName stateAfter } deadline { dueOn explanation { zh en } provisional }`;

interface Order {
  id: string;
  number: string;
  state: string;
  turn: string;
  version: number;
  dueOn: string | null;
  overdue: boolean;
  workingDaysLeft: number | null;
  round: number;
  allowedActions: { action: string; allowed: boolean; reason: string | null }[];
  measures: { id: string; settled: boolean }[];
  acts: { kind: string; byName: string; stateAfter: string }[];
  deadline: { dueOn: string; explanation: { zh: string; en: string } } | null;
}

/** One story from the register to the closed order, with the people of both sides. */
describe('the main line', () => {
  let desk: Desk;
  let director: Person;
  let officer: Person;
  let second: Person;
  let inspectors: Person[];
  let responsible: Person;
  let liaison: Person;
  let platformId: string;
  let inspectionId: string;
  let findingIds: string[];
  let order: Order;
  let secret: string;

  const on = (day: string): void => desk.clock.set(new Date(`${day}T02:00:00Z`));
  const act = async (
    who: Person,
    name: string,
    args: string,
    variables: Record<string, unknown>,
  ): Promise<Order> => {
    const [declared, passed] = [args, args.replace(/\$(\w+): [\w![\]]+/g, '$1: $$$1')];
    const data = await desk.must<Record<string, Order>>(
      who,
      `mutation (${declared}) { ${name}(${passed}) { ${ORDER} } }`,
      variables,
    );
    return data[name] as Order;
  };
  const step = async (who: Person, name: string): Promise<Order> =>
    act(who, name, '$id: ID!, $version: Int!', { id: order.id, version: order.version });

  beforeAll(async () => {
    desk = await Desk.open();
    on('2026-11-02');
    const office = await desk.office();
    director = await desk.person('DIRECTOR', { officeId: office }, '主任');
    officer = await desk.person('CASE_OFFICER', { officeId: office }, '承办甲');
    second = await desk.person('CASE_OFFICER', { officeId: office }, '承办乙');
    inspectors = [
      await desk.person('INSPECTOR', { officeId: office }, '检查甲'),
      await desk.person('INSPECTOR', { officeId: office }, '检查乙'),
    ];
    const { registerPlatform: entered } = await desk.must<{
      registerPlatform: { id: string; operator: { id: string } };
    }>(officer, REGISTER, {
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
    });
    platformId = entered.id;
    const own = { operatorId: entered.operator.id, platformIds: [platformId] };
    responsible = await desk.person('RESPONSIBLE_PERSON', own, '平台负责人');
    liaison = await desk.person('LIAISON', own, '联络员');
  });
  afterAll(() => desk.close());

  it('inspects: two inspectors, a checklist from the ledger, findings from inside it, evidence, a seal', async () => {
    const PLAN = `mutation ($input: PlanInspectionInput!) { planInspection(input: $input) { id number version state total } }`;
    const input = {
      platformId,
      mode: 'ON_SITE',
      plannedOn: '2026-11-02',
      inspectorIds: inspectors.map((i) => i.id),
      leadId: inspectors[0]?.id,
      purpose: '年度例行检查',
      areaCodes: ['9'],
    };
    expect(
      await desk.refusal(officer, PLAN, { input: { ...input, inspectorIds: [inspectors[0]?.id] } }),
    ).toBe('TWO_INSPECTORS input.inspectorIds');
    const { planInspection: planned } = await desk.must<{
      planInspection: { id: string; number: string; version: number; total: number };
    }>(officer, PLAN, { input });
    expect(planned.number).toBe('J-2026-001');
    inspectionId = planned.id;
    const [first] = inspectors as [Person, Person];
    const START = `mutation ($id: ID!, $v: Int!) { startInspection(id: $id, version: $v) { version items { id version item { code } previousSystem } } }`;
    expect(await desk.refusal(officer, START, { id: inspectionId, v: 1 })).toBe('NOT_AN_INSPECTOR id');
    const { startInspection: begun } = await desk.must<{
      startInspection: { version: number; items: Item[] };
    }>(first, START, { id: inspectionId, v: 1 });
    expect(begun.items).toHaveLength(planned.total);

    const RECORD = `mutation ($id: ID!, $items: [ItemRecordInput!]!) { recordItems(inspectionId: $id, items: $items) { checked items { id version item { code } } } }`;
    const records = begun.items.map((i, n) => ({
      itemId: i.id,
      version: i.version,
      result: 'ASSESSED',
      systemState: n < 2 ? 'PARTIAL' : 'ESTABLISHED',
      operationState: n < 2 ? 'NOT_OPERATING' : 'EFFECTIVE',
      sampled: 5,
      failed: n < 2 ? 3 : 0,
    }));
    const wrong = [{ ...records[0], operationState: null }];
    expect(await desk.refusal(first, RECORD, { id: inspectionId, items: wrong })).toBe(
      'ITEM_STATES_NEEDED items.0.operationState',
    );
    const SEAL = `mutation ($id: ID!, $v: Int!) { sealInspection(id: $id, version: $v, conclusion: "两项未落实") { state sealHash version } }`;
    await desk.must(first, RECORD, { id: inspectionId, items: records.slice(1) });
    expect(await desk.refusal(first, SEAL, { id: inspectionId, v: begun.version })).toBe(
      'ITEMS_UNCHECKED items',
    );
    await desk.must(first, RECORD, { id: inspectionId, items: records.slice(0, 1) });
    expect(await desk.refusal(first, RECORD, { id: inspectionId, items: records.slice(0, 1) })).toBe(
      'STALE items.0.version',
    );

    const RAISE = `mutation ($id: ID!, $f: FindingInput!) { raiseFinding(inspectionId: $id, finding: $f) { id number state } }`;
    const finding = (n: number): object => ({
      itemId: begun.items[n]?.id,
      title: `第 ${n + 1} 项未落实`,
      description: '抽查 5 件，3 件无记录',
      severity: 'SERIOUS',
      axis: 'BOTH',
    });
    expect(await desk.refusal(first, RAISE, { id: inspectionId, f: finding(3) })).toBe(
      'FINDING_CONTRADICTS finding.itemId',
    );
    findingIds = [];
    for (const n of [0, 1])
      findingIds.push(
        (await desk.must<{ raiseFinding: { id: string } }>(first, RAISE, { id: inspectionId, f: finding(n) }))
          .raiseFinding.id,
      );
    expect(await desk.must(officer, '{ findings { totalCount } }')).toEqual({ findings: { totalCount: 0 } });

    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const send = (over: Record<string, string>, name = '现场.png', content: Buffer = png) => {
      const form = new FormData();
      const fields = {
        subjectKind: 'FINDING',
        subjectId: findingIds[0] ?? '',
        capturedAt: '2026-11-02T01:30:00Z',
        noEndUserData: 'true',
        ...over,
      };
      for (const [key, value] of Object.entries(fields)) form.append(key, value);
      form.append('file', content, { filename: name });
      return desk.app.inject({
        method: 'POST',
        url: '/files',
        payload: form.getBuffer(),
        headers: { ...form.getHeaders(), cookie: first.cookie, 'x-requested-with': 'taizhang' },
      });
    };
    const codes = [];
    for (const attempt of [
      send({ noEndUserData: 'false' }),
      send({ capturedAt: '2027-01-01T00:00:00Z' }),
      send({}, '规则.pdf'),
      send({}, 'x.png', Buffer.from([0, 1, 2, 3])),
    ]) {
      const { code, field } = (await attempt).json<{ code: string; field: string }>();
      codes.push(`${code} ${field}`);
    }
    expect(codes).toEqual([
      'CONFIRM_NO_USER_DATA noEndUserData',
      'CAPTURE_TIME capturedAt',
      'FILE_MISMATCH file',
      'FILE_TYPE file',
    ]);
    const kept = await send({});
    expect([kept.statusCode, kept.json<{ sha256: string }>().sha256]).toEqual([
      201,
      createHash('sha256').update(png).digest('hex'),
    ]);
    const url = kept.json<{ url: string }>().url;
    const read = await desk.app.inject({ url, headers: { cookie: officer.cookie } });
    expect([read.statusCode, read.headers['content-type'], read.rawPayload.equals(png)]).toEqual([
      200,
      'image/png',
      true,
    ]);

    const { sealInspection: sealed } = await desk.must<{
      sealInspection: { state: string; sealHash: string };
    }>(first, SEAL, { id: inspectionId, v: begun.version });
    expect(sealed.state).toBe('SEALED');
    expect(sealed.sealHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await desk.refusal(first, RECORD, { id: inspectionId, items: records.slice(0, 1) })).toBe(
      'STATE inspectionId',
    );
    const after = await desk.must<{
      platform: {
        openFindings: number;
        ledger: {
          entries: {
            item: { code: string };
            systemState: string | null;
            verifiedOn: string | null;
            source: { sourceNumber: string } | null;
          }[];
        };
      };
    }>(
      officer,
      'query ($id: ID!) { platform(id: $id) { openFindings ledger { entries { item { code } systemState verifiedOn source { sourceNumber } } } } }',
      { id: platformId },
    );
    expect(after.platform.openFindings).toBe(2);
    const moved = after.platform.ledger.entries.filter((e) => e.verifiedOn !== null);
    expect(moved).toHaveLength(planned.total);
    expect(moved[0]).toMatchObject({
      systemState: 'PARTIAL',
      verifiedOn: '2026-11-02',
      source: { sourceNumber: 'J-2026-001' },
    });
  });

  it('orders: the director signs, service starts a deadline in working days with its explanation', async () => {
    const input = {
      platformId,
      measures: findingIds.map((findingId) => ({ findingId, text: '建立并运行' })),
      grounds: '检查发现两项未落实',
      legalBasis: '未成年人网络保护条例',
      days: 15,
    };
    const DRAFT = `mutation ($input: DraftOrderInput!) { draftOrder(input: $input) { ${ORDER} } }`;
    expect(await desk.refusal(officer, DRAFT, { input: { ...input, days: 400 } })).toMatch(/^DAYS_RANGE/);
    expect(await desk.refusal(officer, DRAFT, { input: { ...input, measures: [] } })).toMatch(/^NO_FINDINGS/);
    order = (await desk.must<{ draftOrder: Order }>(officer, DRAFT, { input })).draftOrder;
    expect([order.state, order.number]).toEqual(['DRAFT', null]);
    expect(
      await desk.refusal(officer, 'mutation ($id: ID!) { issueOrder(id: $id, version: 1) { id } }', {
        id: order.id,
      }),
    ).toBe('FORBIDDEN');
    order = await step(director, 'issueOrder');
    expect([order.state, order.number]).toEqual(['ISSUED', '甬网改〔2026〕1号']);
    expect(await desk.refusal(officer, DRAFT, { input })).toMatch(/^FINDING_NOT_OPEN/);
    const SERVE = `mutation ($id: ID!, $version: Int!, $service: ServeInput!) { serveOrder(id: $id, version: $version, service: $service) { ${ORDER} } }`;
    const serve = { id: order.id, version: order.version };
    expect(
      await desk.refusal(officer, SERVE, {
        ...serve,
        service: { method: 'DIRECT', servedOn: '2026-11-01', proof: '送达回证' },
      }),
    ).toMatch(/^SERVICE_BEFORE_ISSUE/);
    expect(
      await desk.refusal(officer, SERVE, { ...serve, service: { method: 'DIRECT', servedOn: '2026-11-02' } }),
    ).toMatch(/^PROOF_NEEDED/);
    order = (
      await desk.must<{ serveOrder: Order }>(officer, SERVE, {
        ...serve,
        service: { method: 'DIRECT', servedOn: '2026-11-02', proof: '送达回证 1 号' },
      })
    ).serveOrder;
    expect([order.state, order.turn, order.dueOn, order.workingDaysLeft]).toEqual([
      'SERVED',
      'PLATFORM',
      '2026-11-23',
      15,
    ]);
    expect(order.deadline?.explanation.zh).toContain('15 个工作日');
    expect(order.deadline?.explanation.en).toContain('6 rest days skipped');
  });

  it('is overdue only while the platform’s deadline runs', async () => {
    on('2026-11-24');
    expect(
      (
        await desk.must<{ order: Order }>(officer, `query ($id: ID!) { order(id: $id) { ${ORDER} } }`, {
          id: order.id,
        })
      ).order,
    ).toMatchObject({ overdue: true, workingDaysLeft: -1 });
    const overdue =
      '{ findings(filter: { overdueOn: "2026-11-24" }) { totalCount } orders(filter: { overdueOn: "2026-11-24" }) { totalCount } todayFigures { overdue { value } open { value } } }';
    expect(await desk.must(officer, overdue)).toEqual({
      findings: { totalCount: 2 },
      orders: { totalCount: 1 },
      todayFigures: { overdue: { value: 2 }, open: { value: 2 } },
    });
    on('2026-11-20');
  });

  it('is answered by the platform: the liaison drafts, a program answers by its token, others see nothing', async () => {
    const made = { platformId, name: '合规系统', scopes: ['orders:read', 'orders:answer'] };
    expect(await desk.refusal(liaison, CREATE_PROGRAM, made)).toBe('FORBIDDEN');
    secret = (await bearerOf(desk, responsible, platformId, made)).bearer;
    const SAVE = `mutation ($id: ID!, $answers: [AnswerInput!]!) { saveAnswer(orderId: $id, answers: $answers) { version state measures { answer { text submitted door } } } }`;
    const SUBMIT = `mutation ($id: ID!, $v: Int!) { submitAnswer(orderId: $id, version: $v) { state answeredOn turn } }`;
    const [one, two] = order.measures.map((m) => m.id);
    await desk.must(liaison, SAVE, { id: order.id, answers: [{ measureId: one, text: '制度已发布' }] });
    const { ownOrder } = await desk.must<{ ownOrder: { version: number } }>(
      liaison,
      'query ($id: ID!) { ownOrder(id: $id) { version } }',
      { id: order.id },
    );
    expect(await desk.refusal(liaison, SUBMIT, { id: order.id, v: ownOrder.version })).toBe('FORBIDDEN');
    expect(await desk.refusal({ bearer: secret }, SUBMIT, { id: order.id, v: ownOrder.version })).toMatch(
      /^ANSWERS_MISSING/,
    );
    const saved = await desk.must<{ saveAnswer: { version: number } }>({ bearer: secret }, SAVE, {
      id: order.id,
      answers: [{ measureId: two, text: '已配置', systemClaim: 'ESTABLISHED', operationClaim: 'EFFECTIVE' }],
    });
    expect(
      await desk.must({ bearer: secret }, SUBMIT, { id: order.id, v: saved.saveAnswer.version }),
    ).toEqual({ submitAnswer: { state: 'ANSWERED', answeredOn: '2026-11-20', turn: 'OFFICE' } });
    expect(
      await desk.refusal(responsible, 'query ($id: ID!) { order(id: $id) { id } }', { id: order.id }),
    ).toBe('FORBIDDEN');
    expect(await desk.refusal({ bearer: `${secret}x` }, '{ ownOrders { id } }')).toBe('UNAUTHENTICATED');
  });

  it('is verified by another officer than the one who accepted; what fails opens a new round', async () => {
    const read = async (who: Person): Promise<Order> =>
      (
        await desk.must<{ order: Order }>(who, `query ($id: ID!) { order(id: $id) { ${ORDER} } }`, {
          id: order.id,
        })
      ).order;
    order = await read(officer);
    order = await act(officer, 'acceptAnswer', '$id: ID!, $version: Int!', {
      id: order.id,
      version: order.version,
    });
    expect(order.allowedActions.find((a) => a.action === 'verify')).toMatchObject({
      allowed: false,
      reason: 'You accepted this answer; another officer must verify it.',
    });
    const results = order.measures.map((m, i) => ({
      measureId: m.id,
      outcome: i === 0 ? 'PASS' : 'FAIL',
      systemState: 'ESTABLISHED',
      operationState: i === 0 ? 'EFFECTIVE' : 'PARTIAL',
      note: i === 0 ? null : '夜间推送仍未关闭',
    }));
    const VERIFY = `mutation ($id: ID!, $version: Int!, $results: [VerificationInput!]!) { verifyOrder(id: $id, version: $version, results: $results) { ${ORDER} } }`;
    const verify = { id: order.id, version: order.version };
    expect(await desk.refusal(officer, VERIFY, { ...verify, results })).toBe('SAME_OFFICER id');
    expect(await desk.refusal(second, VERIFY, { ...verify, results: results.slice(1) })).toMatch(
      /^RESULTS_INCOMPLETE/,
    );
    order = (await desk.must<{ verifyOrder: Order }>(second, VERIFY, { ...verify, results })).verifyOrder;
    expect([order.state, order.measures.map((m) => m.settled)]).toEqual(['FAILED', [true, false]]);
    expect(
      await desk.refusal(
        officer,
        'mutation ($id: ID!, $v: Int!) { closeOrder(id: $id, version: $v) { id } }',
        { id: order.id, v: order.version },
      ),
    ).toBe('STATE id');
    order = await act(officer, 'reopenOrder', '$id: ID!, $version: Int!, $days: Int!, $reason: String!', {
      ...verify,
      version: order.version,
      days: 5,
      reason: '一项未通过',
    });
    expect([order.state, order.round]).toEqual(['ISSUED', 2]);
  });

  it('is confirmed and answered again, verified, and closed; the charts and the ledger have changed', async () => {
    const own = async (): Promise<number> =>
      (
        await desk.must<{ ownOrder: { version: number } }>(
          responsible,
          'query ($id: ID!) { ownOrder(id: $id) { version } }',
          { id: order.id },
        )
      ).ownOrder.version;
    await desk.must(
      responsible,
      'mutation ($id: ID!, $v: Int!) { confirmService(orderId: $id, version: $v) { state dueOn } }',
      { id: order.id, v: await own() },
    );
    const open = order.measures.find((m) => !m.settled)?.id;
    await desk.must(
      responsible,
      'mutation ($id: ID!, $a: [AnswerInput!]!) { saveAnswer(orderId: $id, answers: $a) { state } }',
      { id: order.id, a: [{ measureId: open, text: '已全部关闭' }] },
    );
    await desk.must(
      responsible,
      'mutation ($id: ID!, $v: Int!) { submitAnswer(orderId: $id, version: $v) { state } }',
      { id: order.id, v: await own() },
    );
    const version = async (): Promise<number> =>
      (
        await desk.must<{ order: Order }>(officer, 'query ($id: ID!) { order(id: $id) { version } }', {
          id: order.id,
        })
      ).order.version;
    order = await act(officer, 'acceptAnswer', '$id: ID!, $version: Int!', {
      id: order.id,
      version: await version(),
    });
    on('2026-11-24');
    order = await act(second, 'verifyOrder', '$id: ID!, $version: Int!, $results: [VerificationInput!]!', {
      id: order.id,
      version: order.version,
      results: [
        { measureId: open, outcome: 'PASS', systemState: 'ESTABLISHED', operationState: 'EFFECTIVE' },
      ],
    });
    order = await step(officer, 'closeOrder');
    expect([order.state, order.turn]).toEqual(['CLOSED', 'NOBODY']);
    const chart = await desk.must<{
      findingFlow: { month: string; new: number; closed: number; openAtEnd: number; overdueAtEnd: number }[];
    }>(officer, '{ findingFlow(months: 2) { month new closed openAtEnd overdueAtEnd } }');
    expect(chart.findingFlow.at(-1)).toEqual({
      month: '2026-11',
      new: 2,
      closed: 2,
      openAtEnd: 0,
      overdueAtEnd: 0,
    });
    const { platform } = await desk.must<{
      platform: { ledger: { entries: { source: { kind: string } | null; operationState: string | null }[] } };
    }>(
      officer,
      'query ($id: ID!) { platform(id: $id) { ledger { entries { operationState source { kind } } } } }',
      { id: platformId },
    );
    expect(
      platform.ledger.entries.filter((e) => e.source?.kind === 'VERIFICATION').map((e) => e.operationState),
    ).toEqual(['EFFECTIVE', 'EFFECTIVE']);
    expect(
      await desk.refusal(
        officer,
        'mutation ($id: ID!, $v: Int!) { revokeOrder(id: $id, version: $v, reason: "x") { id } }',
        { id: order.id, v: order.version },
      ),
    ).toMatch(/^(STATE|FORBIDDEN)/);
  });
});
