import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { Db, RandomIds, SystemClock } from '#libs/kernel';
import { AppModule } from './app.module.ts';
import { FastifyAdapter } from '@nestjs/platform-fastify';

/** The schema as text, sorted. Nothing connects: the pools open only when asked. */
export async function schemaText(): Promise<string> {
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
  await app.close();
  return `${text}\n`;
}
