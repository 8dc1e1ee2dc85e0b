import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Audit } from '#libs/technique/audit';
import {
  CivilDateScalar,
  DateTimeScalar,
  JsonScalar,
  KernelModule,
  type KernelParts,
  RefusalNotice,
  registerRefusalCodes,
} from '#libs/technique/kernel';
import { AnyErrorFilter } from './any-error.filter.ts';
import { compiledQueries as compiled } from './compiled.ts';
import { limitedQueries } from './query-limits.ts';
import { type ErrorLog, formatError } from './errors.ts';
import { HealthController } from './health.controller.ts';
import { MAX_TOKENS, neverCached, sizeRule } from './limits.ts';
import type { RateLimits } from './rates.ts';
import { withPlainFields } from './plain-fields.ts';
import { SLICES } from './slices.ts';
import { refusedBefore } from './refused-before.ts';
import { onlyStorableText } from './storable-text.ts';

export interface AppOptions {
  parts: KernelParts;
  log: ErrorLog;
  production: boolean;
  /** Whether introspection is on; see `HttpSettings`. */
  introspection?: boolean;
  /** Whether queries are compiled; see `HttpSettings`. */
  compiledQueries?: boolean;
  /** Known only once there is a server whose requests can be counted. */
  limits?: () => RateLimits | undefined;
}

// every slice is loaded by now, and has entered its codes
registerRefusalCodes();

@Module({})
export class AppModule {
  static with(options: AppOptions): DynamicModule {
    const { parts, log, production, introspection = !production, compiledQueries = true, limits } = options;
    const format = formatError(log, introspection);
    return {
      module: AppModule,
      controllers: [HealthController],
      // declared before the slices' own filter, so that Nest asks the more specific one first
      providers: [{ provide: APP_FILTER, useClass: AnyErrorFilter }],
      imports: [
        KernelModule.with(parts),
        ...SLICES,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [Audit],
          useFactory: (audit: Audit) => ({
            autoSchemaFile: true,
            sortSchema: true,
            transformSchema: withPlainFields,
            path: '/graphql',
            graphiql: false,
            // resolved fields need a permission too; without this setting the guard does not run for them
            fieldResolverEnhancers: ['guards'],
            buildSchemaOptions: { orphanedTypes: [RefusalNotice], scalarsMap: [] },
            resolvers: { CivilDate: CivilDateScalar, DateTime: DateTimeScalar, JSON: JsonScalar },
            context: (request: unknown, reply: unknown) => ({ request, reply }),
            introspection,
            hideSchemaDetailsFromClientErrors: !introspection,
            includeStacktraceInErrorResponses: false,
            allowBatchedHttpRequests: false,
            csrfPrevention: { requestHeaders: ['x-requested-with'] },
            parseOptions: { maxLexicalTokens: MAX_TOKENS },
            validationRules: [sizeRule],
            formatError: format,
            plugins: [
              ApolloServerPluginCacheControlDisabled(),
              neverCached,
              onlyStorableText,
              refusedBefore(log, parts.db, audit),
              limitedQueries(limits ?? (() => undefined)),
              ...(compiledQueries ? [compiled(format)] : []),
            ],
          }),
        }),
      ],
    };
  }
}
