import { type Privileges, connectionProblem, privilegeProblem, serverProblem } from './server.rules.ts';

const LEAST: Privileges = {
  user: 'modest',
  database: 'desk',
  superuser: false,
  mayMakeRoles: true,
  onDatabase: true,
  onSchema: true,
  withheld: [],
  missing: [],
};
const URL = 'postgres://modest:s3cret@db.example:6432/desk';

describe('a PostgreSQL that cannot be used', () => {
  it.each([
    [150_000, 'UTF8', null],
    [180_004, 'UTF8', null],
    [149_999, 'UTF8', /15 or later is needed; the server of DATABASE_URL is 14\.9999\.$/],
    [140_023, 'UTF8', /is 14\.23\.$/],
    [90_624, 'UTF8', /is 9\.6\.24\.$/],
    [150_000, 'SQL_ASCII', /encoded in UTF8; this one is SQL_ASCII/],
  ])('version %i encoded in %s', (version, encoding, expected) => {
    const problem = serverProblem({ version, encoding });
    if (expected === null) expect(problem).toBeNull();
    else expect(problem).toMatch(expected);
  });

  it.each([
    [{}, null],
    [{ superuser: true, mayMakeRoles: false, onSchema: false, missing: ['app_office'] }, null],
    [{ mayMakeRoles: false }, null], // whoever has prepared the roles need not let the account make any
    [
      { mayMakeRoles: false, missing: ['app_office', 'app_access'] },
      /make the roles app_office, app_access: .*"alter role modest createrole"/,
    ],
    [{ withheld: ['app_office'] }, /"grant app_office to modest with admin option"/],
    [{ onDatabase: false }, /"grant create on database desk to modest"/],
    [{ onSchema: false }, /"grant create on schema public to modest"/],
  ])('an account with %j', (over, expected) => {
    const problem = privilegeProblem({ ...LEAST, ...over });
    if (expected === null) expect(problem).toBeNull();
    else expect(problem).toMatch(expected);
  });

  it.each([
    [{ code: 'EAI_AGAIN' }, /no host named db\.example/],
    [{ code: 'EHOSTUNREACH' }, /db\.example:6432 cannot be reached/],
    [{ errors: [{ code: 'ECONNREFUSED' }, { code: 'ECONNREFUSED' }] }, /listens at db\.example:6432/],
    [new Error('timeout expired'), /does not answer/],
    [new Error('something else'), null],
    [null, null],
  ])('a connection that fails by %p', (error, expected) => {
    const problem = connectionProblem(error, URL);
    if (expected === null) expect(problem).toBeNull();
    else expect(problem).toMatch(expected);
    expect(problem ?? '').not.toContain('s3cret');
  });

  it('is named by its socket where it has one', () => {
    const at = 'postgres://taizhang@localhost/taizhang?host=%2Fdata%2Frun&port=5432';
    expect(connectionProblem({ code: 'ENOENT' }, at)).toMatch(
      'No PostgreSQL listens at /data/run:5432: start',
    );
  });
});
