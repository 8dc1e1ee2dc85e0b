/** The message, in one sentence, about a PostgreSQL that cannot be used; never with a password in it. */

export const OLDEST = 15;

export interface ServerFacts {
  version: number;
  encoding: string;
}

export interface Privileges {
  user: string;
  database: string;
  superuser: boolean;
  mayMakeRoles: boolean;
  /** Privileges to create a schema in the database, and tables in the current schema. */
  onDatabase: boolean;
  onSchema: boolean;
  /** The application's roles that exist and that this account may not grant to itself. */
  withheld: readonly string[];
  missing: readonly string[];
}

/** Why the application would work wrongly on this server; null when the server can be used. */
export function serverProblem({ version, encoding }: ServerFacts): string | null {
  if (version < OLDEST * 10_000)
    return `PostgreSQL ${String(OLDEST)} or later is needed; the server of DATABASE_URL is ${versionName(version)}.`;
  if (encoding !== 'UTF8')
    return `The database must be encoded in UTF8; this one is ${encoding}: make another with "create database … encoding 'UTF8' template template0".`;
  return null;
}

/** 140023 is 14.23; before 10 there were three numbers: 90624 is 9.6.24. */
function versionName(version: number): string {
  const [major, rest] = [Math.floor(version / 10_000), version % 10_000];
  return major >= 10
    ? `${String(major)}.${String(rest)}`
    : `${String(major)}.${String(Math.floor(rest / 100))}.${String(rest % 100)}`;
}

/** The privilege that the account lacks for the first set-up; null when it has all. */
export function privilegeProblem(has: Privileges): string | null {
  if (has.superuser) return null;
  const { user, database } = has;
  if (has.missing.length > 0 && !has.mayMakeRoles)
    return `The account ${user} may not make the roles ${has.missing.join(', ')}: as a superuser run "alter role ${user} createrole".`;
  if (has.withheld.length > 0)
    return `The account ${user} may not use the roles ${has.withheld.join(', ')}, which another account made: as a superuser run "grant ${has.withheld.join(', ')} to ${user} with admin option".`;
  if (!has.onDatabase)
    return `The account ${user} may not make a schema in the database ${database}: as its owner run "grant create on database ${database} to ${user}".`;
  if (!has.onSchema)
    return `The account ${user} may not make tables in the database ${database}: as its owner run "grant create on schema public to ${user}".`;
  return null;
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  // a name with two addresses, such as localhost, gives two errors
  if ('errors' in error && Array.isArray(error.errors)) return codeOf(error.errors[0]);
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function addressOf(url: string): { user: string; place: string; database: string; host: string } {
  try {
    const at = new URL(url);
    const host = at.searchParams.get('host') ?? at.hostname;
    const port = (at.searchParams.get('port') ?? at.port) || '5432';
    const database = decodeURIComponent(at.pathname.slice(1));
    return { user: decodeURIComponent(at.username), place: `${host}:${port}`, database, host };
  } catch {
    return { user: '', place: 'DATABASE_URL', database: '', host: 'DATABASE_URL' };
  }
}

/** Why there is no connection; null for an unknown reason. */
export function connectionProblem(error: unknown, url: string): string | null {
  const { user, place, database, host } = addressOf(url);
  const message = error instanceof Error ? error.message : '';
  switch (codeOf(error)) {
    case '28P01':
    case '28000':
      return `PostgreSQL at ${place} refuses the account ${user} or its password: correct DATABASE_URL.`;
    case '3D000':
      return `PostgreSQL at ${place} has no database ${database}: make it with encoding UTF8, or correct DATABASE_URL.`;
    case 'ECONNREFUSED':
      return `No PostgreSQL listens at ${place}: start it, or correct DATABASE_URL.`;
    case 'ENOENT':
      return `No PostgreSQL listens at ${place}: start the system first (npm start), or set DATABASE_URL.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `There is no host named ${host}: correct DATABASE_URL.`;
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return `PostgreSQL at ${place} cannot be reached: look at the network and the firewall, or correct DATABASE_URL.`;
    default:
      if (/timeout/i.test(message))
        return `PostgreSQL at ${place} does not answer: look at the network and the firewall, or correct DATABASE_URL.`;
      if (message.includes('client password must be a string'))
        return `PostgreSQL at ${place} wants a password of the account ${user}: put it into DATABASE_URL or PGPASSWORD.`;
      return null;
  }
}
