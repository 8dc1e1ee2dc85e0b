import { randomBytes } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { hash } from 'argon2';
import type { DataSource } from 'typeorm';
import { addAccount } from '#libs/access';
import {
  Db,
  type OfficeActor,
  type OfficeRole,
  type PlatformActor,
  SeededIds,
  SettableClock,
  addDays,
  addMonths,
  civilDateIn,
} from '#libs/kernel';
import { PersonsService, PlatformsService } from '#libs/platforms';
import { addOffice } from '#libs/territory';
import { regionRange } from '#rules/territory';
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

/** One password for all, shown on the sign-in page of demonstration data and nowhere else in use. */
export const DEMO_PASSWORD = 'taizhang-demo';

export interface DemoOptions {
  url: string;
  /** The present of the demonstration; three years lead up to it. */
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

/** Platforms of the city's own office whose work is left lying at a stage, with the days since their check. */
const LEFT: Partial<Record<number, { stage: Stage; days: number }>> = {
  2: { stage: 'SERVED', days: 24 },
  5: { stage: 'DRAFT', days: 14 },
  8: { stage: 'ANSWERED', days: 36 },
  11: { stage: 'ACCEPTED', days: 36 },
};

interface Made {
  owner: DataSource;
  ids: SeededIds;
  chance: Chance;
  clock: SettableClock;
  passwords: { shown: { hash: string }; none: { hash: string } };
}

export const NAMES: Record<string, OfficeRole> = {
  director: 'DIRECTOR',
  officer1: 'CASE_OFFICER',
  officer2: 'CASE_OFFICER',
  inspector1: 'INSPECTOR',
  inspector2: 'INSPECTOR',
  inspector3: 'INSPECTOR',
};

/** Loads three offices, forty platforms and three years of work, made through the services with a clock set by hand. */
export async function loadDemo(options: DemoOptions): Promise<void> {
  const chance = new Chance(options.seed ?? SEED);
  const months = options.months ?? 36;
  const today = civilDateIn(options.now);
  const begin = new Date(`${addMonths(today, -months)}T01:00:00Z`);
  const clock = new SettableClock(begin);
  const ids = new SeededIds(clock, chance.next);
  const db = new Db({
    url: options.url,
    entities: ENTITIES,
    poolSize: 2,
    settings: '-c synchronous_commit=off',
  });
  await db.open();
  const module = AppModule.with({ parts: { db, clock, ids }, log: console, production: true });
  const app = await NestFactory.create(module, new FastifyAdapter(), {
    logger: ['error'],
    abortOnError: false,
  });
  await app.init();
  // argon2id is slow on purpose: one hash for the accounts that are shown, one that no password fits for the others
  const passwords = {
    shown: { hash: await hash(DEMO_PASSWORD) },
    none: { hash: await hash(randomBytes(32)) },
  };
  const owner = await ownerOf(options.url);
  const made: Made = { owner, ids, chance, clock, passwords };
  try {
    const teams = await makeTeams(made);
    const agenda = new Agenda(clock, options.now);
    const reads = new Reads(owner);
    const days = await WorkDays.open(app, clock, chance);
    const story = new Story(app, clock, chance, agenda, reads, days);
    const cases: Case[] = [];
    let shownCase: Case | undefined;
    for (const [i, invented] of inventPlatforms(chance, options.platforms ?? 40).entries()) {
      // most platforms were known from the start, the rest enter one by one
      const known = i < 26;
      const enters = addDays(civilDateIn(begin), known ? chance.whole(0, 25) : chance.whole(60, months * 26));
      agenda.at(days.onOrAfter(enters), async () => {
        const c = await enter(made, app.get(PlatformsService), app.get(PersonsService), invented, i, teams);
        cases.push(c);
        if (i === SHOWN) shownCase = c;
        story.planChecks(c, days.later(chance.whole(5, 150)));
        // the last two months are busier, so that the desk is not empty when it is looked at
        if (i % 2 === 0) story.checkOnce(c, addDays(today, -chance.whole(12, 58)));
        const left = LEFT[i];
        if (left) story.leaveAt(c, left.stage, addDays(today, -left.days));
        if (i === 14 || i === 17) story.checkOnce(c, addDays(today, -1));
        agenda.at(days.later(chance.whole(40, 300)), () => story.claims(c));
      });
    }
    const city = teams.get('330200');
    if (city) {
      const headOf = (id: string): PlatformActor | undefined => cases.find((c) => c.id === id)?.responsible;
      new CaseStory(app, agenda, reads, city, today, headOf, () => shownCase?.id).plan();
    }
    const span = options.now.getTime() - begin.getTime();
    let shown = -1;
    await agenda.run((at) => {
      const percent = Math.floor(((at.getTime() - begin.getTime()) / span) * 100);
      if (percent > shown) options.progress((shown = percent));
    });
    const period = { begin, end: options.now };
    const reports = new ReportStory(app, clock, owner, period, options.seed ?? SEED);
    await reports.play(cases, shownCase ? { platformId: shownCase.id, year: UNFILED } : null);
    if (shownCase) await giveProgram(owner, shownCase, DEMO_CLIENT);
    await addOthers(owner, ids, passwords.shown, city?.director.officeId);
    options.progress(100);
  } finally {
    await owner.destroy();
    await app.close();
  }
}

async function makeTeams({ owner, ids, chance, passwords }: Made): Promise<Map<string, Team>> {
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
  { owner, ids, chance, clock, passwords }: Made,
  platforms: PlatformsService,
  persons: PersonsService,
  invented: InventedPlatform,
  i: number,
  teams: Map<string, Team>,
): Promise<Case> {
  const regionCode = i % 3 === 0 ? '330203' : i % 3 === 1 ? '330212' : chance.pick(CITY_REGIONS);
  const team = teams.get(regionCode) ?? teams.get('330200');
  const [officer, deputy] = team?.officers ?? [];
  if (!team || !officer || !deputy) throw new Error('no team for the region');
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
  return { id: entered.id, invented, team, responsible };
}
