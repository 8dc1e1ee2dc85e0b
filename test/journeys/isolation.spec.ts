import { operationsOf } from '#api/operations';
import { rebuildTrends } from '#api/trends';
import { ADDRESSES } from '../given/addresses.ts';
import {
  type Field,
  argumentsOf,
  documentOf,
  fieldsOf,
  namingsOf,
  questionsOf,
  withId,
} from '../given/calls.ts';
import { type Heard, type Looker, TwoPlaces } from '../given/two-places.ts';

/** An id that no record ever had, close in sort order to this one. */
const neverWas = (id: string): string => `${id.slice(0, -12)}ffffffffffff`;

/** Acts that name no record, and why they concern only the actor's own data. */
const NAMELESS: Readonly<Record<string, string>> = {
  acceptInvitation: 'the secret of the link is what names it',
  addOffice: 'makes a record; regions are public',
  beginSecondFactor: 'of oneself',
  changePassword: 'of oneself',
  completeSignIn: 'of whoever holds the cookie of the first step',
  confirmIdentity: 'of oneself',
  confirmSecondFactor: 'of oneself',
  endOtherSessions: 'of oneself',
  removeSecondFactor: 'of oneself',
  renewRecoveryCodes: 'of oneself',
  setPasswordByLink: 'the secret of the link is what names it',
  signIn: 'nobody is anybody yet; an unknown name answers like a wrong password',
  signOut: 'of oneself',
};
/** Acts of an administrator on records anywhere: only accounts, offices and the audit record. */
const NATIONWIDE: Readonly<Record<string, readonly string[]>> = {
  SYSTEM_ADMIN: ['closeOffice', 'renameOffice'],
  SECURITY_ADMIN: [
    'approveAccountRequest',
    'proposeAccount',
    'refuseAccountRequest',
    'withdrawAccountRequest',
  ],
  AUDIT_ADMIN: ['auditEntries', 'auditRecord'],
};
/** Arguments that only narrow an act or a query: no record is looked up by them. */
const NARROWING: Readonly<Record<string, string>> = {
  handOver: 'platformIds',
  changePlatform: 'acknowledgedDoubles',
  registerPlatform: 'acknowledgedDoubles',
};
const OPEN: Readonly<Record<string, string>> = {
  'declareInterest(input.operatorId)':
    'code and name of operators are for every office, and one may have an interest in any of them',
};
/** Queries whose response no actor here can have for an own record. */
const UNREACHED: Readonly<Record<string, string>> = {
  'acceptTransfer(leadOfficerId)': 'asked of an office to which a platform is offered; none is offered here',
  'acceptTransfer(deputyOfficerId)': 'likewise',
  'likelyDoubles(platform.leadOfficerId)': 'the question does not read it',
  'likelyDoubles(platform.deputyOfficerId)': 'the question does not read it',
};
/** Writes of every request. */
const BY_ASKING = ['program', 'session', 'sign_in_guard'];

/** The argument that names the main record of an operation. */
const mainOf = (named: readonly { path: string }[]): string | undefined =>
  (named.find(({ path }) => path === 'id') ?? named.find(({ path }) => /platformId$/.test(path)) ?? named[0])
    ?.path;

const plain = (heard: Heard, id: string): string =>
  JSON.stringify({ data: heard.data, refused: heard.refused }).replaceAll(id, 'ID');

/** Nobody can find out that records of another region or company exist, nor change them. */
describe('records of others', () => {
  let it_: TwoPlaces;
  let before: Map<string, string>;

  /** Every query, with and without a foreign region, with the response for an actor. */
  async function answers(): Promise<Map<string, string>> {
    await rebuildTrends(it_.desk.database.url);
    const { here, there, schema } = it_;
    const versions = await it_.versions();
    const heard = new Map<string, string>();
    const looking = ['director', 'officer', 'below', 'another province', 'head', 'neighbour'];
    for (const looker of it_.lookers.filter(({ name }) => looking.includes(name))) {
      for (const field of fieldsOf(schema, 'Query')) {
        if (!it_.may(looker, `Query.${field.name}`) || field.name === 'sessions') continue;
        for (const [i, asked] of questionsOf(field, here, there, versions).entries()) {
          const { data, refused } = await it_.ask(looker.who, it_.document('Query', field, looker, 3), asked);
          heard.set(`${looker.name} ${field.name} ${String(i)}`, JSON.stringify({ data, refused }));
        }
      }
    }
    return heard;
  }

  interface Probe {
    kind: 'Query' | 'Mutation';
    field: Field;
    path: string;
    named: string;
    /** Whether it names the main record. */
    first: boolean;
  }
  /** Every argument of every operation that names a record. */
  const probes = (): Probe[] =>
    (['Query', 'Mutation'] as const).flatMap((kind) =>
      fieldsOf(it_.schema, kind).flatMap((field) =>
        namingsOf(field)
          .named.filter(({ path }) => NARROWING[field.name] !== path && !(`${field.name}(${path})` in OPEN))
          .map(({ path, kind: named }, _, all) => ({
            kind,
            field,
            path,
            named,
            first: path === mainOf(all),
          })),
      ),
    );
  const refusedLines = async (): Promise<number> => {
    const lines = `select count(*)::int as n from audit.entry where outcome = 'REFUSED'`;
    return (await it_.there.sql<{ n: number }>(lines))[0]?.n ?? 0;
  };

  beforeAll(async () => {
    it_ = await TwoPlaces.open();
    before = await answers();
    await it_.fill();
  });
  afterAll(() => it_.close());

  it('are in no list, count, chart, search or name: every response is the same as before they existed', async () => {
    const after = await answers();
    const differing = [...after].filter(([asked, heard]) => before.get(asked) !== heard);
    expect([...after].filter(([, heard]) => /QUERY_TOO|BAD_REQUEST|INTERNAL/.test(heard))).toEqual([]);
    expect(differing.map(([asked]) => asked)).toEqual([]);
  });

  it('are named by arguments that this test lists, and operations without one have a reason', () => {
    const queries = fieldsOf(it_.schema, 'Query');
    const mutations = fieldsOf(it_.schema, 'Mutation');
    expect([...queries, ...mutations].flatMap((field) => namingsOf(field).unknown)).toEqual([]);
    const nameless = mutations.filter((field) => namingsOf(field).named.length === 0);
    expect(nameless.map(({ name }) => name).sort()).toEqual(Object.keys(NAMELESS).sort());
  });

  it('give the same response as unknown records, word for word and statement for statement, and nothing changes', async () => {
    const { there, here } = it_;
    const versions = await it_.versions();
    const digest = await it_.digest(BY_ASKING);
    const linesBefore = await refusedLines();
    const wrong: unknown[] = [];
    let mutations = 0;
    for (const { kind, field, path, named, first } of probes())
      for (const looker of it_.lookers) {
        const at = `${looker.name}: ${field.name}(${path})`;
        const own = it_.lives(looker);
        // an actor without own records has nothing for the other arguments
        if (!own && !first) continue;
        if (NATIONWIDE[looker.role ?? '']?.includes(field.name)) continue;
        // a person of the same company reads the cases published to platforms with these services
        if (looker.name === 'sister' && ['twin', 'published'].includes(named)) continue;
        const foreign = there.id(named);
        const args = argumentsOf(field, own ? here : there, versions, [path]);
        // with the real version of the record: only the ownership is wrong
        if (first && 'version' in args)
          args['version'] = versions.get('year' in args ? there.id('report') : foreign) ?? 1;
        const query = it_.document(kind, field, looker, kind === 'Query' ? 2 : 1);
        const ask = (id: string): Promise<Heard> => it_.ask(looker.who, query, withId(args, path, id));
        const real = await ask(foreign);
        if (kind === 'Mutation') {
          mutations += 1;
          if (real.refused.length === 0) wrong.push([at, 'done']);
        }
        if (!it_.may(looker, `${kind}.${field.name}`)) {
          // refused before any id is read
          if (!/"code":"(FORBIDDEN|UNAUTHENTICATED)"/.test(plain(real, foreign))) wrong.push([at, real]);
          continue;
        }
        const none = await ask(neverWas(foreign));
        if (kind === 'Mutation') mutations += 1;
        const [told, expected] = [plain(real, foreign), plain(none, neverWas(foreign))];
        if (told !== expected) wrong.push([at, told, expected]);
        const statement = real.statements.findIndex((text, i) => text !== none.statements[i]);
        if (statement >= 0 || real.statements.length !== none.statements.length)
          wrong.push([at, real.statements.length, none.statements.length, real.statements[statement]]);
        for (const id of looker.name === 'sister' ? [] : there.everyId())
          if (told.includes(id)) wrong.push([at, 'told', id]);
      }
    expect(wrong).toEqual([]);
    expect((await refusedLines()) - linesBefore).toBe(mutations);
    expect(await it_.digest(BY_ASKING)).toEqual(digest);
  });

  it('give the same response at every address of plain HTTP too: reports, and files to read or to add', async () => {
    const { here, there } = it_;
    const digest = await it_.digest(BY_ASKING);
    const wrong: unknown[] = [];
    const otherwise = new Set<string>();
    for (const { name, kind, ask } of ADDRESSES)
      for (const looker of it_.lookers) {
        const foreign = there.id(kind);
        const real = await it_.heard(() => ask(here, looker.who, foreign));
        const none = await it_.heard(() => ask(here, looker.who, neverWas(foreign)));
        if (JSON.stringify(real) !== JSON.stringify(none)) wrong.push([looker.name, name, real, none]);
        if (!/^40[134] |"status":40[134]\b/.test(real.answer)) wrong.push([looker.name, name, real.answer]);
        if (!it_.lives(looker)) continue;
        const own = await it_.undone(() => ask(here, looker.who, here.id(kind)));
        if (own !== real.answer) otherwise.add(name);
      }
    expect(wrong).toEqual([]);
    expect(await it_.digest(BY_ASKING)).toEqual(digest);
    expect(ADDRESSES.map(({ name }) => name).filter((name) => !otherwise.has(name))).toEqual([]);
    // the application has no other addresses
    const routes = operationsOf(it_.desk.app)
      .map(({ name }) => name)
      .filter((name) => /^[A-Z]+ .*:id/.test(name));
    expect(
      routes
        .map((name) =>
          name
            .replace('/api/v1', '')
            .replace(/:(id|year|n)\b/g, '{$1}')
            .replace('files/{id}', 'files/:id'),
        )
        .sort(),
    ).toEqual(
      ADDRESSES.map(({ name }) => name)
        .filter((name) => !name.startsWith('POST /files'))
        .sort(),
    );
  });

  it('are not shown as doubles of a new entry, even with the same name, address and number', async () => {
    const { here, there } = it_;
    const field = fieldsOf(it_.schema, 'Mutation').find(({ name }) => name === 'registerPlatform') as Field;
    const args = argumentsOf(field, here, new Map()) as { platform: object };
    const [known] = await there.sql<{ name: string; domain: string }>(
      'select name, domain from platform p join platform_domain d on d.platform_id = p.id where p.id = $1',
      [there.id('platform')],
    );
    const enter = (platform: object): Promise<Heard> =>
      it_.undone(() =>
        it_.ask(here.who('officer'), documentOf('Mutation', field, '{ __typename }'), { ...args, platform }),
      );
    const other = await enter({ ...args.platform, name: '别的名称', domains: ['other.example'] });
    const same = await enter({ ...args.platform, name: known?.name, domains: [known?.domain] });
    // a longer name has more n-grams
    const sent = ({ statements }: Heard): string[] => statements.map((text) => text.slice(0, 60));
    expect([same.refused, sent(same)]).toEqual([other.refused, sent(other)]);
  });

  it('do not affect arguments that only narrow a query, and are not changed', async () => {
    const { there, here, schema } = it_;
    const versions = await it_.versions();
    const director = it_.lookers[0] as Looker;
    for (const [name, path] of Object.entries(NARROWING)) {
      const field = fieldsOf(schema, 'Mutation').find((one) => one.name === name) as Field;
      const args = argumentsOf(field, here, versions, [path]);
      const query = documentOf('Mutation', field, '{ __typename }');
      const heard = async (id: string): Promise<[string, string]> => {
        const answer = await it_.undone(() => it_.ask(director.who, query, withId(args, path, id)));
        return [answer.statements.sort().join('\n'), plain(answer, id).replace(/"id":"[^"]+"/g, '')];
      };
      const platform = there.id('platform');
      expect([name, ...(await heard(platform))]).toEqual([name, ...(await heard(neverWas(platform)))]);
    }
  });

  it('give another response than own records', async () => {
    const { here } = it_;
    const versions = await it_.versions();
    const same: string[] = [];
    const elsewhere = [...Object.values(NATIONWIDE).flat(), ...Object.keys(UNREACHED)];
    for (const { kind, field, path, named } of probes()) {
      if (elsewhere.includes(field.name) || elsewhere.includes(`${field.name}(${path})`)) continue;
      const own = here.id(named);
      const args = argumentsOf(field, here, versions, [path]);
      let told = false;
      for (const looker of it_.lookers.filter(
        (one) => it_.lives(one) && it_.may(one, `${kind}.${field.name}`),
      )) {
        const query = it_.document(kind, field, looker, 1);
        const ask = (id: string): Promise<Heard> =>
          it_.undone(() => it_.ask(looker.who, query, withId(args, path, id)));
        const [mine, none] = [await ask(own), await ask(neverWas(own))];
        // the new record was rolled back before it was read, but it had been created
        told =
          plain(mine, own) !== plain(none, neverWas(own)) ||
          mine.statements.length !== none.statements.length;
        if (told) break;
      }
      if (!told) same.push(`${field.name}(${path})`);
    }
    expect(same).toEqual([]);
  });
});
