/**
 * `node server.mjs <database url> <port>`: PostGraphile on the bench's database, for one reader after another. In plain
 * JavaScript, since its packages are installed only by the bench, and types could not be checked without them.
 */
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { addPgTableCondition } from 'postgraphile/utils';

const [url = '', port = '0'] = process.argv.slice(2);

/** Connections, as many as the application has for its role. */
const POOL = 10;

/** The application's own condition besides row security, so that both read the same rows by the same index. */
const listed = addPgTableCondition(
  { schemaName: 'public', tableName: 'finding' },
  'listed',
  (build) => ({ type: build.graphql.GraphQLBoolean }),
  (_value, { sqlTableAlias: f, sql }) =>
    sql`(${f}.state <> 'DRAFT' and ${f}.region_code >= current_setting('app.region_lo') and ${f}.region_code < current_setting('app.region_hi'))`,
);

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [listed],
  pgServices: [
    makePgService({
      connectionString: url,
      schemas: ['public'],
      poolConfig: {
        max: POOL,
        options: '-c timezone=Asia/Shanghai -c jit=off -c max_parallel_workers_per_gather=0',
      },
    }),
  ],
  grafserv: { watch: false, graphiql: false, websockets: false },
  grafast: {
    explain: false,
    // the reader's range comes with each request, as the session of the application leads to it
    context: ({ node }) => ({
      pgSettings: {
        role: 'app_office',
        'app.region_lo': node?.req.headers['x-region-lo'] ?? '',
        'app.region_hi': node?.req.headers['x-region-hi'] ?? '',
      },
    }),
  },
});

const serv = pgl.createServ(grafserv);
const server = createServer();
server.on('error', (error) => {
  throw error;
});
await serv.addTo(server);
await serv.ready();
process.on('disconnect', () => process.exit(0));
server.listen(Number(port), '127.0.0.1', () => process.send?.('ready'));
