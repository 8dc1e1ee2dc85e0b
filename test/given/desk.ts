import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hash } from 'argon2';
import type { DestinationStream } from 'pino';
import { type SignInSettings, WITHOUT_FIELD, addAccount } from '#libs/technique/access';
import { Db, RandomIds, type RefusalCode, type Role, SettableClock } from '#libs/technique/kernel';
import type { ProgramSettings } from '#libs/supervision/programs';
import { addOffice } from '#libs/reference/territory';
import { createApplication } from '#api/application';
import type { HttpSettings, Rates } from '#api/config';
import { ENTITIES } from '#api/entities';
import { asOwner } from '#api/owner';
import { type TestDatabase, migratedDatabase } from './database.ts';
import { DEMO_NOW, type Size, demonstrationDatabase } from './demonstration.ts';

const UNHURRIED: Rates = {
  actor: 100_000,
  anonymous: 100_000,
  address: 100_000,
  signIn: 100_000,
  token: 100_000,
  upload: 100_000,
};

export const PASSWORD = 'correct-horse-battery';
/** Real hashes are slow on purpose. Signing in reads the cost from the hash, so that a cheap one is checked cheaply too. */
const CHEAP = { memoryCost: 1_024, timeCost: 2, parallelism: 1 };
let hashed: Promise<string> | undefined;

/** The response of GraphQL. */
export interface Answer<T = Record<string, never>> {
  status: number;
  data: T | null;
  errors: {
    message: string;
    path?: string[];
    extensions: { code: string; field: string | null; params: Record<string, string>; requestId: string };
  }[];
}

export interface Person {
  id: string;
  cookie: string;
}

/** A desk of its own for one test file: database, application, settable clock and people of two offices. */
export class Desk {
  readonly clock = new SettableClock(new Date('2026-11-02T02:00:00Z'));
  readonly ids = new RandomIds();
  app!: NestFastifyApplication;
  database!: TestDatabase;
  db!: Db;
  evidenceDir!: string;
  readonly offices = new Map<string, string>();
  private readonly fieldless = new Set<string>();

  static async open(
    options: {
      production?: boolean;
      dashboardDir?: string;
      url?: string;
      /** The demonstration, on its day, instead of an empty desk. */
      demonstration?: Size;
      signIn?: Partial<SignInSettings>;
      http?: Partial<HttpSettings>;
      programs?: Partial<ProgramSettings>;
      /** Everything that would be logged, down to every request; without it nothing is logged. */
      logTo?: DestinationStream;
    } = {},
  ): Promise<Desk> {
    const desk = new Desk();
    // either a prepared database of another server, which is kept, or one cloned from a template
    if (options.url) desk.database = { url: options.url, drop: () => Promise.resolve() };
    else if (options.demonstration) desk.database = await demonstrationDatabase(options.demonstration);
    else desk.database = await migratedDatabase();
    if (options.demonstration) desk.clock.set(DEMO_NOW);
    desk.db = new Db({ url: desk.database.url, entities: ENTITIES, poolSize: 6 });
    await desk.db.open();
    desk.evidenceDir = await mkdtemp(join(tmpdir(), 'taizhang-evidence-'));
    desk.app = await createApplication({
      parts: { db: desk.db, clock: desk.clock, ids: desk.ids },
      production: options.production ?? false,
      dashboardDir: options.dashboardDir ?? null,
      evidenceDir: desk.evidenceDir,
      signIn: options.signIn ?? {},
      programs: options.programs ?? {},
      // one address and a few people send more in a second than an office in a minute
      http: { rates: UNHURRIED, ...options.http },
      ...(options.logTo === undefined ? { level: 'silent' } : { level: 'trace', logTo: options.logTo }),
    });
    return desk;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    await rm(this.evidenceDir, { recursive: true, force: true });
    // every refusal in a test file has to name the argument that was wrong
    if (this.fieldless.size > 0)
      throw new Error(`refused without a field: ${[...this.fieldless].join('; ')}`);
  }

  /** An office of a region, by default of Ningbo. */
  async office(regionCode = '330200', shortName = '甬网'): Promise<string> {
    const id = this.ids.next();
    await asOwner(this.database.url, (source) =>
      source.transaction((tx) =>
        addOffice(tx, { id, regionCode, shortName, name: `${shortName}办`, nameEn: `Office ${regionCode}` }),
      ),
    );
    this.offices.set(regionCode, id);
    return id;
  }

  /** A person who has signed in by the real mutation. */
  async person(
    role: Exclude<Role, 'PROGRAM'>,
    of: { officeId?: string; operatorId?: string; platformIds?: string[]; staffNo?: string },
    name = `${role} ${Math.random().toString(36).slice(2, 7)}`,
  ): Promise<Person> {
    const id = this.ids.next();
    const username = id;
    const password = { hash: await (hashed ??= hash(PASSWORD, CHEAP)) };
    await asOwner(this.database.url, (source) =>
      source.transaction((tx) =>
        addAccount(tx, {
          id,
          username,
          password,
          name,
          role,
          ...(of.officeId === undefined
            ? {}
            : { certificateNo: `33-${id.slice(-6)}`, certificateValidTo: '2030-12-31' }),
          ...of,
        }),
      ),
    );
    return { id, cookie: await this.signIn(username, PASSWORD) };
  }

  async signIn(username: string, password: string): Promise<string> {
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: {
        query: 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { expiresAt } }',
        variables: { u: username, p: password },
      },
    });
    const cookie = response.cookies.find((c) => c.name === 'taizhang_session');
    if (!cookie) throw new Error(`sign-in failed: ${response.body}`);
    return `${cookie.name}=${cookie.value}`;
  }

  async ask<T>(
    who: Person | { bearer: string } | null,
    query: string,
    variables: Record<string, unknown> = {},
    lang = 'en',
  ): Promise<Answer<T>> {
    const auth: Record<string, string> =
      who === null
        ? {}
        : 'bearer' in who
          ? { authorization: `Bearer ${who.bearer}` }
          : { cookie: who.cookie };
    const response = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'accept-language': lang,
        ...auth,
      },
      payload: { query, variables },
    });
    const body = response.json<{ data?: T; errors?: Answer['errors'] }>();
    if (query.trimStart().startsWith('mutation'))
      for (const { extensions } of body.errors ?? [])
        if (!extensions.field && !WITHOUT_FIELD.has(extensions.code as RefusalCode))
          this.fieldless.add(`${extensions.code} in ${query.slice(0, 120)}`);
    return { status: response.statusCode, data: body.data ?? null, errors: body.errors ?? [] };
  }

  /** The data, or an error that shows what was refused. */
  async must<T>(
    who: Person | { bearer: string } | null,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<T> {
    const answer = await this.ask<T>(who, query, variables);
    if (answer.errors.length > 0 || answer.data === null) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  /** `CODE field` of the first error, for tests of refusals. */
  async refusal(
    who: Person | { bearer: string } | null,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<string> {
    const [error] = (await this.ask(who, query, variables)).errors;
    if (!error) return 'nothing was refused';
    if (!error.message) throw new Error('a refusal without a sentence');
    return [error.extensions.code, error.extensions.field].filter(Boolean).join(' ');
  }
}
