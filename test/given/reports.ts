import { readFileSync } from 'node:fs';
import type { JsonObject, TemplateFile } from '#rules/supervision/reports';
import { type Desk, type Person } from './desk.ts';
import { bearerOf } from './programs.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

export const template = (): TemplateFile =>
  read('../../libs/supervision/reports/data/annual-report-2025.1.json') as TemplateFile;
/** A report that matches the template, with these figures and texts changed. */
export function report(changes: Record<string, unknown> = {}): JsonObject {
  const body = read('../../docs/examples/annual-report-2025.json') as JsonObject;
  for (const [pointer, value] of Object.entries(changes)) {
    const parts = pointer.slice(1).split('/');
    const last = parts.pop() ?? '';
    let at = body;
    for (const part of parts) at = at[part] as JsonObject;
    if (value === undefined) Reflect.deleteProperty(at, last);
    else at[last] = value as JsonObject;
  }
  return body;
}

/** One platform with its people, under the city's office, and the officers who supervise it. */
export interface Platform {
  id: string;
  name: string;
  head: Person;
  liaison: Person;
  bearer: string;
}

export interface Supervisors {
  officeId: string;
  officer: Person;
  director: Person;
  inspector: Person;
}

const REGISTER = `mutation ($operator: OperatorInput!, $platform: PlatformInput!) {
  registerPlatform(operator: $operator, platform: $platform) { id operator { id } }
}`;

export async function supervisors(desk: Desk, region = '330200', short = '甬网'): Promise<Supervisors> {
  const officeId = await desk.office(region, short);
  return {
    officeId,
    officer: await desk.person('CASE_OFFICER', { officeId }, `officer ${region}`),
    director: await desk.person('DIRECTOR', { officeId }, `director ${region}`),
    inspector: await desk.person('INSPECTOR', { officeId }, `inspector ${region}`),
  };
}

let registered = 0;

export async function platform(
  desk: Desk,
  by: Supervisors,
  name: string,
  more: { regionCode?: string; tier?: string; categories?: string[] } = {},
): Promise<Platform> {
  const n = (registered += 1);
  const { registerPlatform: made } = await desk.must<{
    registerPlatform: { id: string; operator: { id: string } };
  }>(by.officer, REGISTER, {
    operator: { code: '91330200MA0000001L', name: '虚构云杉网络有限公司' },
    platform: {
      name,
      kinds: ['WEBSITE'],
      domains: [`p${String(n)}.example`],
      apps: [],
      categories: more.categories ?? ['FORUM'],
      tier: more.tier ?? 'GENERAL',
      regionCode: more.regionCode ?? '330206',
    },
  });
  const of = { operatorId: made.operator.id, platformIds: [made.id] };
  const head = await desk.person('RESPONSIBLE_PERSON', of, `head of ${name}`);
  const liaison = await desk.person('LIAISON', of, `liaison of ${name}`);
  const { bearer } = await bearerOf(desk, head, made.id);
  return { id: made.id, name, head, liaison, bearer };
}
