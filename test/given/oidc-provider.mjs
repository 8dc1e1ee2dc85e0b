/**
 * A real OpenID provider in a process of its own: `node oidc-provider.mjs CLIENT_ID CLIENT_SECRET`. The first line of its input
 * is the address to which people are sent back; it prints its issuer. A person signs in by typing any name.
 */
import { createServer } from 'node:http';
import { createInterface } from 'node:readline';
import Provider from 'oidc-provider';

const [, , client_id, client_secret] = process.argv;
const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;
process.stdout.write(`${issuer}\n`);
const { value: redirect } = await createInterface({ input: process.stdin })[Symbol.asyncIterator]().next();
const provider = new Provider(issuer, {
  clients: [
    {
      client_id,
      client_secret,
      redirect_uris: [redirect],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  pkce: { required: () => true },
  cookies: { keys: ['of-this-test-only'] },
});
server.on('request', provider.callback());
process.stdout.write('ready\n');
