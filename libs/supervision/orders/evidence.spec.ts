import { OrderDesk } from '../../../test/given/orders.ts';

describe('the files of an order', () => {
  let it_: OrderDesk;
  beforeAll(async () => {
    it_ = await OrderDesk.open();
  });
  afterAll(() => it_.desk.close());

  const own = async (id: string): Promise<string[]> => {
    const { ownOrder } = await it_.desk.must<{
      ownOrder: { measures: { answer: { evidence: { name: string }[] } }[] };
    }>(it_.head, `{ ownOrder(id: "${id}") { measures { answer { evidence { name } } } } }`);
    return ownOrder.measures.flatMap((m) => m.answer.evidence.map((e) => e.name));
  };
  const seen = async (id: string): Promise<string[]> =>
    (await it_.read(id)).measures.flatMap((m) => m.answer?.evidence.map((e) => e.name) ?? []);

  it('are visible to the platform only until their answer is submitted, also after a return', async () => {
    const order = await it_.served('2026-10-12');
    const measure = order.measures[0]?.id ?? '';
    await it_.saves(order);
    const first = await it_.upload(it_.head, 'ANSWER', measure, 'first.txt');
    expect(first.status).toBe(201);
    expect(await it_.download(it_.officer, first.body.id)).toBe(404);
    expect(await it_.download(it_.head, first.body.id)).toBe(200);
    const answered = await it_.submits(order);
    expect(await it_.download(it_.officer, first.body.id)).toBe(200);
    expect(await seen(order.id)).toEqual(['first.txt']);

    await it_.returned(answered, '2026-10-13');
    await it_.saves(order, '补充');
    const second = await it_.upload(it_.head, 'ANSWER', measure, 'second.txt');
    expect(second.status).toBe(201);
    expect(await own(order.id)).toEqual(['first.txt', 'second.txt']);
    expect(await seen(order.id)).toEqual(['first.txt']);
    expect(await it_.download(it_.officer, second.body.id)).toBe(404);
    expect(await it_.download(it_.head, second.body.id)).toBe(200);

    await it_.submits(order);
    expect(await seen(order.id)).toEqual(['first.txt', 'second.txt']);
    expect(await it_.download(it_.officer, second.body.id)).toBe(200);
    expect((await it_.upload(it_.head, 'ANSWER', measure)).body).toMatchObject({
      code: 'ORDER_NOT_SERVED',
      field: 'subjectId',
    });
  });

  it('prove service once there is an order to serve, and are shown with it', async () => {
    it_.at('2026-10-12');
    const draft = await it_.drafted([await it_.finding()]);
    const early = await it_.upload(it_.officer, 'SERVICE', draft.id);
    expect(early).toMatchObject({ status: 409, body: { code: 'STATE', field: 'subjectId' } });
    const issued = await it_.act(it_.director, 'issueOrder', draft);
    expect((await it_.upload(it_.officer, 'SERVICE', issued.id, 'receipt.txt')).status).toBe(201);
    const served = await it_.act(
      it_.officer,
      'serveOrder',
      issued,
      ', service: { method: POST, servedOn: "2026-10-12", proof: "回执" }',
    );
    expect(served.services).toEqual([{ evidence: [{ name: 'receipt.txt' }] }]);
  });
});
