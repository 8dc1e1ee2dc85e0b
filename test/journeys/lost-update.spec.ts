import { type Field, argumentsOf, documentOf, fieldsOf } from '../given/calls.ts';
import { type Heard, TwoPlaces } from '../given/two-places.ts';

/** Acts that are refused for another reason before the version is checked, for every actor here. */
const EARLIER: Readonly<Record<string, string>> = {
  closeOffice: 'OFFICE_IN_USE id',
  sendInvitation: 'LETTER_NEEDED id',
  withdrawAccountRequest: 'FORBIDDEN id',
};
/** Refusals of the second of two: the record, or a part of it, has changed. */
const LATE = /^(STALE|STATE|BUSY|FINDING_NOT_OPEN)$/;

/** For every table with a version: an act on one of its records, and the actor. */
const RACES: Readonly<Record<string, readonly [act: string, by: string, kind: string]>> = {
  account_request: ['withdrawAccountRequest', 'SECURITY_ADMIN', 'ours'],
  accountable_person: ['endPerson', 'officer', 'person'],
  annual_report: ['acceptAnnualReport', 'director', 'report'],
  app_user: ['changePlatformAccount', 'officer', 'account'],
  finding: ['changeFinding', 'inspector', 'draftFinding'],
  inspection: ['startInspection', 'inspector', 'planned'],
  inspection_item: ['recordItems', 'inspector', 'nextItem'],
  invitation: ['withdrawInvitation', 'officer', 'invitation'],
  office: ['renameOffice', 'SYSTEM_ADMIN', 'office'],
  officer_interest: ['endInterest', 'director', 'interest'],
  officer_leave: ['endLeave', 'colleague', 'leave'],
  operator: ['changeOperator', 'officer', 'operator'],
  platform: ['suspendPlatform', 'director', 'platform'],
  platform_merge: ['withdrawMerge', 'officer', 'merge'],
  platform_transfer: ['withdrawTransfer', 'officer', 'transfer'],
  rectification_order: ['issueOrder', 'director', 'draftOrder'],
  typical_case: ['changeCase', 'officer', 'draftedCase'],
  typical_case_notice: ['stateOnCase', 'head', 'notice'],
};

/** A request with an old version is refused, and so is one of two simultaneous requests. */
describe('no update is lost', () => {
  let it_: TwoPlaces;
  let versioned: Field[];

  beforeAll(async () => {
    it_ = await TwoPlaces.open();
    versioned = fieldsOf(it_.schema, 'Mutation').filter(({ args }) =>
      args.some(({ name }) => name === 'version'),
    );
  });
  afterAll(() => it_.close());

  it('refuses an old version at every act with one, and leaves the record as it was', async () => {
    const versions = await it_.versions();
    const digest = await it_.digest(['program', 'session', 'sign_in_guard']);
    const refusals: Record<string, string> = {};
    expect(versioned.length).toBeGreaterThan(50);
    for (const field of versioned) {
      const args = { ...argumentsOf(field, it_.here, versions), version: 2_000_000 };
      const query = documentOf('Mutation', field, field.type.toString() === 'ID!' ? '' : '{ __typename }');
      const heard = new Set<string>();
      for (const looker of it_.lookers.filter((one) => it_.lives(one) || one.role?.endsWith('ADMIN'))) {
        if (!it_.may(looker, `Mutation.${field.name}`)) continue;
        const { refused } = await it_.ask(looker.who, query, args);
        const [first] = refused as { code: string; field: string }[];
        heard.add(first ? `${first.code} ${first.field}` : 'done');
      }
      refusals[field.name] = [...heard].join(', ');
    }
    const others = Object.entries(refusals).filter(([, codes]) => !codes.includes('STALE version'));
    expect(Object.fromEntries(others)).toEqual(EARLIER);
    expect(Object.values(refusals).filter((codes) => codes.includes('done'))).toEqual([]);
    expect(await it_.digest(['program', 'session', 'sign_in_guard'])).toEqual(digest);
  });

  it('accepts one of two simultaneous acts, for every kind of record that has a version', async () => {
    const { here } = it_;
    const tables = await here.sql<{ name: string }>(
      `select c.table_name as name from information_schema.columns c join information_schema.columns i
           on i.table_schema = 'public' and i.table_name = c.table_name and i.column_name = 'id'
        where c.table_schema = 'public' and c.column_name = 'version' and c.data_type = 'integer' order by 1`,
    );
    expect(tables.map(({ name }) => name)).toEqual([...Object.keys(RACES), 'ledger_entry'].sort());
    const admin = it_.lookers.find(({ role }) => role === 'SECURITY_ADMIN');
    const propose = `mutation ($u: ID!) { proposeAccount(input: { kind: RESET, userId: $u, reason: "遗失" }) { id } }`;
    const proposed = await it_.ask(admin?.who ?? null, propose, { u: here.who('viewer').id });
    here.ids['ours'] = (proposed.data?.['proposeAccount'] as { id: string }).id;
    const [, next] = await here.sql<{ id: string }>(
      'select id from inspection_item where inspection_id = $1 order by ord limit 2',
      [here.id('inspection')],
    );
    here.ids['nextItem'] = next?.id ?? '';
    const lost: unknown[] = [];
    for (const [table, [act, by, kind]] of Object.entries(RACES)) {
      const field = fieldsOf(it_.schema, 'Mutation').find(({ name }) => name === act) as Field;
      const before = await it_.versions();
      const args = argumentsOf(field, here, before);
      const id = here.id(kind);
      if ('id' in args) Object.assign(args, { id, version: before.get(id) });
      if (act === 'recordItems')
        args['items'] = [{ ...(args['items'] as object[])[0], itemId: id, version: before.get(id) }];
      if (act === 'endPerson') args['validTo'] = '2026-11-24';
      if (act === 'changePlatformAccount') args['platformIds'] = [here.id('platform'), here.id('twin')];
      if (act === 'changeOperator') args['name'] = '虚构禾苗更名网络有限公司';
      const who =
        by in here.people ? here.who(by) : (it_.lookers.find(({ name }) => name === by)?.who ?? null);
      const query = documentOf('Mutation', field, field.type.toString() === 'ID!' ? '' : '{ __typename }');
      const both: Heard[] = await Promise.all([it_.ask(who, query, args), it_.ask(who, query, args)]);
      const codes = both.map(({ refused }) => (refused as { code: string }[])[0]?.code ?? 'done').sort();
      const grown = ((await it_.versions()).get(id) ?? 0) - (before.get(id) ?? 0);
      const one =
        codes.filter((code) => code === 'done').length === 1 && codes.some((code) => LATE.test(code));
      if (!one || grown !== 1) lost.push([table, act, codes, grown]);
    }
    expect(lost).toEqual([]);
  });
});
