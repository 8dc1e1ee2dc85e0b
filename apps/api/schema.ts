import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { Db, RandomIds, SystemClock } from '#libs/kernel';
import { AppModule } from './app.module.ts';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { operationsOf } from './operations.ts';
import { permissionsDocument } from './permissions-document.ts';

/** What the API offers, as text: the schema sorted, and who may do what. Nothing connects: the pools open only when asked. */
export async function contractTexts(): Promise<{ schema: string; permissions: string }> {
  const parts = {
    db: new Db({ url: 'postgres://nobody@localhost/none', entities: [] }),
    clock: new SystemClock(),
    ids: new RandomIds(),
  };
  const module = AppModule.with({ parts, log: console, production: false });
  const app = await NestFactory.create(module, new FastifyAdapter(), {
    logger: ['error'],
    abortOnError: false,
  });
  await app.init();
  const text = printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema));
  const permissions = permissionsDocument(operationsOf(app));
  await app.close();
  return { schema: `${text}\n`, permissions };
}
