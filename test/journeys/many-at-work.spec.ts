import pg from 'pg';
import type { Person } from '../given/desk.ts';
import { OrderDesk, PLATFORM } from '../given/orders.ts';

const REGISTER = `mutation ($operator: OperatorInput!, $platform: PlatformInput!) {
  registerPlatform(operator: $operator, platform: $platform) { id version }
}`;
const OPERATOR = { code: '91330200MA0000001L', name: '虚构禾苗网络有限公司' };
const APPOINT = `mutation ($id: ID!, $p: PersonInput!) { appointPerson(platformId: $id, person: $p) { persons { id role name validFrom validTo version } } }`;
const END =
  'mutation ($id: ID!, $v: Int!, $to: CivilDate!) { endPerson(id: $id, version: $v, validTo: $to, reason: "离任") { id } }';

interface Holder {
  id: string;
  name: string;
  validFrom: string;
  validTo: string | null;
  version: number;
}

describe('the register, with many at work', () => {
  let it_: OrderDesk;
  let officer: Person;
  let n = 0;
  beforeAll(async () => {
    it_ = await OrderDesk.open();
    officer = it_.officer;
    it_.at('2026-11-02');
  });
  afterAll(() => it_.desk.close());

  const entered = async (): Promise<{ id: string; version: number }> => {
    n += 1;
    const platform = {
      ...PLATFORM,
      name: `禾苗${String(n)}号`,
      apps: [{ store: 'demo', identifier: `app.hemiao${String(n)}` }],
    };
    const acknowledged = await it_.sql<{ id: string }>('select id from platform');
    const query = REGISTER.replace(
      '$platform: PlatformInput!',
      '$platform: PlatformInput!, $known: [ID!]',
    ).replace('platform: $platform', 'platform: $platform, acknowledgedDoubles: $known');
    const known = acknowledged.map((p) => p.id);
    const { registerPlatform } = await it_.desk.must<{ registerPlatform: { id: string; version: number } }>(
      officer,
      query,
      { operator: OPERATOR, platform, known },
    );
    return registerPlatform;
  };
  const outcome = async (who: Person, query: string, variables: Record<string, unknown>): Promise<string> => {
    const results = await it_.desk.refusal(who, query, variables);
    return results === 'nothing was refused' ? 'done' : results;
  };

  it('accepts one of two simultaneous appointments', async () => {
    const { id } = await entered();
    const roles = ['LIAISON', 'EDITOR_IN_CHIEF', 'MINORS_PROTECTION', 'PRIMARY_RESPONSIBLE'];
    for (const role of roles) {
      const person = (name: string) => ({ role, name, validFrom: '2026-11-02' });
      const results = await Promise.all(
        ['甲', '乙', '丙', '丁'].map((name) => outcome(officer, APPOINT, { id, p: person(name) })),
      );
      expect(results.sort()).toEqual([...Array<string>(3).fill('PERSON_OVERLAP person.validFrom'), 'done']);
    }
  });

  it('ends an appointment before the next begins, and not in the far future', async () => {
    const { id } = await entered();
    const appoint = async (name: string, validFrom: string): Promise<Holder[]> => {
      const answer = await it_.desk.must<{ appointPerson: { persons: Holder[] } }>(officer, APPOINT, {
        id,
        p: { role: 'LIAISON', name, validFrom },
      });
      return answer.appointPerson.persons;
    };
    await appoint('甲', '2026-03-01');
    const [second, first] = await appoint('乙', '2026-10-01');
    expect(first).toMatchObject({ name: '甲*', validTo: '2026-09-30' });
    const end = (who: Holder | undefined, to: string): Promise<string> =>
      outcome(officer, END, { id: who?.id, v: who?.version, to });
    expect(await end(first, '2026-10-01')).toBe('DATE_ORDER validTo');
    expect(await end(first, '2026-12-31')).toBe('DATE_ORDER validTo');
    expect(await end(second, '2027-11-04')).toBe('DATE_IN_FUTURE validTo');
    expect(await end(second, '2026-09-30')).toBe('DATE_ORDER validTo');
    expect(await end(first, '2026-08-31')).toBe('done');
    expect(await end(first, '2026-07-31')).toBe('STALE version');
    const ends = await Promise.all([end(second, '2026-12-31'), end(second, '2026-12-30')]);
    expect(ends.sort()).toEqual(['STALE version', 'done']);
  });

  it('retires a platform, or begins work at it, never both', async () => {
    const retire = `mutation ($id: ID!, $v: Int!) { retirePlatform(id: $id, version: $v, retiredOn: "2026-11-02", reason: "停止") { id } }`;
    const plan = `mutation ($id: ID!) { planInspection(input: { platformId: $id, mode: REMOTE, plannedOn: "2026-11-03", purpose: "例行",
      inspectorIds: ["${officer.id}", "${it_.other.id}"], leadId: "${officer.id}" }) { id } }`;
    for (let round = 0; round < 5; round += 1) {
      const platform = await entered();
      const results = await Promise.all([
        outcome(it_.director, retire, { id: platform.id, v: platform.version }),
        outcome(officer, plan, { id: platform.id }),
      ]);
      expect([
        ['done', 'PLATFORM_RETIRED input.platformId'],
        ['OPEN_WORK id', 'done'],
      ]).toContainEqual(results);
    }
  });

  it('retires none while an order is unfinished, whatever its state', async () => {
    const order = await it_.served('2026-11-02');
    await it_.sql(`update finding set state = 'CLOSED', closed_on = '2026-11-02' where id = $1`, [
      order.measures[0]?.finding.id,
    ]);
    const retire = `mutation { retirePlatform(id: "${it_.platformId}", version: 1, retiredOn: "2026-11-02", reason: "停止") { id } }`;
    const states = ['SERVED', 'VERIFIED', 'FAILED'];
    for (const state of states) {
      await it_.sql('update rectification_order set state = $2 where id = $1', [order.id, state]);
      const { errors } = await it_.desk.ask(it_.director, retire);
      expect([state, errors[0]?.extensions]).toMatchObject([
        state,
        { code: 'OPEN_WORK', field: 'id', params: { items: '甬网改〔2026〕1号' } },
      ]);
    }
  });

  it('shows an office only code and name of an operator while it has none of its platforms', async () => {
    const officeId = await it_.desk.office('330100', '杭网');
    const elsewhere = await it_.desk.person('DIRECTOR', { officeId });
    const change = `mutation { changeOperator(id: "${it_.operatorId}", version: 1, name: "虚构禾苗科技有限公司", address: "宁波", reason: "更名") { id address } }`;
    expect(await it_.desk.must(officer, change)).toEqual({
      changeOperator: { id: it_.operatorId, address: '宁波' },
    });
    const ask = `{ operatorByCode(code: "${OPERATOR.code}") { name address changes { actorName reason } platforms { id } } }`;
    expect(await it_.desk.must(elsewhere, ask)).toEqual({
      operatorByCode: { name: '虚构禾苗科技有限公司', address: null, changes: [], platforms: [] },
    });
    const { operatorByCode } = await it_.desk.must<{ operatorByCode: { changes: object[] } }>(officer, ask);
    expect(operatorByCode).toMatchObject({
      address: '宁波',
      changes: [{ actorName: '承办陈立', reason: '更名' }, {}],
    });
    await it_.sql(`update operator set name = $1 where id = $2`, [OPERATOR.name, it_.operatorId]);
  });

  it('reads a page of platforms with their fields in as many statements as one of them', async () => {
    // of those before, some may have been retired
    for (let i = 0; i < 12; i += 1) await entered();
    const fields = `region { name } office { name { zh } } operator { name address changes { id } platforms { id } } leadOfficer { name }
      deputyOfficer { name } persons { name } changes { action } overdueOrders openFindings repeatFindings inspectionsLastYear lastInspectedOn`;
    const asked = async (
      first: number,
      extra = '',
    ): Promise<{ begins: number; statements: number; rows: number }> => {
      const seen: string[] = [];
      const query = Reflect.get(pg.Client.prototype, 'query') as (...args: unknown[]) => unknown;
      // only recorded: every statement still goes to the database
      const heard = function (this: pg.Client, ...args: unknown[]): unknown {
        const [first_] = args;
        seen.push(typeof first_ === 'string' ? first_ : (first_ as { text: string }).text);
        return query.apply(this, args);
      };
      Reflect.set(pg.Client.prototype, 'query', heard);
      try {
        const { platforms } = await it_.desk.must<{ platforms: { edges: object[] } }>(
          officer,
          `{ platforms(first: ${String(first)}) { edges { node { ${fields} ${extra} } } } }`,
        );
        return {
          begins: seen.filter((text) => text.startsWith('begin')).length,
          statements: seen.length,
          rows: platforms.edges.length,
        };
      } finally {
        Reflect.set(pg.Client.prototype, 'query', query);
      }
    };
    const one = await asked(1);
    const many = await asked(12);
    expect([one.rows, many.rows]).toEqual([1, 12]);
    expect(many).toEqual({ ...one, rows: 12 });
    expect(one.begins).toBeLessThan(16);
    const ledgers = [await asked(1, 'ledger { total }'), await asked(12, 'ledger { total }')];
    expect(ledgers[1]?.begins).toBe(ledgers[0]?.begins);
  });
});
