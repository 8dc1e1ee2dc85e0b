import 'reflect-metadata';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Db, RandomIds, SystemClock } from '#libs/technique/kernel';
import { InstallationFacts } from '#libs/reference/calendar';
import { AggregationService } from '#libs/insight/trends';
import { sweepEvidence } from '#libs/supervision/evidence';
import { RecomputeService } from '#libs/supervision/orders';
import {
  CheckpointFile,
  AuditReader,
  RemovalService,
  SealService,
  auditKeys,
  publicPem,
} from '#libs/technique/audit';
import { createApplication } from './application.ts';
import { signInFromEnvironment } from './config.sign-in.ts';
import { demoAccounts, demoOnce, demonstrationOf } from './demo/accounts.ts';
import { loadDemo } from './demo/load.ts';
import { ENTITIES } from './entities.ts';
import {
  type AuditSettings,
  type HttpSettings,
  httpSettingsFromEnvironment,
  programSettingsFrom,
} from './config.ts';
import { settingsInForce } from './settings-in-force.ts';
import { asOwner, prepareDatabase } from './owner.ts';

export { auditSettingsFrom } from './config.ts';

export interface BootstrapOptions {
  databaseUrl: string;
  port: number;
  host: string;
  dataDir: string;
  demo: 'if-empty' | 'never';
  dashboardDir: string;
  production: boolean;
  /** Whether NODE_ENV is production: then default passwords and the like are refused. */
  strict?: boolean;
  http?: Partial<HttpSettings>;
  /** Applies the settings of sign-in. */
  env: NodeJS.ProcessEnv;
  audit: AuditSettings;
  /** The embedded database belongs to this installation: a key to seal its audit record is generated beside it. */
  embedded?: boolean;
  say: (line: string) => void;
}

export interface Running {
  url: string;
  close(): Promise<void>;
  signIn: { role: string; username: string; password: string }[];
}

/** Migrates, loads the data that an empty database needs, and serves. */
export async function bootstrap(options: BootstrapOptions): Promise<Running> {
  await mkdir(options.dataDir, { recursive: true });
  // before anything is changed, so that wrong variables are reported at once
  const signIn = signInFromEnvironment(options.env, options.dataDir);
  const programs = programSettingsFrom(options.env);
  const { audit } = options;
  const auditDir = audit.dir ?? options.dataDir;
  const keys = await auditKeys({
    pem: audit.key,
    dataDir: options.dataDir,
    auditDir,
    make: options.embedded === true || !options.production,
  });
  options.say('migrating');
  await prepareDatabase(options.databaseUrl);
  if (options.strict === true && (await demonstrationOf(options.databaseUrl)) !== null)
    throw new Error(
      'The database holds the demonstration data, whose accounts have a password that everybody knows, and NODE_ENV is production: name a database of your own.',
    );
  if (options.demo === 'if-empty') {
    const progress = (percent: number): void => options.say(`demonstration data ${String(percent)}%`);
    await demoOnce(options.databaseUrl, () =>
      loadDemo({ url: options.databaseUrl, now: new Date(), progress }),
    );
  }
  const evidenceDir = join(options.dataDir, 'evidence');
  await sweep(options, evidenceDir);
  const accounts = await demoAccounts(options.databaseUrl);
  const db = new Db({ url: options.databaseUrl, entities: ENTITIES });
  await db.open();
  const app = await createApplication({
    parts: { db, clock: new SystemClock(), ids: new RandomIds() },
    production: options.production,
    dashboardDir: options.dashboardDir,
    evidenceDir,
    ...(options.http ? { http: options.http } : {}),
    signIn,
    programs,
  });
  // at every start, not only with a new schedule: the process may have ended between loading it and this
  const moved = await app.get(RecomputeService).recompute();
  if (moved > 0) options.say(`deadlines recomputed by the new holiday schedule: ${String(moved)}`);
  const demonstration = await demonstrationOf(options.databaseUrl);
  const http = { ...httpSettingsFromEnvironment({}, !options.production), ...options.http };
  const settings = settingsInForce({ http, signIn, programs, audit });
  Object.assign(app.get(InstallationFacts), {
    version: '0.1.0',
    demoAccounts: accounts,
    demonstration,
    settings,
  });
  app
    .get(AggregationService)
    .start(1_000, (error) => options.say(`counts were not added up, tried again: ${String(error)}`));
  app.get(AuditReader).publicKeys = [...keys.trusted.values()].map(publicPem);
  app
    .get(SealService)
    .start({ keys, file: new CheckpointFile(auditDir) }, audit.sealSeconds * 1_000, (error) =>
      options.say(`the audit record was not sealed: ${String(error)}`),
    );
  app
    .get(RemovalService)
    .start(audit.keepMonths, (error) => options.say(`old audit entries were not removed: ${String(error)}`));
  await app.listen(options.port, options.host);
  const shown = options.host === '0.0.0.0' || options.host === '127.0.0.1' ? 'localhost' : options.host;
  return { url: `http://${shown}:${options.port}`, close: () => app.close(), signIn: accounts };
}

async function sweep({ databaseUrl, say }: BootstrapOptions, folder: string): Promise<void> {
  const { discarded, setAside, restored } = await asOwner(databaseUrl, (source) =>
    source.transaction((tx) => sweepEvidence(tx, folder, new Date())),
  );
  if (discarded > 0) say(`unfinished uploads removed: ${String(discarded)}`);
  if (setAside > 0)
    say(`files that no record names, moved to ${join(folder, 'unclaimed')}: ${String(setAside)}`);
  if (restored > 0) say(`files that a record names again, moved back: ${String(restored)}`);
}
