import { asOwner } from '#api/owner';
import { Desk, type Person } from './desk.ts';

export const REGISTER = `mutation ($operator: OperatorInput!, $platform: PlatformInput!) {
  registerPlatform(operator: $operator, platform: $platform) { id operator { id } }
}`;
export const PLATFORM = {
  name: '禾苗短视频',
  kinds: ['APP'],
  domains: [],
  icpNumber: null,
  tier: 'KEY',
  regionCode: '330203',
  categories: ['FORUM', 'USER_ACCOUNTS'],
  apps: [{ store: 'demo', identifier: 'app.hemiao' }],
};
const ORDER = `id state version round dueOn officeDueOn overdue workingDaysLeft
  measures { id finding { id state dueOn orderId } answer { text evidence { id name } } }
  deadlines { dueOn provisional calendarVersion servedOn reason explanation { zh en } days { date } }
  services { evidence { name } } acts { kind byName byRole side dueOnAfter }`;

export interface OrderSeen {
  id: string;
  state: string;
  version: number;
  round: number;
  dueOn: string | null;
  officeDueOn: string | null;
  overdue: boolean;
  workingDaysLeft: number | null;
  measures: {
    id: string;
    finding: { id: string; state: string; dueOn: string | null; orderId: string | null };
    answer: { text: string; evidence: { id: string; name: string }[] } | null;
  }[];
  deadlines: {
    dueOn: string;
    provisional: boolean;
    calendarVersion: number;
    servedOn: string;
    reason: string;
    explanation: { zh: string; en: string };
  }[];
  services: { evidence: { name: string }[] }[];
  acts: { kind: string; byName: string; byRole: string | null; side: string; dueOnAfter: string | null }[];
}

/** A desk with one platform, its people and those of its office, and orders at the stage that a test needs. */
export class OrderDesk {
  readonly desk: Desk;
  platformId = '';
  operatorId = '';
  director!: Person;
  officer!: Person;
  other!: Person;
  head!: Person;
  // above the numbers that the services assign in a test
  private n = 9000;

  private constructor(desk: Desk) {
    this.desk = desk;
  }

  static async open(options: { production?: boolean; dashboardDir?: string } = {}): Promise<OrderDesk> {
    const it = new OrderDesk(await Desk.open(options));
    const officeId = await it.desk.office();
    it.director = await it.desk.person('DIRECTOR', { officeId }, '主任王璐');
    it.officer = await it.desk.person('CASE_OFFICER', { officeId }, '承办陈立');
    it.other = await it.desk.person('CASE_OFFICER', { officeId }, '承办周敏');
    const operator = { code: '91330200MA0000001L', name: '虚构禾苗网络有限公司' };
    const { registerPlatform: made } = await it.desk.must<{
      registerPlatform: { id: string; operator: { id: string } };
    }>(it.officer, REGISTER, { operator, platform: PLATFORM });
    it.platformId = made.id;
    it.operatorId = made.operator.id;
    const side = { operatorId: made.operator.id, platformIds: [made.id] };
    it.head = await it.desk.person('RESPONSIBLE_PERSON', side, '林浅');
    return it;
  }

  at(day: string): void {
    this.desk.clock.set(new Date(`${day}T02:00:00Z`));
  }

  /** An open finding as a sealed inspection creates it. */
  async finding(foundOn = '2026-09-01'): Promise<string> {
    const id = this.desk.ids.next();
    const inspection = this.desk.ids.next();
    const item = this.desk.ids.next();
    this.n += 1;
    await asOwner(this.desk.database.url, async (source) => {
      await source.query(
        `with of as (select p.office_id, p.region_code, e.item_code, e.item_version_id, e.area_code, v.version
             from platform p join ledger_entry e on e.platform_id = p.id join duty_item_version v on v.id = e.item_version_id
            where p.id = $1 order by v.ord limit 1),
           i as (insert into inspection (id, platform_id, region_code, office_id, region_at, year, n, number, mode, state,
               purpose, framework_version, planned_on, sealed_at, seal_hash, lead_id, created_at)
             select $2, $1, region_code, office_id, region_code, 2026, $3::int, 'J' || $3::text, 'REMOTE', 'SEALED', '例行', version,
               $4::date, now(), 'x', $5, now() from of returning id),
           t as (insert into inspection_item (id, inspection_id, platform_id, region_code, ord, item_code, item_version_id, area_code)
             select $6, i.id, $1, region_code, 1, item_code, item_version_id, area_code from of, i returning id)
         insert into finding (id, platform_id, region_code, office_id, region_at, inspection_id, inspection_item_id, item_code,
             item_version_id, area_code, year, n, number, title, description, severity, axis, state, found_on, created_at)
           select $7, $1, region_code, office_id, region_code, $2, t.id, item_code, item_version_id, area_code, 2026, $3::int,
             'F-2026-' || $3::text, '分龄推荐未建立', '—', 'SERIOUS', 'BOTH', 'OPEN', $4::date, now() from of, t`,
        [this.platformId, inspection, this.n, foundOn, this.officer.id, item, id],
      );
      await source.query(
        `insert into finding_span (finding_id, seq, platform_id, region_code, region_at, tier_at, categories_at, area_code, state, from_on)
         select f.id, 1, p.id, p.region_code, p.region_code, p.tier, p.categories, f.area_code, 'OPEN', f.found_on
           from finding f join platform p on p.id = f.platform_id where f.id = $1`,
        [id],
      );
    });
    return id;
  }

  input(findingIds: readonly string[], over: object = {}): object {
    return {
      platformId: this.platformId,
      grounds: '检查发现的问题',
      legalBasis: '有关规定',
      days: 15,
      measures: findingIds.map((findingId) => ({ findingId, text: '建立并公布' })),
      ...over,
    };
  }

  async act(
    who: Person,
    call: string,
    o: { id: string; version: number },
    more = '',
    variables: Record<string, unknown> = {},
    declared = '',
  ): Promise<OrderSeen> {
    const query = `mutation ($id: ID!, $v: Int! ${declared}) { ${call}(id: $id, version: $v ${more}) { id } }`;
    await this.desk.must(who, query, { id: o.id, v: o.version, ...variables });
    return this.read(o.id);
  }

  async read(id: string): Promise<OrderSeen> {
    const query = `query ($id: ID!) { order(id: $id) { ${ORDER} } }`;
    return (await this.desk.must<{ order: OrderSeen }>(this.officer, query, { id })).order;
  }

  async drafted(findingIds: readonly string[], over: object = {}): Promise<OrderSeen> {
    const query = 'mutation ($input: DraftOrderInput!) { draftOrder(input: $input) { id } }';
    const input = this.input(findingIds, over);
    const { draftOrder } = await this.desk.must<{ draftOrder: { id: string } }>(this.officer, query, {
      input,
    });
    return this.read(draftOrder.id);
  }

  async issued(findingIds: readonly string[], over: object = {}): Promise<OrderSeen> {
    return this.act(this.director, 'issueOrder', await this.drafted(findingIds, over));
  }

  /** Issued and served on one day. */
  async served(day: string, over: object = {}, findingIds?: readonly string[]): Promise<OrderSeen> {
    this.at(day);
    const order = await this.issued(findingIds ?? [await this.finding()], over);
    return this.act(
      this.officer,
      'serveOrder',
      order,
      `, service: { method: DIRECT, servedOn: "${day}", proof: "回证" }`,
    );
  }

  async saves(order: OrderSeen, text = '已上线'): Promise<void> {
    await this.desk.must(
      this.head,
      'mutation ($id: ID!, $a: [AnswerInput!]!) { saveAnswer(orderId: $id, answers: $a) { id } }',
      { id: order.id, a: order.measures.map((m) => ({ measureId: m.id, text })) },
    );
  }

  async submits(order: OrderSeen): Promise<OrderSeen> {
    const query = 'mutation ($id: ID!, $v: Int!) { submitAnswer(orderId: $id, version: $v) { id } }';
    await this.desk.must(this.head, query, { id: order.id, v: (await this.read(order.id)).version });
    return this.read(order.id);
  }

  async answered(order: OrderSeen, day: string, text?: string): Promise<OrderSeen> {
    this.at(day);
    await this.saves(order, text);
    return this.submits(order);
  }

  async returned(order: OrderSeen, day: string): Promise<OrderSeen> {
    this.at(day);
    return this.act(this.officer, 'returnAnswer', order, ', reason: "缺少公示页面"');
  }

  async upload(
    who: Person,
    subjectKind: string,
    subjectId: string,
    name = 'proof.txt',
  ): Promise<{ status: number; body: { id: string; code: string; field: string | null } }> {
    const part = (key: string, value: string): string =>
      `--x\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`;
    const capturedAt = this.desk.clock.now().toISOString();
    const payload = `${part('subjectKind', subjectKind)}${part('subjectId', subjectId)}${part('capturedAt', capturedAt)}${part(
      'noEndUserData',
      'true',
    )}--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n${name}\r\n--x--\r\n`;
    const response = await this.desk.app.inject({
      method: 'POST',
      url: '/files',
      headers: {
        cookie: who.cookie,
        'content-type': 'multipart/form-data; boundary=x',
        'x-requested-with': 'taizhang',
      },
      payload,
    });
    return { status: response.statusCode, body: response.json() };
  }

  async download(who: Person, id: string): Promise<number> {
    const headers = { cookie: who.cookie };
    return (await this.desk.app.inject({ method: 'GET', url: `/files/${id}`, headers })).statusCode;
  }

  async sql<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
    return asOwner(this.desk.database.url, (source) => source.query<T[]>(text, values));
  }
}
