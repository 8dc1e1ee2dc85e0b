/**
 * Sets up a desk without demonstration data: offices and the people who sign in.
 *   npm run admin -- office --region 330200 --name 某市网信办 --name-en "City Office" --short 某网
 *   npm run admin -- user --region 330200 --username chen --name 陈某 --role DIRECTOR [--certificate NO --valid-to 2030-12-31]
 *   npm run admin -- platform-user --platform ID --username lin --name 林某 --role RESPONSIBLE_PERSON
 *   npm run admin -- recompute-deadlines   (after a new holiday schedule; a start does it too)
 * A password is made and shown once. DATABASE_URL names the server; without it, the running embedded one is used.
 */
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { pathsOf, urlOf } from './postgres/cluster.ts';
import { settingsFrom } from './start/settings.ts';

interface Admin {
  addDeskOffice(url: string, office: Record<'region' | 'name' | 'nameEn' | 'short', string>): Promise<void>;
  addDeskUser(url: string, user: Record<string, string | undefined>, password: string): Promise<void>;
  recomputeDeadlines(url: string): Promise<number>;
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
  } else if (command === 'recompute-deadlines') {
    console.log(`deadlines moved or confirmed: ${String(await admin.recomputeDeadlines(url))} orders`);
  } else {
    throw new Error('say what to do: office, user, platform-user or recompute-deadlines');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
