/**
 * Sets up a desk without demonstration data: offices, the people who sign in, and when annual reports are due.
 *   npm run admin -- office --region 330200 --name 某市网信办 --name-en "City Office" --short 某网
 *   npm run admin -- user --region 330200 --username chen --name 陈某 --role DIRECTOR [--certificate NO --valid-to 2030-12-31]
 *   npm run admin -- platform-user --platform ID --username lin --name 林某 --role RESPONSIBLE_PERSON
 *   npm run admin -- report-year --year 2027 --template 2025.1 --opens 2027-12-01 --due 2028-01-31 --confirm-days 5
 * A password is made and shown once. DATABASE_URL names the server; without it, the running embedded one is used.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { pathsOf, urlOf } from './postgres/cluster.ts';
import { settingsFrom } from './start/settings.ts';

interface Admin {
  addDeskOffice(url: string, office: Record<'region' | 'name' | 'nameEn' | 'short', string>): Promise<void>;
  addDeskUser(url: string, user: Record<string, string | undefined>, password: string): Promise<void>;
  setDeskReportYear(
    url: string,
    set: Record<'year' | 'template' | 'opens' | 'due' | 'confirmDays', string>,
  ): Promise<void>;
}

const text = { type: 'string' } as const;
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    region: text,
    name: text,
    'name-en': text,
    short: text,
    username: text,
    role: text,
    platform: text,
    certificate: text,
    'valid-to': text,
    year: text,
    template: text,
    opens: text,
    due: text,
    'confirm-days': text,
  },
});

function need(name: keyof typeof values): string {
  const value = values[name];
  if (value === undefined || value === '') throw new Error(`--${name} is missing`);
  return value;
}

try {
  const settings = settingsFrom(process.env);
  const url = settings.databaseUrl ?? urlOf(pathsOf(settings.dataDir));
  const built = new URL('../dist/apps/api/admin.js', import.meta.url).href;
  const admin = (await import(built)) as Admin;
  const [command] = positionals;
  if (command === 'office') {
    await admin.addDeskOffice(url, {
      region: need('region'),
      name: need('name'),
      nameEn: need('name-en'),
      short: need('short'),
    });
    console.log(`office of ${need('region')} is registered`);
  } else if (command === 'user' || command === 'platform-user') {
    const password = randomBytes(12).toString('base64url');
    const of = command === 'user' ? { region: need('region') } : { platform: need('platform') };
    await admin.addDeskUser(
      url,
      {
        ...of,
        username: need('username'),
        name: need('name'),
        role: need('role'),
        certificate: values.certificate,
        validTo: values['valid-to'],
      },
      password,
    );
    console.log(`${need('username')} may sign in with ${password} (shown this once)`);
  } else if (command === 'report-year') {
    await admin.setDeskReportYear(url, {
      year: need('year'),
      template: need('template'),
      opens: need('opens'),
      due: need('due'),
      confirmDays: need('confirm-days'),
    });
    console.log(`annual reports for ${need('year')} are due on ${need('due')}`);
  } else {
    throw new Error('say what to add: office, user, platform-user or report-year');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
