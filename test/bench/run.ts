import { civilDateIn } from '#rules/technique/kernel';
import type { LoadOptions } from './load.ts';
import {
  type Measured,
  type Pace,
  measure,
  measureActs,
  measureAudit,
  measureGrowth,
  measurePolicy,
} from './measure.ts';
import { type PageMeasured, measurePage } from './page.ts';
import { operations } from './operations.ts';
import { type Report, busy, goals, machine, shown, versions } from './report.ts';
import { type Rate, signIns, verification } from './rates.ts';
import { Site } from './site.ts';
import type { Size } from './world.ts';

export interface RunOptions {
  /** A PostgreSQL for the bench, by the address of any database on it. */
  server: string;
  postgres: string;
  size: Size;
  pace: Pace;
  /** Only the queries of the national office. */
  quick: boolean;
  /** Also twenty thousand and a million findings, for operations whose time must not grow with them. */
  growth: Size[];
  /** The page of 50 findings alone. */
  pageOnly: boolean;
  /** Whether PostGraphile is installed, to be measured in the same run. */
  withPeer: boolean;
  say: (line: string) => void;
  progress: (name: string, done: number) => void;
}

export async function run(options: RunOptions): Promise<Report> {
  const { server, pace, say } = options;
  const today = civilDateIn(new Date());
  const before = busy();
  const open = (name: string, size: Size): Promise<Site> => {
    const how: Omit<LoadOptions, 'url'> = { size, today, checked: false, progress: options.progress };
    return Site.open(server, name, { ...how, withPeer: options.withPeer && name === 'bench' });
  };
  const from = Date.now();
  const site = await open('bench', options.size);
  const loaded = { ...options.size, seconds: Math.round((Date.now() - from) / 1_000) };
  const measured: Measured[] = [];
  const rates: Rate[] = [];
  const keep = (one: Measured | null): void => {
    if (one === null) return;
    measured.push(one);
    say(
      `${one.name}: ${one.app.one.p50} ms, ${one.app.sixteen.perSecond}/s; ratio ${one.ratio.one} and ${one.ratio.sixteen}`,
    );
  };
  const pages: PageMeasured[] = [];
  const readers = options.quick ? (['nation'] as const) : (['province', 'nation'] as const);
  const all = operations(today).filter((o) => !options.quick || o.reader === 'nation');
  try {
    for (const reader of readers) {
      const page = await measurePage(site, reader, { ...pace, rounds: Math.max(pace.rounds, 5) });
      pages.push(page);
      for (const { name, ratio } of page.beside)
        say(`${page.name} / ${name}: ${shown(ratio.one)} and ${shown(ratio.sixteen)}`);
    }
    if (!options.pageOnly) {
      for (const operation of all) keep(await measure(site, operation, pace));
      for (const reader of readers) keep(await measurePolicy(site, pace, reader));
      keep(await measureActs(site, pace, today));
      keep(await measureAudit(site, pace, today));
      rates.push(await signIns(site, pace), await verification(site, options.quick ? 2_000 : 100_000));
      for (const { name, perSecond } of rates) say(`${name}: ${perSecond}/s`);
    }
  } finally {
    await site.close();
  }
  const growth = options.growth.length > 0 ? await grow(options, open, today) : null;
  const report = {
    on: today,
    machine: machine(),
    versions: versions(options.postgres, options.withPeer),
    load: [before, busy()] as [number, number],
    loaded,
    settings: {
      rounds: String(pace.rounds),
      seconds: String(pace.seconds),
      pool: '10 connections a role',
      server: 'embedded PostgreSQL with its own defaults',
    },
    measured,
    pages,
    rates,
    growth,
  };
  return { ...report, goals: goals(report) };
}

async function grow(
  { growth, pace, say }: RunOptions,
  open: (name: string, size: Size) => Promise<Site>,
  today: string,
): Promise<Report['growth']> {
  const [few, many] = growth;
  if (!few || !many) return null;
  const small = await open('bench_small', few);
  const large = await open('bench_large', many);
  try {
    const all = operations(today);
    const overview = [];
    for (const operation of all.filter((o) => o.name.startsWith('overview')))
      overview.push(await measureGrowth(small, large, operation, pace));
    const search = [];
    for (const operation of all.filter((o) => o.name.startsWith('search'))) {
      const { app } = await measure(large, operation, pace);
      search.push({ name: operation.name, figures: app.one });
    }
    for (const g of overview) say(`${g.name}: ${g.small.p50} ms, ${g.large.p50} ms; ratio ${g.ratio}`);
    for (const s of search) say(`${s.name}: p95 ${s.figures.p95} ms`);
    return { small: few.findings, large: many.findings, overview, search };
  } finally {
    await small.close();
    await large.close();
  }
}
