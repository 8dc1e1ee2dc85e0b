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

/** An id that no record ever had, and that stands among others where this one does. */
const neverWas = (id: string): string => `${id.slice(0, -12)}ffffffffffff`;

/** Acts that name no record, with what keeps them to oneself. */
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
/** What an administrator may do with records anywhere: accounts, offices and the audit record are their whole field. */
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
/** Arguments by which an act takes less, or asks less: no record is looked up by them. */
const NARROWING: Readonly<Record<string, string>> = {
  handOver: 'platformIds',
  changePlatform: 'acknowledgedDoubles',
  registerPlatform: 'acknowledgedDoubles',
};
const OPEN: Readonly<Record<string, string>> = {
  'declareInterest(input.operatorId)':
    'code and name of operators are for every office, and one may have an interest in any of them',
};
/** What nobody here could be told otherwise of their own. */
const UNREACHED: Readonly<Record<string, string>> = {
  'acceptTransfer(leadOfficerId)': 'asked of an office to which a platform is offered; none is offered here',
  'acceptTransfer(deputyOfficerId)': 'likewise',
  'likelyDoubles(platform.leadOfficerId)': 'the question does not read it',
  'likelyDoubles(platform.deputyOfficerId)': 'the question does not read it',
};
/** Written by asking alone, of whatever. */
const BY_ASKING = ['program', 'session', 'sign_in_guard'];

/** The argument that names what the whole is about. */
const mainOf = (named: readonly { path: string }[]): string | undefined =>
  (named.find(({ path }) => path === 'id') ?? named.find(({ path }) => /platformId$/.test(path)) ?? named[0])
    ?.path;

const plain = (heard: Heard, id: string): string =>
  JSON.stringify({ data: heard.data, refused: heard.refused }).replaceAll(id, 'ID');

/** Nobody learns of the records of another region or company that they are there, nor does anything to them. */
describe('what is none of one’s business', () => {
  let it_: TwoPlaces;
  let before: Map<string, string>;

  /** Every question, with and without a region that is foreign, as somebody hears the answer. */
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
    /** It names the record that the whole is about. */
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

  it('is in no list, count, chart, search or name: every answer is what it was before any of it was there', async () => {
    const after = await answers();
    const differing = [...after].filter(([asked, heard]) => before.get(asked) !== heard);
    expect([...after].filter(([, heard]) => /QUERY_TOO|BAD_REQUEST|INTERNAL/.test(heard))).toEqual([]);
    expect(differing.map(([asked]) => asked)).toEqual([]);
  });

  it('is named by arguments that this test knows, and what names nothing says why', () => {
    const queries = fieldsOf(it_.schema, 'Query');
    const mutations = fieldsOf(it_.schema, 'Mutation');
    expect([...queries, ...mutations].flatMap((field) => namingsOf(field).unknown)).toEqual([]);
    const nameless = mutations.filter((field) => namingsOf(field).named.length === 0);
    expect(nameless.map(({ name }) => name).sort()).toEqual(Object.keys(NAMELESS).sort());
  });

  it('is answered like what never was, word for word and statement for statement, and nothing comes of it', async () => {
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
        // who has nothing of their own has nothing to go with the rest of the arguments
        if (!own && !first) continue;
        if (NATIONWIDE[looker.role ?? '']?.includes(field.name)) continue;
        // one of the same company reads what is published to platforms of these services
        if (looker.name === 'sister' && ['twin', 'published'].includes(named)) continue;
        const foreign = there.id(named);
        const args = argumentsOf(field, own ? here : there, versions, [path]);
        // of the record itself the very version: nothing but whose it is stands in the way
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
          // shut out before any id is looked at
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

  it('is not told apart at any plain address either: reports, and files to be read or hung on something', async () => {
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
    // and these are all that the application has
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

  it('is no double of what one enters, though it had the same name, address and number', async () => {
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
    // the fragments of a name are as many as it is long
    const sent = ({ statements }: Heard): string[] => statements.map((text) => text.slice(0, 60));
    expect([same.refused, sent(same)]).toEqual([other.refused, sent(other)]);
  });

  it('does not stand in the way of what only narrows, and nothing of it is touched', async () => {
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

  it('would have been answered otherwise had it been one’s own', async () => {
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
        // what was made is gone again by the time it is read, but it had been made
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
