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
  };
}
