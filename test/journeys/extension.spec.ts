import { rebuildTrends, verifyTrends } from '#api/trends';
import type { Person } from '../given/desk.ts';
import { OrderDesk, type OrderSeen } from '../given/orders.ts';

interface Extension {
  id: string;
  state: string;
  side: string;
  days: number;
  reason: string;
  dueOn: string;
  askedOn: string;
  endedOn: string | null;
  grantedDays: number | null;
  grantedDueOn: string | null;
  decision: string | null;
}
type Actions = { action: string; allowed: boolean; code: string | null }[];

const OF = 'id state side days reason dueOn askedOn endedOn grantedDays grantedDueOn decision';
const ASK =
  'mutation ($id: ID!, $d: Int!, $r: String!) { askExtension(orderId: $id, days: $d, reason: $r) { id } }';
const WITHDRAW = 'mutation ($id: ID!, $x: ID!) { withdrawExtension(orderId: $id, extensionId: $x) { id } }';
const GRANT = `mutation ($id: ID!, $v: Int!, $x: ID!, $d: Int!, $n: String) {
  grantExtension(id: $id, version: $v, extensionId: $x, days: $d, note: $n) { id } }`;
const DECLINE = `mutation ($id: ID!, $v: Int!, $x: ID!, $r: String!) {
  declineExtension(id: $id, version: $v, extensionId: $x, reason: $r) { id } }`;
const RETRACT = `mutation ($id: ID!, $v: Int!, $x: ID!) {
  retractExtension(id: $id, version: $v, extensionId: $x) { id } }`;
const PROPOSE = `mutation ($id: ID!, $v: Int!, $i: ProposeExtensionInput!) {
  proposeExtension(id: $id, version: $v, input: $i) { id } }`;
const FLOW = '{ findingFlow(months: 4) { month new closed openAtEnd overdueAtEnd } }';

describe('more time for an order', () => {
  let it_: OrderDesk;
  let liaison: Person;
  let other: Person;
  beforeAll(async () => {
    it_ = await OrderDesk.open();
    const side = { operatorId: it_.operatorId, platformIds: [it_.platformId] };
    liaison = await it_.desk.person('LIAISON', side, '陈默');
    other = await it_.desk.person(
      'DIRECTOR',
      { officeId: it_.desk.offices.get('330200') ?? '' },
      '副主任何清',
    );
  });
  afterAll(() => it_.desk.close());

  const ask = (order: OrderSeen, days = 5, reason = '改造系统须停机'): Promise<object> =>
    it_.desk.must(it_.head, ASK, { id: order.id, d: days, r: reason });
  async function ofOffice(
    order: { id: string },
    who = it_.officer,
  ): Promise<Extension & { actions: Actions }> {
    const { order: seen } = await it_.desk.must<{
      order: { extensions: (Extension & { askedByName: string })[]; allowedActions: Actions };
    }>(
      who,
      `query ($id: ID!) { order(id: $id) { extensions { ${OF} askedByName decidedByName } allowedActions { action allowed code } } }`,
      { id: order.id },
    );
    const last = seen.extensions.at(-1);
    if (!last) throw new Error('nothing was asked for');
    return { ...last, actions: seen.allowedActions.filter((a) => /xten/.test(a.action)) };
  }
  async function ofPlatform(order: { id: string }): Promise<{
    dueOn: string;
    extensions: (Extension & { by: string })[];
    acts: { kind: string; by: string; text: string | null }[];
    actions: Actions;
  }> {
    const { ownOrder } = await it_.desk.must<{
      ownOrder: {
        dueOn: string;
        extensions: (Extension & { by: string })[];
        acts: { kind: string; by: string; text: string | null }[];
        allowedActions: Actions;
      };
    }>(
      it_.head,
      `query ($id: ID!) { ownOrder(id: $id) { dueOn extensions { ${OF} by } acts { kind by text } allowedActions { action allowed code } } }`,
      { id: order.id },
    );
    return { ...ownOrder, actions: ownOrder.allowedActions.filter((a) => /xten/.test(a.action)) };
  }
  const grant = async (
    order: OrderSeen,
    days: number,
    note?: string,
    who = it_.director,
  ): Promise<OrderSeen> => {
    const { version } = await it_.read(order.id);
    const x = (await ofOffice(order)).id;
    await it_.desk.must(who, GRANT, { id: order.id, v: version, x, d: days, n: note ?? null });
    return it_.read(order.id);
  };
  /** The findings here were not created by acts; from now on the totals follow the acts alone. */
  const summed = (): Promise<unknown> => rebuildTrends(it_.desk.database.url);
  const timeliness = async (): Promise<{ due: number; onTime: number }[]> =>
    (
      await it_.desk.must<{ officeTimeliness: { due: number; onTime: number }[] }>(
        it_.officer,
        '{ officeTimeliness(from: "2026-09-01", to: "2026-12-20") { due onTime } }',
      )
    ).officeTimeliness;

  it('is requested by the platform and granted by another person; the due day changes, with an explanation', async () => {
    const served = await it_.served('2026-09-25', { days: 10 });
    expect(served.dueOn).toBe('2026-10-15');
    await summed();
    it_.at('2026-10-14');
    await ask(served, 5, '改造推荐系统须停机两次');
    // the deadline still runs, the office gets a to-do, and both sides see the possible acts
    const waiting = await ofOffice(served);
    expect(waiting).toMatchObject({
      state: 'ASKED',
      side: 'PLATFORM',
      days: 5,
      dueOn: '2026-10-15',
      askedOn: '2026-10-14',
      endedOn: null,
      askedByName: '林浅',
    });
    expect(waiting.actions).toEqual([
      { action: 'extend', allowed: false, code: 'FORBIDDEN' },
      { action: 'declineExtension', allowed: false, code: 'FORBIDDEN' },
    ]);
    expect((await ofPlatform(served)).actions).toEqual([
      { action: 'withdrawExtension', allowed: true, code: null },
    ]);
    const { todos, me } = await it_.desk.must<{
      todos: { kind: string; subjectId: string; title: string; dueOn: string }[];
      me: { waitingIn: { orders: number } };
    }>(it_.director, '{ todos { kind subjectId title dueOn } me { waitingIn { orders } } }');
    expect(todos).toContainEqual({
      kind: 'EXTENSION',
      subjectId: served.id,
      title: '改造推荐系统须停机两次',
      dueOn: '2026-10-15',
    });
    expect(me.waitingIn.orders).toBe(todos.length);
    expect((await it_.read(served.id)).dueOn).toBe('2026-10-15');

    const granted = await grant(served, 5);
    // counted on from the 15th: 16, 19, 20, 21, 22 October
    expect(granted).toMatchObject({ state: 'SERVED', dueOn: '2026-10-22', overdue: false });
    expect(granted.measures[0]?.finding).toMatchObject({ state: 'ORDERED', dueOn: '2026-10-22' });
    const [, row] = granted.deadlines;
    expect(row).toMatchObject({ dueOn: '2026-10-22', servedOn: '2026-09-25', provisional: false });
    expect(row?.reason).toBe('extended on request by 5 working days, 15 in all');
    expect(row?.explanation.zh).toMatch(
      /^自 2026-09-25 的次日 2026-09-26 起算 15 个工作日.*至 2026-10-22 24 时止。$/,
    );
    expect(granted.acts[0]).toMatchObject({ kind: 'extend', byName: '主任王璐', dueOnAfter: '2026-10-22' });
    const own = await ofPlatform(served);
    expect(own.dueOn).toBe('2026-10-22');
    expect(own.extensions).toEqual([
      {
        id: waiting.id,
        state: 'GRANTED',
        side: 'PLATFORM',
        days: 5,
        reason: '改造推荐系统须停机两次',
        dueOn: '2026-10-15',
        askedOn: '2026-10-14',
        endedOn: '2026-10-14',
        by: '林浅',
        grantedDays: 5,
        grantedDueOn: '2026-10-22',
        decision: null,
      },
    ]);
    // the platform sees the office, not the officer
    expect(own.acts[0]).toEqual({ kind: 'extend', by: 'Office 330200', text: null });
    expect(own.acts[1]).toMatchObject({ kind: 'askExtension', by: '林浅', text: '改造推荐系统须停机两次' });

    // answered within the longer period it is in time
    await it_.answered(granted, '2026-10-21');
    expect(await timeliness()).toEqual([expect.objectContaining({ due: 1, onTime: 1 })]);
    expect(await verifyTrends(it_.desk.database.url)).toEqual([]);
  });

  it('shows the grounds of a refusal and of granting less than was requested', async () => {
    const order = await it_.served('2026-10-12', { days: 5 });
    await ask(order, 10);
    const { id: x, ...asked } = await ofOffice(order);
    expect(asked.dueOn).toBe('2026-10-19');
    const at = { id: order.id, v: order.version, x };
    const refused = (call: string, more: object, who = it_.director): Promise<string> =>
      it_.desk.refusal(who, call, { ...at, ...more });
    expect(await refused(DECLINE, { r: ' ' })).toBe('REASON_NEEDED reason');
    expect(await refused(GRANT, { d: 3 })).toBe('REASON_NEEDED note');
    expect(await refused(GRANT, { d: 31, n: '长' })).toBe('DAYS_RANGE days');
    expect(await refused(GRANT, { d: 10, x: order.id })).toBe('NOT_FOUND extensionId');
    expect(await refused(GRANT, { d: 10, v: order.version + 1 })).toBe('STALE version');
    expect(await refused(GRANT, { d: 10 }, it_.officer)).toBe('FORBIDDEN');
    const granted = await grant(order, 3, '三天足以完成');
    expect(granted.dueOn).toBe('2026-10-22');
    expect(await ofOffice(order)).toMatchObject({ grantedDays: 3, decision: '三天足以完成' });
    expect(await refused(GRANT, { d: 3, v: granted.version, n: '再' })).toBe('EXTENSION_OVER extensionId');

    // a second one, in the same round, is declined: no day changes
    await ask(order, 2, '仍未完成');
    const second = await ofOffice(order);
    const { version } = await it_.read(order.id);
    await it_.desk.must(it_.director, DECLINE, { id: order.id, v: version, x: second.id, r: '已延长一次' });
    expect(await it_.read(order.id)).toMatchObject({ state: 'SERVED', dueOn: '2026-10-22' });
    const own = await ofPlatform(order);
    expect(own.extensions.at(-1)).toMatchObject({
      state: 'DECLINED',
      decision: '已延长一次',
      dueOn: '2026-10-22',
    });
    expect(own.acts[0]).toEqual({ kind: 'declineExtension', by: 'Office 330200', text: '已延长一次' });
  });

  it('is requested by the responsible person, in time, once at a time, with a reason and within limits', async () => {
    const order = await it_.served('2026-10-12', { days: 5 });
    const refused = (more: object, who = it_.head): Promise<string> =>
      it_.desk.refusal(who, ASK, { id: order.id, d: 5, r: '停机', ...more });
    expect(await refused({ r: '' })).toBe('REASON_NEEDED reason');
    expect(await refused({ d: 0 })).toBe('DAYS_RANGE days');
    expect(await refused({ d: 31 })).toBe('DAYS_RANGE days');
    expect(await refused({}, liaison)).toBe('FORBIDDEN');
    const issued = await it_.issued([await it_.finding()]);
    expect(await refused({ id: issued.id })).toBe('ORDER_NOT_SERVED orderId');
    await ask(order);
    expect(await refused({})).toBe('EXTENSION_WAITS orderId');
    // withdrawn, it may be requested again
    const { id: x } = await ofOffice(order);
    await it_.desk.must(it_.head, WITHDRAW, { id: order.id, x });
    expect(await ofOffice(order)).toMatchObject({ state: 'WITHDRAWN', endedOn: '2026-10-12' });
    expect(await it_.desk.refusal(it_.head, WITHDRAW, { id: order.id, x })).toBe(
      'EXTENSION_OVER extensionId',
    );
    expect((await ofPlatform(order)).actions).toEqual([
      { action: 'askExtension', allowed: true, code: null },
    ]);
    it_.at('2026-10-20');
    expect(await refused({})).toBe('EXTENSION_LATE orderId');
    expect((await ofPlatform(order)).actions).toEqual([]);
    const lines = await it_.sql<{ act: string; code: string | null }>(
      `select act, refusal_code as code from audit.entry where subject_id = $1 and act ilike '%extension' order by recorded_at`,
      [order.id],
    );
    expect(lines.map(({ act, code }) => `${act} ${code ?? 'done'}`)).toEqual([
      'askExtension REASON_NEEDED',
      'askExtension DAYS_RANGE',
      'askExtension DAYS_RANGE',
      'askExtension FORBIDDEN',
      'order.askExtension done',
      'askExtension EXTENSION_WAITS',
      'order.withdrawExtension done',
      'withdrawExtension EXTENSION_OVER',
      'askExtension EXTENSION_LATE',
    ]);
  });

  it('is entered by one officer from paper and decided by another', async () => {
    const order = await it_.served('2026-10-12', { days: 5 });
    it_.at('2026-10-20');
    const at = { id: order.id, v: order.version };
    const paper = { days: 4, reason: '平台来函申请延期', receivedOn: '2026-10-16' };
    const refused = (over: object): Promise<string> =>
      it_.desk.refusal(it_.director, PROPOSE, { ...at, i: { ...paper, ...over } });
    expect(await refused({ receivedOn: '2026-10-21' })).toBe('DATE_IN_FUTURE input.receivedOn');
    expect(await refused({ receivedOn: '2026-10-09' })).toBe('DATE_ORDER input.receivedOn');
    expect(await refused({ receivedOn: '2026-10-20' })).toBe('EXTENSION_LATE input.receivedOn');
    expect(await refused({ reason: ' ' })).toBe('REASON_NEEDED input.reason');
    expect(await refused({ days: 40 })).toBe('DAYS_RANGE input.days');
    await it_.desk.must(it_.director, PROPOSE, { ...at, i: paper });
    expect(await refused({})).toBe('EXTENSION_WAITS id');
    const { id: x, actions } = await ofOffice(order, it_.director);
    expect(actions).toEqual([
      { action: 'retractExtension', allowed: true, code: null },
      { action: 'extend', allowed: false, code: 'SAME_PERSON' },
      { action: 'declineExtension', allowed: false, code: 'SAME_PERSON' },
    ]);
    const seen = await it_.desk.must<{ todos: { kind: string; subjectId: string }[] }>(
      it_.director,
      '{ todos { kind subjectId } }',
    );
    expect(seen.todos.filter((t) => t.kind === 'EXTENSION' && t.subjectId === order.id)).toEqual([]);
    expect(await it_.desk.refusal(it_.director, GRANT, { ...at, x, d: 4 })).toBe('SAME_PERSON extensionId');
    expect(await it_.desk.refusal(it_.director, DECLINE, { ...at, x, r: '不' })).toBe(
      'SAME_PERSON extensionId',
    );
    // the platform cannot withdraw a request that an officer entered
    expect(await it_.desk.refusal(it_.head, WITHDRAW, { id: order.id, x })).toBe('FORBIDDEN extensionId');
    // granted late, but not to a day that has passed
    it_.at('2026-10-22');
    expect(await it_.desk.refusal(other, GRANT, { ...at, x, d: 2, n: '两天' })).toBe('EXTENSION_PAST days');
    await summed();
    const before = await it_.desk.must(it_.officer, FLOW);
    const counted = await timeliness();
    const granted = await grant(order, 4, undefined, other);
    expect(granted).toMatchObject({ dueOn: '2026-10-23', overdue: false });
    expect((await ofPlatform(order)).extensions[0]).toMatchObject({ by: 'Office 330200', side: 'OFFICE' });
    // the first period had ended when it was granted: the figures of those days stay
    expect(await timeliness()).toEqual(counted);
    expect(JSON.stringify(await it_.desk.must(it_.officer, FLOW))).toBe(
      // one finding is no longer overdue as of today
      JSON.stringify(before).replace(
        /"overdueAtEnd":(\d+)}\]/,
        (_, n: string) => `"overdueAtEnd":${String(Number(n) - 1)}}]`,
      ),
    );
    expect(await verifyTrends(it_.desk.database.url)).toEqual([]);
  });

  it('does not change a past month', async () => {
    const order = await it_.served('2026-10-23', { days: 3 });
    expect(order.dueOn).toBe('2026-10-28');
    await ask(order, 10);
    it_.at('2026-11-03');
    type Months = { findingFlow: { month: string; overdueAtEnd: number }[] };
    await summed();
    const before = await it_.desk.must<Months>(it_.officer, FLOW);
    const october = before.findingFlow.find((m) => m.month === '2026-10');
    expect(october?.overdueAtEnd).toBeGreaterThan(0);
    const counted = await timeliness();
    const granted = await grant(order, 10);
    expect(granted).toMatchObject({ dueOn: '2026-11-11', overdue: false });
    const after = await it_.desk.must<Months>(it_.officer, FLOW);
    expect(after.findingFlow.slice(0, -1)).toEqual(before.findingFlow.slice(0, -1));
    expect(after.findingFlow.at(-1)?.overdueAtEnd).toBe((before.findingFlow.at(-1)?.overdueAtEnd ?? NaN) - 1);
    expect(await timeliness()).toEqual(counted);
    expect(await verifyTrends(it_.desk.database.url)).toEqual([]);
  });

  it('is withdrawn by the officer who entered it, and by nobody else', async () => {
    const order = await it_.served('2026-11-02', { days: 5 });
    const at = { id: order.id, v: order.version };
    const paper = { days: 4, reason: '平台来函', receivedOn: '2026-11-02' };
    await it_.desk.must(it_.officer, PROPOSE, { ...at, i: paper });
    const { id: x, actions } = await ofOffice(order, it_.other);
    expect(actions.map(({ action }) => action)).not.toContain('retractExtension');
    expect(await it_.desk.refusal(it_.other, RETRACT, { ...at, x })).toBe('FORBIDDEN extensionId');
    await it_.desk.must(it_.officer, RETRACT, { ...at, x });
    expect(await ofOffice(order)).toMatchObject({ state: 'WITHDRAWN', endedOn: '2026-11-02' });
    expect(await it_.desk.refusal(it_.officer, RETRACT, { ...at, x })).toBe('EXTENSION_OVER extensionId');
  });

  it('is ended by an answer and by a revocation', async () => {
    const answered = await it_.served('2026-11-02', { days: 5 });
    await ask(answered);
    await it_.answered(answered, '2026-11-04');
    expect(await ofOffice(answered)).toMatchObject({
      state: 'LAPSED',
      endedOn: '2026-11-04',
      grantedDays: null,
    });
    const revoked = await it_.served('2026-11-02', { days: 5 });
    await ask(revoked);
    await it_.act(it_.director, 'revokeOrder', revoked, ', reason: "对象有误"');
    expect(await ofOffice(revoked)).toMatchObject({ state: 'LAPSED' });
  });

  it('is decided once, also by two people at the same moment', async () => {
    const order = await it_.served('2026-11-02', { days: 5 });
    await ask(order);
    const { id: x } = await ofOffice(order);
    const at = { id: order.id, v: order.version, x };
    const [a, b, c] = await Promise.all([
      it_.desk.ask(it_.director, GRANT, { ...at, d: 5 }),
      it_.desk.ask(other, DECLINE, { ...at, r: '不予延期' }),
      it_.desk.ask(it_.head, WITHDRAW, { id: order.id, x }),
    ]);
    expect([a, b, c].filter((answer) => answer.errors.length === 0)).toHaveLength(1);
    const { state } = await ofOffice(order);
    expect(state).toBe(
      [a, b, c]
        .map((r, i) => (r.errors.length === 0 ? ['GRANTED', 'DECLINED', 'WITHDRAWN'][i] : ''))
        .join(''),
    );
    const rows = await it_.sql<{ n: number }>(
      `select count(*)::int as n from deadline where subject_id = $1 and reason = 'EXTENDED'`,
      [order.id],
    );
    expect(rows[0]?.n).toBe(state === 'GRANTED' ? 1 : 0);
  });

  it('keeps a platform from deciding its own request, in the database as well', async () => {
    const order = await it_.served('2026-11-02', { days: 5 });
    await ask(order);
    const set = `update order_extension set state = 'GRANTED', ended_on = '2026-11-02'`;
    await expect(it_.sql(`${set} where order_id = $1`, [order.id])).rejects.toThrow('check constraint');
  });
});
