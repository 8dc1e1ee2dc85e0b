import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { Db, RandomIds, SystemClock } from '#libs/technique/kernel';
import { AppModule } from './app.module.ts';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DIAGRAMS } from './acts.ts';
import { type Operation, operationsOf } from './operations.ts';
import { permissionsDocument } from './permissions-document.ts';

const STATES_HEAD = `# States

Written by \`npm run schema\` from the tables of acts, which the pipeline of acts goes by; do not edit. An arrow has the names
of the acts that lead along it. What else decides an act stands in its table.
`;

/** Operations that change something, with the access they need, as JSON. */
function changingOperations(operations: readonly Operation[]): string {
  const changing = operations.filter(({ name }) => /^(Mutation\.|POST |PUT |DELETE )/.test(name));
  const rows = changing.map(({ name, access }) => [name.replace('Mutation.', ''), access]);
  return `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`;
}

/** What the API offers, as text: the schema sorted, and who may do what. Nothing connects: the pools open only when asked. */
export async function contractTexts(): Promise<{
  schema: string;
  permissions: string;
  states: string;
  operations: string;
}> {
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
  const all = operationsOf(app);
  await app.close();
  const states = DIAGRAMS.map(
    ({ title, file, diagram }) => `### ${title}, \`${file}\`\n\n\`\`\`mermaid\n${diagram}\n\`\`\``,
  ).join('\n\n');
  return {
    schema: `${text}\n`,
    permissions: permissionsDocument(all),
    states: `${STATES_HEAD}\n${states}\n`,
    operations: changingOperations(all),
  };
}
