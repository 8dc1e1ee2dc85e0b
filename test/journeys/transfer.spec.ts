import { rebuildTrends, verifyTrends } from '#api/trends';
import type { Person } from '../given/desk.ts';
import { ProposalDesk, type Seen } from '../given/proposals.ts';

const PROPOSE = `mutation ($i: ProposeTransferInput!) { proposeTransfer(input: $i) { id version } }`;
const ACCEPT = `mutation ($id: ID!, $v: Int!, $lead: ID, $deputy: ID) { acceptTransfer(id: $id, version: $v, leadOfficerId: $lead, deputyOfficerId: $deputy, note: "同意接收") }`;
const DECLINE = 'mutation ($id: ID!, $v: Int!) { declineTransfer(id: $id, version: $v, reason: "材料不全") }';
const WITHDRAW = 'mutation ($id: ID!, $v: Int!) { withdrawTransfer(id: $id, version: $v, reason: "再核") }';
const LIST = `query ($p: ID) { platformTransfers(platformId: $p) { id version state visible platformName operatorCode
  fromRegion { zh } toRegion { zh } fromOffice { id } toOffice { id } work { kind number } orderIds done { kind number state }
  allowedActions { action allowed code } } }`;

interface Transfer extends Seen {
  visible: boolean;
  platformName: string;
  operatorCode: string;
  work: { kind: string; number: string }[];
  done: { kind: string; number: string; state: string }[];
}

/** A platform is transferred from one city's office to another's, and so to another territory. */
describe('a platform moves to another office', () => {
  let it_: ProposalDesk;
  let officer: Person;
  let director: Person;
  let platformId: string;
  let receiver: Person;
  let receiving: Person;
  let stranger: Person;
  let above: Person;
  let order: { id: string; number: string };

  const input = async (over: object = {}): Promise<{ i: object }> => ({
    i: {
      platformId,
      version: await it_.version(platformId),
      toRegionCode: '330106',
      reason: '主要办公地迁往杭州',
      ...over,
    },
  });
  const transfers = async (who: Person): Promise<Transfer[]> =>
    (await it_.orders.desk.must<{ platformTransfers: Transfer[] }>(who, LIST, { p: platformId }))
      .platformTransfers;
  const newest = async (who: Person): Promise<Transfer> => {
    const [first] = await transfers(who);
    if (!first) throw new Error('no transfer in sight');
    return first;
  };
  const flow = async (who: Person): Promise<{ month: string; openAtEnd: number }[]> =>
    (
      await it_.orders.desk.must<{ findingFlow: { month: string; openAtEnd: number }[] }>(
        who,
        '{ findingFlow(months: 3) { month new closed openAtEnd overdueAtEnd } }',
      )
    ).findingFlow;

  beforeAll(async () => {
    it_ = await ProposalDesk.open();
    ({ officer, director, platformId } = it_.orders);
    const { desk } = it_.orders;
    const hangzhou = await desk.office('330100', '杭网');
    receiver = await desk.person('DIRECTOR', { officeId: hangzhou }, '杭州主任');
    receiving = await desk.person('CASE_OFFICER', { officeId: hangzhou }, '杭州承办');
    stranger = await desk.person('DIRECTOR', { officeId: await desk.office('330300', '温网') });
    above = await desk.person('DIRECTOR', { officeId: await desk.office('330000', '浙网') });
    it_.orders.at('2026-10-12');
    await it_.orders.finding('2026-10-12');
    const served = await it_.orders.served('2026-11-02');
    const [numbered] = await it_.orders.sql<{ number: string }>(
      'select number from rectification_order where id = $1',
      [served.id],
    );
    order = { id: served.id, number: numbered?.number ?? '' };
    it_.orders.at('2026-11-10');
    await rebuildTrends(desk.database.url);
  });
  afterAll(() => it_.orders.desk.close());

  it('is offered with a reason to the office of the region, and to no other', async () => {
    const { desk } = it_.orders;
    const refused = async (over: object): Promise<string> =>
      desk.refusal(officer, PROPOSE, await input(over));
    expect(await refused({ toRegionCode: '330206' })).toBe('TRANSFER_SAME_OFFICE input.toRegionCode');
    expect(await refused({ toRegionCode: '999999' })).toBe('UNKNOWN_REGION input.toRegionCode');
    expect(await refused({ toRegionCode: '440106' })).toBe('NO_OFFICE input.toRegionCode');
    expect(await refused({ reason: '' })).toBe('REASON_NEEDED input.reason');
    expect(await refused({ orderIds: [platformId] })).toBe('NOT_FOUND input.orderIds.0');
    expect(await desk.refusal(receiver, PROPOSE, { i: { ...(await input()).i } })).toBe(
      'NOT_FOUND input.platformId',
    );
    await desk.must(officer, PROPOSE, await input());
    expect(await refused({})).toBe('PROPOSAL_OPEN input.platformId');
    expect(await transfers(stranger)).toEqual([]);
    const seen = await newest(receiver);
    expect(seen).toMatchObject({
      state: 'PROPOSED',
      visible: false,
      platformName: '禾苗短视频',
      operatorCode: '91330200MA0000001L',
    });
    expect(seen.work.map((w) => w.kind).sort()).toEqual(['FINDING', 'FINDING', 'ORDER']);
    // the records themselves are not visible until it is decided
    expect(
      await desk.refusal(receiver, 'query ($id: ID!) { platform(id: $id) { id } }', { id: platformId }),
    ).toBe('NOT_FOUND id');
  });

  it('is decided by the receiving office or one above both, never by the one that offers', async () => {
    const { desk } = it_.orders;
    const { id, version: v } = await newest(receiver);
    expect(await desk.refusal(director, ACCEPT, { id, v })).toBe('NOT_THE_RECEIVER id');
    expect(await desk.refusal(stranger, ACCEPT, { id, v })).toBe('NOT_FOUND id');
    expect(await desk.refusal(receiving, ACCEPT, { id, v })).toBe('FORBIDDEN');
    expect(await desk.refusal(receiver, ACCEPT, { id, v, lead: officer.id })).toBe(
      'UNKNOWN_OFFICER leadOfficerId',
    );
    const steps = async (who: Person): Promise<Record<string, string | null>> =>
      Object.fromEntries((await newest(who)).allowedActions.map((a) => [a.action, a.code]));
    expect(await steps(receiver)).toEqual({ approve: null, decline: null });
    expect(await steps(above)).toEqual({ approve: null, decline: null });
    expect(await steps(director)).toEqual({
      approve: 'NOT_THE_RECEIVER',
      decline: 'NOT_THE_RECEIVER',
      withdraw: null,
    });
    expect(await desk.refusal(receiver, WITHDRAW, { id, v })).toBe('OTHER_OFFICE id');
    // the running order was not handed over, so work would remain
    expect(await desk.refusal(receiver, ACCEPT, { id, v })).toBe('OPEN_WORK id');
    await desk.must(receiver, DECLINE, { id, v });
    expect(await desk.refusal(receiver, ACCEPT, { id, v: v + 1 })).toBe('STATE id');
    const { platform } = await desk.must<{ platform: { changes: { action: string; reason: string }[] } }>(
      officer,
      'query ($id: ID!) { platform(id: $id) { changes { action reason } } }',
      { id: platformId },
    );
    expect(platform.changes[0]).toEqual({ action: 'DECLINE_TRANSFER', reason: '材料不全' });
  });

  it('moves the platform with the orders handed over, and keeps who did what in which office', async () => {
    const { desk } = it_.orders;
    const plan = await it_.plan(platformId);
    await desk.must(officer, PROPOSE, await input({ orderIds: [order.id] }));
    const { id, version: v } = await newest(receiver);
    expect(await desk.refusal(receiver, ACCEPT, { id, v })).toBe('OPEN_WORK id');
    await desk.must(
      officer,
      'mutation ($id: ID!, $v: Int!) { cancelInspection(id: $id, version: $v, reason: "移交") { id } }',
      { id: plan.id, v: plan.version },
    );
    const before = [await flow(director), await flow(receiver), await flow(above)];
    await desk.must(receiver, ACCEPT, { id, v, lead: receiving.id });

    const READ = `query ($id: ID!) { platform(id: $id) { region { code } office { region { code } } leadOfficer { name } deputyOfficer { name }
      openFindings changes { action actorName } allowedActions { action allowed } } }`;
    const { platform } = await desk.must<{
      platform: {
        openFindings: number;
        changes: { action: string; actorName: string }[];
        allowedActions: { action: string; allowed: boolean }[];
      };
    }>(receiving, READ, { id: platformId });
    expect(platform).toMatchObject({
      region: { code: '330106' },
      office: { region: { code: '330100' } },
      leadOfficer: { name: '杭州承办' },
      deputyOfficer: null,
      openFindings: 2,
    });
    expect(platform.changes[0]).toEqual({ action: 'TRANSFER', actorName: '杭州主任' });
    // earlier acts keep their office and region, in every table that has them
    const kept = await it_.orders.sql<{ table: string; office: string; at: string; now: string }>(
      `select t."table", o.short_name as office, t.at, t.now from (
         select 'platform_change' as "table", office_id, region_at as at, region_code as now from platform_change where platform_id = $1 and action = 'REGISTER'
         union select 'inspection', office_id, region_at, region_code from inspection where platform_id = $1
         union select 'finding', office_id, region_at, region_code from finding where platform_id = $1
         union select 'order', office_id, region_at, region_code from rectification_order where platform_id = $1
         union select 'order_act', office_id, region_at, region_code from order_act where platform_id = $1 and kind = 'issue'
         union select 'service_event', office_id, region_at, region_code from service_event where platform_id = $1
         union select 'deadline', office_id, region_at, region_code from deadline where platform_id = $1) t join office o on o.id = t.office_id order by 1`,
      [platformId],
    );
    expect(kept.length).toBe(7);
    for (const row of kept)
      expect([row.table, row.office, row.at, row.now]).toEqual([row.table, '甬网', '330203', '330106']);

    const past = (months: { month: string }[]): object[] => months.slice(0, -1);
    const after = [await flow(director), await flow(receiver), await flow(above)];
    expect(after.map(past)).toEqual(before.map(past));
    expect(after[2]).toEqual(before[2]);
    expect([after[0]?.at(-1)?.openAtEnd, after[1]?.at(-1)?.openAtEnd]).toEqual([0, 2]);
    expect(await verifyTrends(desk.database.url)).toEqual([]);
  });

  it('lets the new office continue the order, and the old one read its own acts and no more', async () => {
    const { desk, head } = it_.orders;
    expect(await desk.refusal(officer, 'query ($id: ID!) { order(id: $id) { id } }', { id: order.id })).toBe(
      'NOT_FOUND id',
    );
    const mine = await newest(director);
    expect(mine).toMatchObject({ state: 'APPROVED', visible: false, allowedActions: [] });
    expect(mine.done.map((d) => d.kind).sort()).toEqual([
      'FINDING',
      'FINDING',
      'INSPECTION',
      'INSPECTION',
      'INSPECTION',
      'ORDER',
    ]);
    expect(mine.done.find((d) => d.kind === 'ORDER')).toMatchObject({
      number: order.number,
      state: 'SERVED',
    });
    const READ =
      'query ($id: ID!) { order(id: $id) { version number acts { kind } measures { id finding { id allowedActions { action } } } } }';
    const { order: seen } = await desk.must<{
      order: { version: number; number: string; acts: { kind: string }[]; measures: { id: string }[] };
    }>(receiving, READ, { id: order.id });
    expect(seen.number).toBe(order.number);
    expect(seen.acts.map((a) => a.kind)).toContain('handOver');
    await desk.must(
      head,
      'mutation ($id: ID!, $a: [AnswerInput!]!) { saveAnswer(orderId: $id, answers: $a) { id } }',
      { id: order.id, a: seen.measures.map((m) => ({ measureId: m.id, text: '已整改' })) },
    );
    const submit = 'mutation ($id: ID!, $v: Int!) { submitAnswer(orderId: $id, version: $v) { id } }';
    await desk.must(head, submit, { id: order.id, v: seen.version });
    const accept = 'mutation ($id: ID!, $v: Int!) { acceptAnswer(id: $id, version: $v) { state } }';
    expect(await desk.refusal(officer, accept, { id: order.id, v: seen.version + 1 })).toBe('NOT_FOUND id');
    await desk.must(receiving, accept, { id: order.id, v: seen.version + 1 });
    const { todos } = await desk.must<{ todos: { kind: string; number: string }[] }>(
      receiver,
      '{ todos { kind number } }',
    );
    expect(todos).toContainEqual({ kind: 'VERIFY', number: order.number });
    expect((await desk.must<{ todos: unknown[] }>(director, '{ todos { kind } }')).todos).toEqual([]);
  });

  it('can be decided by the office above, and moves back with its history', async () => {
    const { desk } = it_.orders;
    await desk.must(receiving, PROPOSE, {
      i: {
        platformId,
        version: await it_.version(platformId, receiving),
        toRegionCode: '330203',
        orderIds: [order.id],
        reason: '迁回宁波',
      },
    });
    const { id, version: v } = await newest(above);
    await desk.must(above, ACCEPT, { id, v, lead: officer.id });
    const acts = (who: Person): Promise<{ order: { acts: { kind: string }[] } }> =>
      desk.must(who, 'query ($id: ID!) { order(id: $id) { acts { kind } } }', { id: order.id });
    expect((await acts(officer)).order.acts.filter((a) => a.kind === 'handOver').length).toBe(2);
    expect((await transfers(officer)).map((t) => t.state)).toEqual(['APPROVED', 'APPROVED', 'DECLINED']);
    // the acts of the city in between are still readable there
    expect((await newest(receiver)).state).toBe('APPROVED');
    expect(await verifyTrends(desk.database.url)).toEqual([]);
  });
});
