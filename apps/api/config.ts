import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  TAIZHANG_DATA: z.string().min(1).default('.data'),
  TAIZHANG_DEMO: z.enum(['0', '1']).optional(),
  NODE_ENV: z.string().optional(),
});

export interface Settings {
  databaseUrl: string;
  port: number;
  host: string;
  dataDir: string;
  demo: 'if-empty' | 'never';
  production: boolean;
  audit: AuditSettings;
}

/** The environment, parsed once at start; nothing else reads it. @throws ZodError naming each wrong variable */
export function settingsFromEnvironment(env: NodeJS.ProcessEnv): Settings {
  const parsed = schema.parse(env);
  return {
    databaseUrl: parsed.DATABASE_URL,
    port: parsed.PORT,
    host: parsed.HOST,
    dataDir: parsed.TAIZHANG_DATA,
    demo: parsed.TAIZHANG_DEMO === '1' ? 'if-empty' : 'never',
    production: parsed.NODE_ENV === 'production',
    audit: auditSettingsFrom(env),
  };
}

const auditSchema = z.object({
  TAIZHANG_AUDIT_KEY: z.string().min(1).optional(),
  TAIZHANG_AUDIT_KEY_FILE: z.string().min(1).optional(),
  TAIZHANG_AUDIT_DIR: z.string().min(1).optional(),
  TAIZHANG_AUDIT_SECONDS: z.coerce.number().int().min(1).max(300).default(5),
  // Cybersecurity Law art. 23 (3): logs are kept for six months or more
  TAIZHANG_AUDIT_MONTHS: z.coerce
    .number()
    .int()
    .min(6, 'the audit record is kept for 6 months or more')
    .max(1200)
    .default(12),
});

export interface AuditSettings {
  key: string | null;
  keyFile: string | null;
  /** Where checkpoints and public keys are kept; null: the data folder. */
  dir: string | null;
  sealSeconds: number;
  keepMonths: number;
}

/** How the audit record is sealed and kept. @throws Error naming each wrong variable, in one sentence */
export function auditSettingsFrom(env: NodeJS.ProcessEnv): AuditSettings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const { data, error } = auditSchema.safeParse(given);
  if (error)
    throw new Error(
      `${error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}.`,
    );
  return {
    key: data.TAIZHANG_AUDIT_KEY ?? null,
    keyFile: data.TAIZHANG_AUDIT_KEY_FILE ?? null,
    dir: data.TAIZHANG_AUDIT_DIR ?? null,
    sealSeconds: data.TAIZHANG_AUDIT_SECONDS,
    keepMonths: data.TAIZHANG_AUDIT_MONTHS,
  };
}
