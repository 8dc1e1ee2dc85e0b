import type { Person } from '../given/desk.ts';
import { asOwner } from '#api/owner';
import { ProposalDesk } from '../given/proposals.ts';

const DECLARE = `mutation ($i: DeclareInterestInput!) { declareInterest(input: $i) { id interests { id version kind } } }`;
const LEAVE = `mutation ($i: RecordLeaveInput!) { recordLeave(input: $i) { id away leaves { id version } } }`;
const PLAN = 'mutation ($i: PlanInspectionInput!) { planInspection(input: $i) { id } }';
const HAND = `mutation ($f: ID!, $t: ID!) { handOver(fromId: $f, toId: $t, reason: "调离") { platforms inspections } }`;
const CHOICES = `query ($p: ID, $on: CivilDate!) { inspectorChoices(platformId: $p, on: $on) { officer { id } eligible code reason } }`;

interface Member {
  id: string;
  away: boolean;
  platforms: number;
  openInspections: number;
  leaves: { id: string; version: number }[];
  interests: { id: string; version: number; kind: string; toOn: string | null }[];
}
const MEMBERS = `{ staffMembers { id away platforms openInspections leaves { id version } interests { id version kind toOn } } }`;

/** An officer with an interest is recused; one who is away or leaves hands the work over. */
describe('recusal, leave and handover', () => {
  let it_: ProposalDesk;
  let officer: Person;
  let director: Person;
  let other: Person;
  let platformId: string;
  let operatorId: string;

  beforeAll(async () => {
    it_ = await ProposalDesk.open();
    ({ officer, director, other, platformId, operatorId } = it_.orders);
    it_.orders.at('2026-11-10');
  });
  afterAll(() => it_.orders.desk.close());

  const input = (over: object = {}): { i: object } => ({
    i: { operatorId, kind: 'KINSHIP', fromOn: '2026-11-01', ...over },
  });
  const plan = (inspectors: Person[], plannedOn = '2026-11-20'): { i: object } => ({
    i: {
      platformId,
      mode: 'REMOTE',
      plannedOn,
      purpose: '例行',
      inspectorIds: inspectors.map((p) => p.id),
      leadId: inspectors[0]?.id,
    },
  });
  const members = async (who: Person): Promise<Member[]> =>
    (await it_.orders.desk.must<{ staffMembers: Member[] }>(who, MEMBERS)).staffMembers;
  const one = async (who: Person): Promise<Member> => {
    const found = (await members(director)).find((m) => m.id === who.id);
    if (!found) throw new Error('no such officer');
    return found;
  };

  it('is declared by the officer or the director, and read by these two only', async () => {
    const { desk } = it_.orders;
    const reversed = input({ toOn: '2026-10-01' });
    expect(await desk.refusal(it_.inspector, DECLARE, reversed)).toBe('DATE_ORDER input.toOn');
    expect(await desk.refusal(it_.inspector, DECLARE, input({ officerId: officer.id }))).toBe('FORBIDDEN');
    expect(await desk.refusal(director, DECLARE, input({ officerId: it_.orders.head.id }))).toBe(
      'UNKNOWN_OFFICER input.officerId',
    );
    await desk.must(it_.inspector, DECLARE, input());
    expect((await members(it_.inspector)).map((m) => m.interests.length)).toEqual([1]);
    expect((await members(officer)).map((m) => [m.id, m.interests.length])).toEqual([[officer.id, 0]]);
    expect((await one(it_.inspector)).interests).toMatchObject([{ kind: 'KINSHIP', toOn: null }]);
    // an office above, whose director sees the platform, does not see who declared what
    const province = await desk.office('330000', '浙网');
    const above = await desk.person('DIRECTOR', { officeId: province });
    expect((await members(above)).map((m) => [m.id, m.interests.length])).toEqual([[above.id, 0]]);
  });

  it('excludes the officer from inspections of the operator, with a sentence without the grounds', async () => {
    const { desk } = it_.orders;
    const answer = await desk.ask(officer, PLAN, plan([it_.inspector, officer]));
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'RECUSED', field: 'input.inspectorIds' });
    expect(answer.errors[0]?.message).toContain('检查员高原');
    expect(answer.errors[0]?.message).not.toMatch(/kin|亲/i);
    const { inspectorChoices } = await desk.must<{
      inspectorChoices: { officer: { id: string }; eligible: boolean; code: string | null }[];
    }>(officer, CHOICES, { p: platformId, on: '2026-11-20' });
    const out = inspectorChoices.filter((c) => !c.eligible);
    expect(out.map((c) => [c.officer.id, c.code])).toEqual([[it_.inspector.id, 'RECUSED']]);
    await desk.must(officer, PLAN, plan([other, officer]));
  });

  it('excludes an officer who declares later from running work: recording, deciding, verifying', async () => {
    const { desk } = it_.orders;
    const order = await it_.orders.served('2026-11-10');
    const started = await it_.plan(platformId, [other, officer]);
    await desk.must(other, 'mutation ($id: ID!, $v: Int!) { startInspection(id: $id, version: $v) { id } }', {
      id: started.id,
      v: started.version,
    });
    await desk.must(other, DECLARE, input({ kind: 'SHAREHOLDING' }));
    const record = `mutation ($id: ID!) { recordItems(inspectionId: $id, items: []) { id } }`;
    expect(await desk.refusal(other, record, { id: started.id })).toBe('RECUSED inspectionId');
    const seal =
      'mutation ($id: ID!, $v: Int!) { sealInspection(id: $id, version: $v, conclusion: "x") { id } }';
    expect(await desk.refusal(other, seal, { id: started.id, v: 2 })).toBe('RECUSED id');
    const answered = await it_.orders.answered(order, '2026-11-11');
    const accept = 'mutation ($id: ID!, $v: Int!) { acceptAnswer(id: $id, version: $v) { id } }';
    expect(await desk.refusal(other, accept, { id: order.id, v: answered.version })).toBe('RECUSED id');
    const { order: seen } = await desk.must<{
      order: { allowedActions: { action: string; code: string }[] };
    }>(other, 'query ($id: ID!) { order(id: $id) { allowedActions { action code } } }', { id: order.id });
    expect(seen.allowedActions.find((a) => a.action === 'accept')?.code).toBe('RECUSED');
    const draft = 'mutation ($input: DraftOrderInput!) { draftOrder(input: $input) { id } }';
    const finding = await it_.orders.finding();
    expect(await desk.refusal(other, draft, { input: it_.orders.input([finding]) })).toBe(
      'RECUSED input.platformId',
    );
  });

  it('excludes them from new work as well: another platform of the operator, its entry, a case', async () => {
    const { desk } = it_.orders;
    const { platform } = await desk.must<{
      platform: { operator: { id: string; version: number; code: string; name: string } };
    }>(director, 'query ($id: ID!) { platform(id: $id) { operator { id version code name } } }', {
      id: platformId,
    });
    const { id, version, code, name } = platform.operator;
    const REGISTER =
      'mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id } }';
    const another = {
      o: { code, name },
      p: {
        name: '另一个平台',
        kinds: ['WEBSITE'],
        domains: ['lingyige.example'],
        apps: [],
        categories: ['FORUM'],
        tier: 'GENERAL',
        regionCode: '330203',
      },
    };
    expect(await desk.refusal(other, REGISTER, another)).toBe('RECUSED operator.code');
    const CHANGE =
      'mutation ($id: ID!, $v: Int!, $n: String!) { changeOperator(id: $id, version: $v, name: $n, reason: "更名") { version address } }';
    expect(await desk.refusal(other, CHANGE, { id, v: version, n: '新名有限公司' })).toBe('RECUSED id');
    // the office above may read the operator, and not change it
    const above = await desk.person('DIRECTOR', { officeId: desk.offices.get('330000') ?? '' });
    expect(await desk.refusal(above, CHANGE, { id, v: version, n: '新名有限公司' })).toBe('OTHER_OFFICE id');
    const { changeOperator } = await desk.must<{ changeOperator: { version: number } }>(director, CHANGE, {
      id,
      v: version,
      n: name,
    });
    expect(changeOperator.version).toBe(version + 1);
  });

  it('is ended by the director, never by the officer concerned, and stays on record', async () => {
    const { desk } = it_.orders;
    const END = `mutation ($id: ID!, $v: Int!) { endInterest(id: $id, version: $v, toOn: "2026-11-10", reason: "股份已转让") { id } }`;
    const [held] = (await one(other)).interests;
    const at = { id: held?.id, v: held?.version };
    expect(await desk.refusal(other, END, at)).toBe('FORBIDDEN');
    await desk.must(director, DECLARE, input({ kind: 'OTHER', toOn: '2026-11-30' }));
    const [mine] = (await one(director)).interests;
    expect(await desk.refusal(director, END, { id: mine?.id, v: mine?.version })).toBe('SAME_PERSON id');
    await desk.must(it_.second, END, { id: mine?.id, v: mine?.version });
    await desk.must(director, END, at);
    expect(await desk.refusal(director, END, at)).toBe('STALE version');
    expect((await one(other)).interests).toMatchObject([{ kind: 'SHAREHOLDING', toOn: '2026-11-10' }]);
    it_.orders.at('2026-11-12');
    const again = await it_.plan(platformId, [other, officer]);
    expect(again.number).toMatch(/^J-2026-/);
  });

  it('shows the work of a leader who is away to the deputy', async () => {
    const { desk } = it_.orders;
    const { platform } = await desk.must<{ platform: Record<string, unknown> & { version: number } }>(
      officer,
      'query ($id: ID!) { platform(id: $id) { version name kinds domains apps { store identifier } icpNumber categories tier } }',
      { id: platformId },
    );
    const { version, ...fields } = platform;
    const leadDeputy = { leadOfficerId: officer.id, deputyOfficerId: director.id, regionCode: '330203' };
    await desk.must(
      officer,
      'mutation ($id: ID!, $v: Int!, $p: PlatformInput!) { changePlatform(id: $id, version: $v, platform: $p, reason: "分工") { id } }',
      { id: platformId, v: version, p: { ...fields, ...leadDeputy } },
    );
    const todos = async (): Promise<string[]> =>
      (
        await desk.must<{ todos: { kind: string; detail: { zh: string } }[] }>(
          director,
          '{ todos { kind detail { zh } } }',
        )
      ).todos
        .filter((t) => t.kind === 'INSPECT')
        .map((t) => t.detail.zh);
    expect(await todos()).toEqual([]);
    await desk.must(officer, LEAVE, { i: { fromOn: '2026-11-12', toOn: '2026-11-18' } });
    expect((await one(officer)).away).toBe(true);
    const seen = await todos();
    expect(seen.length).toBe(3);
    expect(seen.every((detail) => detail.includes('承办陈立离岗，由您代管'))).toBe(true);
    expect(await desk.refusal(director, PLAN, plan([other, officer], '2026-11-15'))).toBe(
      'OFFICER_ON_LEAVE input.inspectorIds',
    );
    const [leave] = (await one(officer)).leaves;
    const BACK = 'mutation ($id: ID!, $v: Int!) { endLeave(id: $id, version: $v) { id } }';
    await desk.must(officer, BACK, { id: leave?.id, v: leave?.version });
    expect(await todos()).toEqual([]);
  });

  it('closes no account with open work, until it is handed over', async () => {
    const { desk } = it_.orders;
    const close = (): Promise<unknown> =>
      asOwner(desk.database.url, (source) =>
        source.query('update app_user set active = false where id = $1', [officer.id]),
      );
    await expect(close()).rejects.toThrow(/open work: .*禾苗短视频/);
    expect(await desk.refusal(officer, HAND, { f: officer.id, t: officer.id })).toBe('HANDOVER_SELF toId');
    expect(await desk.refusal(other, HAND, { f: officer.id, t: other.id })).toBe('FORBIDDEN');
    // a recused officer cannot take over
    expect(await desk.refusal(director, HAND, { f: officer.id, t: it_.inspector.id })).toBe('RECUSED toId');
    // an officer who is already an inspector of the same inspection would leave it with one
    expect(await desk.refusal(director, HAND, { f: officer.id, t: other.id })).toBe('TWO_INSPECTORS toId');
    const officeId = desk.offices.get('330200') ?? '';
    const heir = await desk.person('CASE_OFFICER', { officeId }, '接手吴越');
    const { handOver } = await desk.must<{ handOver: { platforms: number; inspections: string[] } }>(
      director,
      HAND,
      { f: officer.id, t: heir.id },
    );
    expect([handOver.platforms, handOver.inspections.length]).toEqual([1, 3]);
    expect(await one(officer)).toMatchObject({ platforms: 0, openInspections: 0 });
    expect(await one(heir)).toMatchObject({ platforms: 1, openInspections: 3 });
    // in the running inspection the first inspector stays named, and can no longer record
    const [{ id, inspectors }] = (await it_.orders.sql<{ id: string; inspectors: string[] }>(
      `select i.id, array_agg(x.name order by x.name) as inspectors from inspection i join inspection_inspector x on x.inspection_id = i.id
        where i.state = 'OPEN' group by i.id`,
    )) as [{ id: string; inspectors: string[] }];
    expect(inspectors).toEqual(expect.arrayContaining(['承办陈立', '接手吴越']));
    const record = `mutation ($id: ID!) { recordItems(inspectionId: $id, items: []) { id } }`;
    expect(await desk.refusal(officer, record, { id })).toBe('NOT_AN_INSPECTOR inspectionId');
    await desk.must(heir, record, { id });
    await close();
  });

  it('lets nobody inspect whose certificate has expired since it was planned', async () => {
    const { desk } = it_.orders;
    const [{ id }] = (await it_.orders.sql<{ id: string }>(
      `select id from inspection where state = 'OPEN'`,
    )) as [{ id: string }];
    const record = `mutation ($id: ID!) { recordItems(inspectionId: $id, items: []) { id } }`;
    const until = (day: string): Promise<unknown> =>
      it_.orders.sql('update app_user set certificate_valid_to = $2 where id = $1', [other.id, day]);
    await until('2026-11-11');
    expect(await desk.refusal(other, record, { id })).toBe('CERTIFICATE_EXPIRED inspectionId');
    await until('2027-11-11');
    await desk.must(other, record, { id });
  });
});
