import { asOwner } from '#api/owner';
import type { Desk, Person } from './desk.ts';

export const REGISTER = `mutation ($o: OperatorInput!, $p: PlatformInput!, $a: [ID!]) {
  registerPlatform(operator: $o, platform: $p, acknowledgedDoubles: $a) { id operator { id } } }`;

/** A territory, its names, and the region to which one of its platforms is offered. */
export interface Where {
  office: string;
  short: string;
  region: string;
  /** Two operators' codes. */
  codes: readonly [string, string];
  word: string;
  offeredTo: string;
}

export type Who = Person | { bearer: string };
export type Row = Record<string, string>;

/** An office with its people, and helpers that do acts there. */
export class Ground {
  readonly people: Record<string, Person> = {};
  bearer = '';
  /** The id of the record of each kind. */
  readonly ids: Record<string, string> = {};
  itemCode = '';

  protected constructor(
    readonly desk: Desk,
    readonly where: Where,
  ) {}

  at(day: string): void {
    this.desk.clock.set(new Date(`${day}T02:00:00Z`));
  }

  who(role: string): Person {
    const person = this.people[role];
    if (!person) throw new Error(`nobody is ${role}`);
    return person;
  }

  id(kind: string): string {
    const id = this.ids[kind];
    if (id === undefined) throw new Error(`no ${kind} at ${this.where.word}`);
    return id;
  }

  /** The ids of all people and records here, to search for them in responses to others. */
  everyId(): string[] {
    const shared = [this.id('transferOffice')];
    return [...Object.values(this.ids), ...Object.values(this.people).map(({ id }) => id)].filter(
      (id) => !shared.includes(id),
    );
  }

  protected async do(role: string, act: string, variables: Record<string, unknown> = {}): Promise<Row> {
    const query = act.startsWith('mutation') ? act : `mutation { ${act} }`;
    const data = await this.desk.must<Record<string, Row>>(this.who(role), query, variables);
    return Object.values(data)[0] as unknown as Row;
  }

  async sql<T extends object>(text: string, values: unknown[] = []): Promise<T[]> {
    return asOwner(this.desk.database.url, (source) => source.query<T[]>(text, values));
  }

  protected async keep(kind: string, sql: string, of = 'platform'): Promise<void> {
    const [row] = await this.sql<{ id: string }>(sql, [this.id(of)]);
    if (!row) throw new Error(`no ${kind}`);
    this.ids[kind] = row.id;
  }

  protected async office(): Promise<void> {
    const { desk, where } = this;
    const officeId = await desk.office(where.office, where.short);
    this.ids['office'] = officeId;
    this.ids['transferOffice'] = desk.offices.get(where.offeredTo) ?? '';
    const roles = {
      director: 'DIRECTOR',
      deputy: 'DIRECTOR',
      officer: 'CASE_OFFICER',
      colleague: 'CASE_OFFICER',
      inspector: 'INSPECTOR',
      second: 'INSPECTOR',
      viewer: 'VIEWER',
    } as const;
    for (const key of Object.keys(roles) as (keyof typeof roles)[])
      this.people[key] = await desk.person(roles[key], { officeId }, `${where.word}${key}`);
    this.ids['officer'] = this.who('colleague').id;
    this.ids['otherOfficer'] = this.who('officer').id;
  }

  /** An account for a platform of another operator here, of which there is only its entry. */
  async neighbour(code: string): Promise<Person> {
    const { desk, where } = this;
    const made = await this.do('officer', REGISTER, {
      o: { code, name: '虚构渔火网络有限公司' },
      p: {
        name: '渔火社区',
        kinds: ['WEBSITE'],
        domains: ['yuhuo.example'],
        apps: [],
        categories: ['FORUM'],
        tier: 'KEY',
        regionCode: where.region,
      },
      a: [],
    });
    const operatorId = (made['operator'] as unknown as Row)['id'] ?? '';
    return desk.person('RESPONSIBLE_PERSON', { operatorId, platformIds: [made['id'] ?? ''] }, '渔火负责人');
  }

  /** For the kinds of record below an own record. */
  async upload(
    who: Who | null,
    subjectKind: string,
    subjectId: string,
    file = { name: 'p.txt', type: 'text/plain', text: 'proof' },
  ): Promise<{ status: number; body: { id: string } }> {
    const fields = {
      subjectKind,
      subjectId,
      noEndUserData: 'true',
      capturedAt: this.desk.clock.now().toISOString(),
    };
    const part = ([key, value]: [string, string]): string =>
      `--x\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`;
    const sent = `--x\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: ${file.type}\r\n\r\n${file.text}\r\n--x--\r\n`;
    const response = await this.desk.app.inject({
      method: 'POST',
      url: '/files',
      headers: {
        ...(who !== null && 'bearer' in who
          ? { authorization: `Bearer ${who.bearer}` }
          : { cookie: who?.cookie ?? '' }),
        'content-type': 'multipart/form-data; boundary=x',
        'x-requested-with': 'taizhang',
      },
      payload: Object.entries(fields).map(part).join('') + sent,
    });
    return { status: response.statusCode, body: response.json() };
  }
}
