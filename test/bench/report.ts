import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import type { Figures } from './drive.ts';
import type { Measured } from './measure.ts';
import type { PageMeasured, Share } from './page.ts';
import { peerVersion } from './peer.ts';
import type { Rate } from './rates.ts';

export interface Growth {
  name: string;
  small: Figures;
  large: Figures;
  ratio: number;
}

export interface Goal {
  goal: string;
  bound: string;
  value: number;
  met: boolean;
}

export interface Report {
  on: string;
  machine: string;
  versions: Record<string, string>;
  settings: Record<string, string>;
  load: [before: number, after: number];
  loaded: { platforms: number; findings: number; seconds: number };
  measured: Measured[];
  pages: PageMeasured[];
  rates: Rate[];
  growth: {
    small: number;
    large: number;
    overview: Growth[];
    search: { name: string; figures: Figures }[];
  } | null;
  goals: Goal[];
}

export const machine = (): string => {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim() ?? 'CPU'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}`;
};
export const busy = (): number => Number((loadavg()[0] ?? 0).toFixed(1));

export function versions(postgres: string, withPeer: boolean): Record<string, string> {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const of = (name: string): string => lock.packages[`node_modules/${name}`]?.version ?? '?';
  const names = ['@apollo/server', '@nestjs/core', 'fastify', 'graphql', 'typeorm', 'pg', 'autocannon'];
  return {
    node: process.versions.node,
    postgres,
    ...Object.fromEntries(names.map((name) => [name, of(name)])),
    ...(withPeer ? { postgraphile: peerVersion() } : {}),
  };
}

export function goals(report: Omit<Report, 'goals'>): Goal[] {
  const found: Goal[] = [];
  const least = (goal: string, bound: number, values: number[]): void => {
    const value = Math.min(...values);
    if (values.length) found.push({ goal, bound: `≥ ${bound}`, value, met: value >= bound });
  };
  const most = (goal: string, bound: number, values: number[]): void => {
    const value = Math.max(...values);
    if (values.length) found.push({ goal, bound: `≤ ${bound}`, value, met: value <= bound });
  };
  const named = (start: string): Measured[] => report.measured.filter((m) => m.name.startsWith(start));
  least(
    'page of 50 findings beside the same SQL served raw, 16 clients',
    0.6,
    named('page of 50 findings,').map((m) => m.ratio.sixteen),
  );
  const beside = (name: string): number[] =>
    report.pages.flatMap((page) =>
      page.beside.filter((b) => b.name === name).map((b) => b.ratio.sixteen.middle),
    );
  least('page of 50 findings beside one statement by hand, 16 clients', 0.8, beside('one statement by hand'));
  least('page of 50 findings beside PostGraphile, 16 clients', 1.4, beside('PostGraphile'));
  most(
    'the same page under row security beside a predicate by hand (middle time, one client)',
    1.1,
    named('page by hand').map((m) => m.app.one.p50 / m.raw.one.p50),
  );
  least(
    'acts with audit and roll-up beside the bare writes, 16 clients',
    0.8,
    named('act ').map((m) => m.ratio.sixteen),
  );
  least(
    'bare writes with the audit line beside those without it, 16 clients',
    0.5,
    named('bare writes with').map((m) => m.ratio.sixteen),
  );
  if (report.growth) {
    most(
      `overview at ${report.growth.large} findings beside ${report.growth.small}`,
      1.3,
      report.growth.overview.map((g) => g.ratio),
    );
    most(
      'search among 100,000 platforms, p95 in ms, one client, each office',
      50,
      report.growth.search.map((s) => s.figures.p95),
    );
  }
  return found.map((goal) => ({ ...goal, value: Number(goal.value.toPrecision(3)) }));
}

/** A ratio with the lowest and the highest of the rounds. */
export const shown = ({ middle, low, high }: Share): string => `${middle} (${low} to ${high})`;
const cells = (f: Figures): string => `${f.p50} / ${f.p95} / ${f.p99}`;
const rate = (f: Figures): string =>
  f.refused > 0 ? `${f.perSecond} (${f.refused} of ${f.n} refused)` : String(f.perSecond);
const line = (...parts: (string | number)[]): string => `| ${parts.join(' | ')} |`;

/** The tables of the report, in Markdown. */
export function tables(report: Report): string {
  const lines = [
    line('Goal', 'Bound', 'Here', ''),
    line('---', '---', '---', '---'),
    ...report.goals.map((g) => line(g.goal, g.bound, g.value, g.met ? 'met' : '**missed**')),
  ];
  if (report.measured.length > 0)
    lines.push(
      '',
      line(
        'Operation',
        'Application, ms, 1 client',
        'Raw, ms, 1 client',
        'Application, a second, 16 clients',
        'Raw, a second, 16 clients',
        'Ratio, 1 client',
        'Ratio, 16 clients',
      ),
      line('---', '---', '---', '---', '---', '---', '---'),
      ...report.measured.map(({ name, app, raw, ratio }) =>
        line(
          name,
          cells(app.one),
          cells(raw.one),
          rate(app.sixteen),
          rate(raw.sixteen),
          ratio.one,
          ratio.sixteen,
        ),
      ),
    );
  lines.push(
    '',
    line(
      'The same page beside others',
      'Application, a second, 16 clients',
      'Other, a second, 16 clients',
      'Ratio, 1 client',
      'Ratio, 16 clients',
    ),
    line('---', '---', '---', '---', '---'),
    ...report.pages.flatMap(({ name, app, beside }) =>
      beside.map((b) =>
        line(
          `${name} / ${b.name}`,
          rate(app.sixteen),
          rate(b.sixteen),
          shown(b.ratio.one),
          shown(b.ratio.sixteen),
        ),
      ),
    ),
  );
  if (report.rates.length > 0)
    lines.push('', line('Rate', 'How many', 'a second'), line('---', '---', '---'));
  for (const { name, n, perSecond } of report.rates) lines.push(line(name, n, perSecond));
  const { growth } = report;
  if (growth) {
    lines.push(
      '',
      line(
        'Growth',
        `${growth.small} findings, ms`,
        `${growth.large} findings, ms`,
        'Ratio of the middle times',
      ),
      line('---', '---', '---', '---'),
    );
    for (const g of growth.overview) lines.push(line(g.name, cells(g.small), cells(g.large), g.ratio));
    lines.push(
      '',
      line('Search among 100,000 platforms', 'ms, 1 client', 'a second, 1 client'),
      line('---', '---', '---'),
    );
    for (const s of growth.search) lines.push(line(s.name, cells(s.figures), s.figures.perSecond));
  }
  return lines.join('\n');
}
