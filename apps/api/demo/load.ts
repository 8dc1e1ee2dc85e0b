import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { hash } from 'argon2';
import type { DataSource } from 'typeorm';
import { addAccount } from '#libs/technique/access';
import {
  type CivilDate,
  Db,
  type OfficeActor,
  type OfficeRole,
  type PlatformActor,
  SeededIds,
  SettableClock,
  addDays,
  addMonths,
  civilDateIn,
} from '#libs/technique/kernel';
import { PersonsService, PlatformsService } from '#libs/supervision/platforms';
import { addOffice } from '#libs/reference/territory';
import { regionRange } from '#rules/reference/territory';
import { AppModule } from '../app.module.ts';
import { ENTITIES } from '../entities.ts';
import { ownerOf } from '../owner.ts';
import { Agenda } from './agenda.ts';
import { CaseStory } from './cases.ts';
import { WorkDays } from './days.ts';
import { addOthers } from './others.ts';
import { Chance } from './random.ts';
import { Reads } from './reads.ts';
import { ReportStory, giveProgram } from './reports.ts';
import { type Case, type Stage, Story, type Team } from './story.ts';
import { CITY_REGIONS, type InventedPlatform, OFFICES, inventPerson, inventPlatforms } from './world.ts';

/** One password for all accounts, shown on the sign-in page of demonstration data. */
export const DEMO_PASSWORD = 'taizhang-demo';

export interface DemoOptions {
  url: string;
  /** The current day of the demonstration; it has three years of history. */
  now: Date;
  seed?: number;
  platforms?: number;
  months?: number;
  progress: (percent: number) => void;
}

const SEED = 20210915;

/** The platform whose people's accounts are shown. */
const SHOWN = 2;
/** The id and the secret of that platform's program, shown in the README; in demonstration data only. */
export const DEMO_CLIENT = {
  id: '0197a000-0000-7000-8000-000000000001',
  secret: 'tz_demo-secret-shown-in-the-readme',
};
/** The year whose report that platform has not begun, so that the README's call can file it. */
const UNFILED = 2025;

/** Platforms of the city's own office whose work stops at a stage, with the days since their inspection. */
const LEFT: Partial<Record<number, { stage: Stage; days: number }>> = {
  2: { stage: 'SERVED', days: 24 },
  5: { stage: 'DRAFT', days: 14 },
  8: { stage: 'ANSWERED', days: 36 },
  11: { stage: 'ACCEPTED', days: 36 },
};

interface Passwords {
  shown: { hash: string };
  none: { hash: string };
}

/** Data shared by the offices. */
interface World {
  url: string;
  owner: DataSource;
  passwords: Passwords;
  seed: number;
  begin: Date;
  end: Date;
}

/** One office's part of the application, with its own clock, ids and random numbers. */
interface Desk {
  app: INestApplicationContext;
  clock: SettableClock;
  ids: SeededIds;
  chance: Chance;
}

/** A platform that is registered by an office on a day. */
interface Entry {
  i: number;
  invented: InventedPlatform;
  enters: CivilDate;
}

export const NAMES: Record<string, OfficeRole> = {
  director: 'DIRECTOR',
  officer1: 'CASE_OFFICER',
  officer2: 'CASE_OFFICER',
  inspector1: 'INSPECTOR',
  inspector2: 'INSPECTOR',
  inspector3: 'INSPECTOR',
};

/**
 * Loads three offices, forty platforms and three years of work, made through the services with clocks set by hand. The
 * offices run in parallel: no record of one depends on another's, so each part is the same for the same
 * seed, in whatever order they run.
 */
export async function loadDemo(options: DemoOptions): Promise<void> {
  const seed = options.seed ?? SEED;
  const chance = new Chance(seed);
  const months = options.months ?? 36;
  const begin = new Date(`${addMonths(civilDateIn(options.now), -months)}T01:00:00Z`);
  const ids = new SeededIds(new SettableClock(begin), chance.next);
  // argon2id is slow on purpose: one hash for the accounts that are shown, one that no password matches for the others
  const passwords = {
    shown: { hash: await hash(DEMO_PASSWORD) },
    none: { hash: await hash(randomBytes(32)) },
  };
  const owner = await ownerOf(options.url);
  const world: World = { url: options.url, owner, passwords, seed, begin, end: options.now };
  try {
    const teams = await makeTeams(owner, ids, chance, passwords);
    const entries = inventPlatforms(chance, options.platforms ?? 40).map((invented, i): Entry => {
      // most platforms were known from the start, the rest enter one by one
      const days = i < 26 ? chance.whole(0, 25) : chance.whole(60, months * 26);
      return { i, invented, enters: addDays(civilDateIn(begin), days) };
    });
    const report = progressOf(OFFICES.length, options.progress);
    const shown = await Promise.all(
      OFFICES.map(async ({ regionCode }, n) => {
        const team = teams.get(regionCode);
        if (!team) throw new Error(`no team for ${regionCode}`);
        const own = entries.filter(({ i }) => officeOf(i) === regionCode);
        return playOffice(world, n, team, own, (part) => report(n, part));
      }),
    );
    for (const one of shown) if (one) await giveProgram(owner, one, DEMO_CLIENT);
    await addOthers(owner, ids, passwords.shown, teams.get(CITY)?.director.officeId);
    options.progress(100);
  } finally {
    await owner.destroy();
  }
}

const CITY = '330200';
/** The office of a platform; the city's own office supervises where a district has none. */
const officeOf = (i: number): string => ['330203', '330212', CITY][i % 3] ?? CITY;

/** Progress in percent, each part counting the same; reported when it grows. */
function progressOf(parts: number, report: (percent: number) => void): (n: number, part: number) => void {
  const done = Array.from({ length: parts }, () => 0);
  let reported = -1;
  return (n, part) => {
    done[n] = part;
    const percent = Math.floor((done.reduce((sum, one) => sum + one, 0) / parts) * 100);
    if (percent > reported) report((reported = percent));
  };
}

async function openDesk({ url, seed, begin }: World, n: number): Promise<Desk> {
  const clock = new SettableClock(begin);
  const chance = new Chance(seed + n + 1);
  const ids = new SeededIds(clock, chance.next);
  const db = new Db({ url, entities: ENTITIES, poolSize: 2, settings: '-c synchronous_commit=off' });
  await db.open();
  const module = AppModule.with({ parts: { db, clock, ids }, log: console, production: true });
  // without HTTP: nothing sends it requests
  const app = await NestFactory.createApplicationContext(module, { logger: ['error'], abortOnError: false });
  return { app, clock, ids, chance };
}

/** The work of one office and its platforms. @returns the platform whose people's accounts are shown, if it is here */
async function playOffice(
  world: World,
  n: number,
  team: Team,
  entries: readonly Entry[],
  progress: (part: number) => void,
): Promise<Case | undefined> {
  const desk = await openDesk(world, n);
  try {
    const { app, clock, chance } = desk;
    const today = civilDateIn(world.end);
    const agenda = new Agenda(clock, world.end);
    const reads = new Reads(world.owner);
    const days = await WorkDays.open(app, clock, chance);
    const story = new Story(app, clock, chance, agenda, reads, days);
    const cases: Case[] = [];
    let shownCase: Case | undefined;
    for (const entry of entries) {
      const { i, enters } = entry;
      agenda.at(days.onOrAfter(enters), async () => {
        const c = await enter(world, desk, entry, team);
        cases.push(c);
        if (i === SHOWN) shownCase = c;
        story.planChecks(c, days.later(chance.whole(5, 150)));
        // the last two months are busier, so that the to-do list is not empty
        if (i % 2 === 0) story.checkOnce(c, addDays(today, -chance.whole(12, 58)));
        const left = LEFT[i];
        if (left) story.leaveAt(c, left.stage, addDays(today, -left.days));
        if (i === 14 || i === 17) story.checkOnce(c, addDays(today, -1));
        agenda.at(days.later(chance.whole(40, 300)), () => story.claims(c));
      });
    }
    if (team.director.regionCode === CITY) {
      const headOf = (id: string): PlatformActor | undefined => cases.find((c) => c.id === id)?.responsible;
      new CaseStory(app, agenda, reads, team, today, headOf, () => shownCase?.id).plan();
    }
    const span = world.end.getTime() - world.begin.getTime();
    await agenda.run((at) => {
      progress((at.getTime() - world.begin.getTime()) / span);
    });
    const period = { begin: world.begin, end: world.end };
    const reports = new ReportStory(app, clock, world.owner, period, world.seed + n);
    await reports.play(cases, shownCase ? { platformId: shownCase.id, year: UNFILED } : null);
    return shownCase;
  } finally {
    await desk.app.close();
  }
}

async function makeTeams(
  owner: DataSource,
  ids: SeededIds,
  chance: Chance,
  passwords: Passwords,
): Promise<Map<string, Team>> {
  const teams = new Map<string, Team>();
  await owner.transaction(async (tx) => {
    for (const office of OFFICES) {
      const officeId = ids.next();
      await addOffice(tx, { id: officeId, ...office });
      const { lo, hi } = regionRange(office.regionCode);
      const people: OfficeActor[] = [];
      for (const [key, role] of Object.entries(NAMES)) {
        const userId = ids.next();
        const name = inventPerson(chance);
        await addAccount(tx, {
          id: userId,
          username: `${office.prefix}-${key}`,
          password: passwords.shown,
          name,
          role,
          officeId,
          certificateNo: `ZF-${office.regionCode}-${String(people.length + 1).padStart(3, '0')}`,
          certificateValidTo: '2031-12-31',
        });
        people.push({
          kind: 'OFFICE',
          userId,
          name,
          role,
          officeId,
          regionCode: office.regionCode,
          regionLo: lo,
          regionHi: hi,
          door: 'BROWSER',
        });
      }
      const [director, ...rest] = people;
      if (!director) throw new Error('an office without a director');
      teams.set(office.regionCode, {
        director,
        officers: rest.filter((p) => p.role === 'CASE_OFFICER'),
        inspectors: rest.filter((p) => p.role === 'INSPECTOR'),
      });
    }
  });
  return teams;
}

async function enter(
  { owner, passwords }: World,
  { app, ids, chance, clock }: Desk,
  { i, invented }: Entry,
  team: Team,
): Promise<Case> {
  const platforms = app.get(PlatformsService);
  const persons = app.get(PersonsService);
  const { regionCode: office } = team.director;
  const regionCode = office === CITY ? chance.pick(CITY_REGIONS) : office;
  const [officer, deputy] = team.officers;
  if (!officer || !deputy) throw new Error('no team for the region');
  const { sort, operator } = invented;
  const entered = await platforms.register(
    officer,
    operator,
    {
      name: invented.name,
      kinds: sort.app ? ['WEBSITE', 'APP'] : ['WEBSITE'],
      domains: [invented.domain],
      apps: sort.app
        ? [{ store: '演示应用商店', identifier: `example.${invented.domain.split('.')[0] ?? ''}.app` }]
        : [],
      icpNumber: `浙ICP备${String(90000001 + i)}号-1`,
      categories: sort.categories,
      tier: invented.tier,
      regionCode,
      leadOfficerId: officer.userId,
      deputyOfficerId: deputy.userId,
    },
    [],
    (_, platform) => platform,
  );
  const responsibleName = inventPerson(chance);
  const people = [
    { role: 'PRIMARY_RESPONSIBLE' as const, name: responsibleName, title: '总经理' },
    { role: 'LIAISON' as const, name: inventPerson(chance), title: '合规经理' },
    { role: 'MINORS_PROTECTION' as const, name: inventPerson(chance), title: '未成年人保护负责人' },
  ];
  for (const person of people)
    await persons.appoint(officer, entered.id, {
      ...person,
      phone: `0574-000${String(10000 + i).slice(1)}`,
      email: `contact@${invented.domain}`,
      validFrom: clock.today(),
    });
  const base = { operatorId: entered.operatorId, platformIds: [entered.id] };
  const userId = ids.next();
  await owner.transaction(async (tx) => {
    // everyone may sign in to one platform of the demonstration; for the others the account has no known password
    const first = i === SHOWN;
    await addAccount(tx, {
      id: userId,
      username: first ? 'platform-head' : `p${String(i + 1)}-head`,
      password: first ? passwords.shown : passwords.none,
      name: responsibleName,
      role: 'RESPONSIBLE_PERSON',
      ...base,
    });
    if (first)
      await addAccount(tx, {
        id: ids.next(),
        username: 'platform-liaison',
        password: passwords.shown,
        name: people[1]?.name ?? '',
        role: 'LIAISON',
        ...base,
      });
  });
  const responsible: PlatformActor = {
    kind: 'PLATFORM',
    userId,
    name: responsibleName,
    role: 'RESPONSIBLE_PERSON',
    door: 'BROWSER',
    ...base,
  };
  return { id: entered.id, i, invented, team, responsible };
}
