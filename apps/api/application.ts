import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import { SignInSettings } from '#libs/technique/access';
import { EvidenceFolder } from '#libs/supervision/evidence';
import type { KernelParts } from '#libs/technique/kernel';
import { ProgramSettings } from '#libs/supervision/programs';
import { AppModule } from './app.module.ts';
import { type HttpSettings, httpSettingsFromEnvironment } from './config.ts';
import { dressHttp } from './http.ts';
import { newRequestId, refuseSocket, refuseUnrouted } from './http-refusals.ts';
import { BODY_LIMIT } from './limits.ts';
import { openLog } from './log.ts';
import { RateLimits } from './rates.ts';

export interface ApplicationOptions {
  parts: KernelParts;
  production: boolean;
  dashboardDir: string | null;
  /** The folder of evidence files. */
  evidenceDir: string;
  /** As `httpSettingsFromEnvironment` reads it; absent settings have their defaults. */
  http?: Partial<HttpSettings>;
  /** Settings of sign-in that differ from the defaults. */
  signIn?: Partial<SignInSettings>;
  /** Settings of programs that differ from the defaults. */
  programs?: Partial<ProgramSettings>;
  /** Log level of pino; 'silent' in tests. */
  level?: string;
  /** Where the log is written; by default standard output. */
  logTo?: DestinationStream;
}

/** The application, ready to listen or to be injected; it does not migrate. */
export async function createApplication(options: ApplicationOptions): Promise<NestFastifyApplication> {
  const { trustProxy, timeouts, introspection, compiledQueries, ...http }: HttpSettings = {
    ...httpSettingsFromEnvironment({}, !options.production),
    ...options.http,
  };
  const log = openLog(options.level ?? 'warn', options.logTo);
  const counted: { limits?: RateLimits } = {};
  const adapter = new FastifyAdapter({
    loggerInstance: log as never,
    bodyLimit: BODY_LIMIT,
    genReqId: newRequestId,
    clientErrorHandler: refuseSocket,
    frameworkErrors: refuseUnrouted,
    requestTimeout: timeouts.request,
    http: {
      headersTimeout: timeouts.headers,
      connectionsCheckingInterval: Math.min(1_000, timeouts.headers),
    },
    trustProxy: trustProxy.length > 0 ? trustProxy : false,
    routerOptions: { maxParamLength: 200 },
  } as never);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({
      parts: options.parts,
      log,
      production: options.production,
      introspection,
      compiledQueries,
      limits: () => counted.limits,
    }),
    adapter,
    { logger: options.level === 'silent' ? false : ['error', 'warn'], abortOnError: false },
  );
  app.get(EvidenceFolder).path = options.evidenceDir;
  Object.assign(app.get(SignInSettings), options.signIn);
  Object.assign(app.get(ProgramSettings), options.programs);
  const limits = await RateLimits.open(app.getHttpAdapter().getInstance(), http.rates);
  counted.limits = limits;
  await dressHttp(app, { ...http, limits, timeouts, dashboardDir: options.dashboardDir });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
