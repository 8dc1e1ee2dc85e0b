import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { SignInSettings } from '#libs/access';
import { EvidenceFolder } from '#libs/evidence';
import type { KernelParts } from '#libs/kernel';
import { AppModule } from './app.module.ts';
import { dressHttp } from './http.ts';
import { newRequestId, refuseSocket } from './http-refusals.ts';
import { BODY_LIMIT } from './limits.ts';

export interface ApplicationOptions {
  parts: KernelParts;
  production: boolean;
  dashboardDir: string | null;
  /** Where evidence files are kept. */
  evidenceDir: string;
  /** How one signs in, where it departs from the standard. */
  signIn?: Partial<SignInSettings>;
  /** Addresses of proxies whose forwarded-for is believed. */
  trustProxy?: string | false;
  /** Log level of pino; 'silent' in tests. */
  level?: string;
}

/** The application, ready to listen or to be injected; nothing is migrated here. */
export async function createApplication(options: ApplicationOptions): Promise<NestFastifyApplication> {
  const log = pino({
    level: options.level ?? 'warn',
    redact: ['req.headers.cookie', 'req.headers.authorization'],
  });
  const adapter = new FastifyAdapter({
    loggerInstance: log as never,
    bodyLimit: BODY_LIMIT,
    genReqId: newRequestId,
    clientErrorHandler: refuseSocket,
    requestTimeout: 30_000,
    trustProxy: options.trustProxy ?? false,
    routerOptions: { maxParamLength: 200 },
  } as never);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ parts: options.parts, log, production: options.production }),
    adapter,
    { logger: options.level === 'silent' ? false : ['error', 'warn'], abortOnError: false },
  );
  app.get(EvidenceFolder).path = options.evidenceDir;
  Object.assign(app.get(SignInSettings), options.signIn);
  await dressHttp(app, { dashboardDir: options.dashboardDir });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
