import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import pg from 'pg';
import { type RequiredAccess, roleMay } from '#libs/technique/access';
import type { Role } from '#libs/technique/kernel';
import { operationsOf } from '#api/operations';
import { Recorder } from '../bench/recorder.ts';
import { type Field, type Kind, documentOf, selectionOf } from './calls.ts';
import { Desk } from './desk.ts';
import type { Who } from './ground.ts';
import { Place } from './place.ts';

const HERE = {
  office: '330100',
  short: '杭网',
  region: '330106',
  word: '禾苗',
  offeredTo: '330300',
  codes: ['91330200MA0000003T', '91330200MA0000004X'] as const,
};
const THERE = {
  office: '330200',
  short: '甬网',
  region: '330205',
  word: '云杉',
  offeredTo: '330300',
  codes: ['91330200MA0000001L', '91330200MA0000002P'] as const,
};
const NEIGHBOUR = '91330200MA00000051';
/** The day of all requests. */
const TODAY = '2026-11-24';
/** Statements that run for every request: the server's own work, and once a minute that a session is in use. */
const ANYWAY =
  /^app_(jobs|audit_seal|audit_prune) |^app_access (begin|commit|update (session set last_seen_at|program set last_used_at))/;

const WRITES = /^\s*(insert|update|delete|with\b[^]*\b(insert into|update|delete from)\b)/i;

/** An actor for whom every record of the other place is foreign. */
export interface Looker {
  name: string;
  role: Role | null;
  who: Who | null;
}

export interface Heard {
  data: Record<string, unknown> | null;
  /** Refusals as they were returned, without the number of the request. */
  refused: unknown[];
  /** The statements sent to the database for it, by role. */
  statements: string[];
}

/** Two territories with records of every kind, and every actor who has no access to one of them. */
export class TwoPlaces {
  readonly lookers: Looker[] = [];
  readonly schema: GraphQLSchema;
  private readonly accessOf: Map<string, RequiredAccess | undefined>;
  private readonly recorder = new Recorder();
  private undoing = false;
  /** The statements of committed writing transactions since the list was last emptied. */
  readonly written: string[] = [];
  private readonly putBack: () => void;

  private constructor(
    readonly desk: Desk,
    readonly here: Place,
    readonly there: Place,
  ) {
    this.schema = desk.app.get(GraphQLSchemaHost).schema;
    this.accessOf = new Map(operationsOf(desk.app).map(({ name, access }) => [name, access]));
    const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
    const query = prototype.query;
    this.putBack = () => {
      prototype.query = query;
      this.recorder.remove();
    };
    const undoes = (): boolean => this.undoing;
    const written = this.written;
    const writing = new WeakMap<pg.Client, string[]>();
    prototype.query = function (this: pg.Client, ...args) {
      const [asked] = args as [string | { text?: string }];
      const text = (typeof asked === 'string' ? asked : asked.text) ?? '';
      if (/^begin/i.test(text)) writing.set(this, []);
      else if (WRITES.test(text)) writing.get(this)?.push(text);
      else if (text === 'commit') written.push(...(writing.get(this) ?? []));
      if (args[0] !== 'commit' || !undoes()) return query.apply(this, args);
      // the caller gets COMMIT as its response
      const undone = query.apply(this, ['rollback']) as Promise<object>;
      return undone.then((answer) => ({ ...answer, command: 'COMMIT' }));
    };
  }

  /** The data here exists from the start; the data there is created by `fill`. */
  static async open(): Promise<TwoPlaces> {
    const desk = await Desk.open();
    desk.clock.set(new Date('2025-06-01T02:00:00Z'));
    await desk.office('330300', '温网');
    const here = await Place.found(desk, HERE);
    await here.fill();
    const it = new TwoPlaces(desk, here, await Place.found(desk, THERE));
    await it.look();
    return it;
  }

  private async look(): Promise<void> {
    const { desk, here, there } = this;
    const add = (name: string, role: Role | null, who: Who | null): void => {
      this.lookers.push({ name, role, who });
    };
    const district = await desk.office('330203', '海网');
    const province = await desk.office('320000', '苏网');
    add('director', 'DIRECTOR', here.who('director'));
    add('officer', 'CASE_OFFICER', here.who('officer'));
    add('inspector', 'INSPECTOR', here.who('inspector'));
    add('viewer', 'VIEWER', here.who('viewer'));
    add('below', 'DIRECTOR', await desk.person('DIRECTOR', { officeId: district }));
    add('another province', 'DIRECTOR', await desk.person('DIRECTOR', { officeId: province }));
    add('head', 'RESPONSIBLE_PERSON', here.who('head'));
    add('liaison', 'LIAISON', here.who('liaison'));
    add('program', 'PROGRAM', { bearer: here.bearer });
    const neighbour = await there.neighbour(NEIGHBOUR);
    add('neighbour', 'RESPONSIBLE_PERSON', neighbour);
    for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN'] as const)
      add(role, role, await desk.person(role, { staffNo: role.slice(0, 3) }));
    add('nobody', null, null);
    this.here.at(TODAY);
  }

  async fill(): Promise<void> {
    await this.there.fill();
    this.lookers.push({ name: 'sister', role: 'LIAISON', who: this.there.who('sister') });
    this.here.at(TODAY);
  }

  /** Whether an actor has own records of every kind. */
  lives({ who }: Looker): boolean {
    if (who === null) return false;
    return 'bearer' in who || Object.values(this.here.people).includes(who);
  }

  may(looker: Looker, name: string): boolean {
    const access = this.accessOf.get(name);
    if (access === undefined || access === 'PUBLIC') return true;
    return looker.role !== null && (access === 'SIGNED_IN' || roleMay(looker.role, access));
  }

  /** An operation with all fields of its type that the actor may read. */
  document(kind: Kind, field: Field, looker: Looker, depth: number): string {
    return documentOf(
      kind,
      field,
      selectionOf(field.type, depth, (name) => this.may(looker, name)),
    );
  }

  async ask(who: Who | null, query: string, variables: Record<string, unknown>): Promise<Heard> {
    const sent: Record<string, string> =
      who === null
        ? {}
        : 'bearer' in who
          ? { authorization: `Bearer ${who.bearer}` }
          : { cookie: who.cookie };
    this.recorder.start();
    const response = await this.desk.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...sent },
      payload: { query, variables },
    });
    const statements = this.statements();
    const body = response.json<{
      data?: Heard['data'];
      errors?: {
        message: string;
        path?: unknown;
        extensions: { code: string; field: unknown; params: unknown };
      }[];
    }>();
    const refused = (body.errors ?? []).map(({ message, path, extensions: { code, field, params } }) => ({
      status: response.statusCode,
      message,
      path,
      code,
      field,
      params,
    }));
    return { data: body.data ?? null, refused, statements };
  }

  /** The statements sent to the database since then, without those the server runs by itself. */
  private statements(): string[] {
    return this.recorder
      .stop()
      .map(({ role, text }) => `${role} ${text}`)
      .filter((statement) => !ANYWAY.test(statement));
  }

  async heard<T>(send: () => Promise<T>): Promise<{ answer: T; statements: string[] }> {
    this.recorder.start();
    const answer = await send();
    return { answer, statements: this.statements() };
  }

  /** As if it had been done, with nothing kept: each of its transactions ends in a rollback. */
  async undone<T>(work: () => Promise<T>): Promise<T> {
    this.undoing = true;
    try {
      return await work();
    } finally {
      this.undoing = false;
    }
  }

  /** The version of every record that has one, by its id. */
  async versions(): Promise<Map<string, number>> {
    const tables = await this.there.sql<{ name: string }>(
      `select table_name as name from information_schema.columns c
        where table_schema = 'public' and column_name = 'version' and data_type = 'integer' and exists
          (select from information_schema.columns i where i.table_schema = 'public' and i.table_name = c.table_name and i.column_name = 'id' and i.data_type = 'uuid')`,
    );
    const found = new Map<string, number>();
    for (const { name } of tables)
      for (const row of await this.there.sql<{ id: string; version: number }>(
        `select id, version from ${name}`,
      ))
        found.set(row.id, row.version);
    return found;
  }

  /** A digest of every business table: without an act all stays the same. */
  async digest(without: readonly string[]): Promise<Record<string, string>> {
    const tables = await this.there.sql<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
    );
    const digest: Record<string, string> = {};
    for (const { name } of tables.filter((t) => !without.includes(t.name))) {
      const [row] = await this.there.sql<{ rows: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as rows from ${name} t`,
      );
      digest[name] = row?.rows ?? '';
    }
    return digest;
  }

  async close(): Promise<void> {
    this.putBack();
    await this.desk.close();
  }
}
