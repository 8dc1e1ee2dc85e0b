import { OrderDesk } from '../../../test/given/orders.ts';

/** `CODE field` of each answer's first refusal, or 'done'. */
type Outcome = string;

describe('two acts on one order at the same moment', () => {
  let it_: OrderDesk;
  beforeAll(async () => {
    it_ = await OrderDesk.open();
    it_.at('2026-10-09');
  });
  afterAll(() => it_.desk.close());

  const outcome = async (
    who: { id: string; cookie: string },
    query: string,
    variables: Record<string, unknown>,
  ): Promise<Outcome> => {
    const results = await it_.desk.refusal(who, query, variables);
    return results === 'nothing was refused' ? 'done' : results;
  };

  it('issue only one of two drafts over the same finding', async () => {
    for (let round = 0; round < 4; round += 1) {
      const finding = await it_.finding();
      const drafts = [await it_.drafted([finding]), await it_.drafted([finding])];
      const issue = 'mutation ($id: ID!) { issueOrder(id: $id, version: 1) { id } }';
      const results = await Promise.all(drafts.map(({ id }) => outcome(it_.director, issue, { id })));
      expect(results.sort()).toEqual(['FINDING_NOT_OPEN id', 'done']);
      const states = await Promise.all(drafts.map(async ({ id }) => (await it_.read(id)).state));
      expect(states.sort()).toEqual(['DRAFT', 'ISSUED']);
    }
  });

  it('serve it once: the second gets STALE or STATE', async () => {
    for (let round = 0; round < 3; round += 1) {
      const order = await it_.issued([await it_.finding()]);
      const serve = `mutation ($id: ID!, $v: Int!) { serveOrder(id: $id, version: $v, service: { method: POST, servedOn: "2026-10-09", proof: "x" }) { id } }`;
      const confirm = 'mutation ($id: ID!, $v: Int!) { confirmService(orderId: $id, version: $v) { id } }';
      const on = { id: order.id, v: order.version };
      const results = await Promise.all([
        outcome(it_.officer, serve, on),
        outcome(it_.officer, serve, on),
        outcome(it_.head, confirm, on),
      ]);
      expect(results.filter((t) => t === 'done')).toHaveLength(1);
      expect(results.filter((t) => t !== 'done' && !/^(STALE version|STATE (id|orderId))$/.test(t))).toEqual(
        [],
      );
      expect((await it_.read(order.id)).deadlines).toHaveLength(1);
    }
  });

  it('keep statements in the order in which the state changed, and no draft after an answer', async () => {
    for (let round = 0; round < 4; round += 1) {
      const order = await it_.served('2026-10-09');
      await it_.saves(order);
      const say = 'mutation ($id: ID!) { makeStatement(orderId: $id, text: "申辩") { id } }';
      const submit = 'mutation ($id: ID!, $v: Int!) { submitAnswer(orderId: $id, version: $v) { id } }';
      const save = `mutation ($id: ID!, $m: ID!) { saveAnswer(orderId: $id, answers: [{ measureId: $m, text: "更晚的稿" }]) { id } }`;
      const [, , saved] = await Promise.all([
        outcome(it_.head, submit, { id: order.id, v: order.version }),
        outcome(it_.head, say, { id: order.id }),
        outcome(it_.head, save, { id: order.id, m: order.measures[0]?.id }),
      ]);
      // it names no draft to replace: before the answer the refusal is about the existing draft, after it about the state
      expect(['STATE orderId', 'STALE orderId']).toContain(saved);
      const acts = await it_.sql<{ kind: string; after: string }>(
        `select kind, state_after as after from order_act where order_id = $1 order by recorded_at, id`,
        [order.id],
      );
      const [last] = await it_.sql<{ after: string }>(
        'select state_after as after from order_act where order_id = $1 order by occurred_at desc, id desc limit 1',
        [order.id],
      );
      expect(acts.map((a) => a.kind)).toEqual(expect.arrayContaining(['answer', 'statement']));
      expect(last?.after).toBe('ANSWERED');
      const [{ n }] = (await it_.sql<{ n: number }>(
        'select count(*)::int as n from measure_answer where order_id = $1 and not submitted',
        [order.id],
      )) as [{ n: number }];
      expect(n).toBe(0);
    }
  });

  it('accept a limited number of answers in one call', async () => {
    const order = await it_.served('2026-10-09');
    const a = Array.from({ length: 51 }, () => ({ measureId: order.measures[0]?.id, text: 'x' }));
    const save = 'mutation ($id: ID!, $a: [AnswerInput!]!) { saveAnswer(orderId: $id, answers: $a) { id } }';
    expect(await it_.desk.refusal(it_.head, save, { id: order.id, a })).toBe('TOO_MANY answers');
  });
});
