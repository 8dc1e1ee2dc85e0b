import { AuditReader } from '#libs/technique/audit';
import type { OfficeActor } from '#libs/technique/kernel';
import { SealedDesk } from '../given/audit.ts';

const NATION: [string, string] = ['000000', '999999'];

describe('reading the audit record', () => {
  let it_: SealedDesk;
  let reader: AuditReader;
  beforeAll(async () => {
    it_ = await SealedDesk.open();
    reader = it_.orders.desk.app.get(AuditReader);
    for (let i = 0; i < 5; i += 1) await it_.act();
    await it_.orders.desk.refusal(it_.orders.director, 'mutation { closeOrder(id: "x", version: 1) { id } }');
    await it_.seal();
  });
  afterAll(() => it_.close());

  const as = ([regionLo, regionHi]: [string, string]): OfficeActor => ({
    kind: 'OFFICE',
    userId: it_.orders.director.id,
    name: '审计',
    role: 'DIRECTOR',
    door: 'BROWSER',
    officeId: it_.orders.desk.offices.get('330200') ?? '',
    regionCode: regionLo,
    regionLo,
    regionHi,
    address: '10.1.1.1',
    requestId: 'r-1',
  });

  it('is refused to the people whom the record is about', async () => {
    const { desk, director, officer, head } = it_.orders;
    for (const who of [null, director, officer, head]) {
      const code = who === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      expect(await desk.refusal(who, '{ auditEntries { next } }')).toBe(code);
      expect(
        await desk.refusal(who, `{ auditRecord(kind: "PLATFORM", id: "${it_.orders.platformId}") }`),
      ).toBe(code);
    }
  });

  it('returns every entry once, page by page, even when new ones are written meanwhile', async () => {
    const before = await it_.orders.sql<{ id: string }>(
      'select id from audit.entry order by recorded_at desc, id desc',
    );
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await reader.entries(as(NATION), {}, { first: 3, after });
      seen.push(...page.entries.map(({ id }) => id));
      after = page.next;
      await it_.act();
    } while (after !== null);
    expect(seen).toEqual(before.map(({ id }) => id));
  });

  it('finds by time, actor, act, outcome and record, and names who acted and the batch that seals it', async () => {
    const { director, platformId, officer } = it_.orders;
    const find = async (filter: object): Promise<string[]> =>
      (await reader.entries(as(NATION), filter, { first: 100 })).entries.map(({ act }) => act);
    expect(await find({ actorId: director.id, outcome: 'REFUSED', act: 'closeOrder' })).toEqual([
      'closeOrder',
    ]);
    expect(await find({ subjectKind: 'PLATFORM', subjectId: platformId })).toEqual(['platform.register']);
    expect(await find({ from: new Date('2001-01-01'), to: new Date('2002-01-01') })).toEqual([]);
    const { entries } = await reader.entries(as(NATION), { act: 'platform.register' }, {});
    expect(entries).toMatchObject([
      { actorId: officer.id, actorName: '承办陈立', seq: 1, regionAt: '330203' },
    ]);
    await expect(reader.entries(as(NATION), { subjectId: 'x' }, {})).rejects.toMatchObject({
      code: 'NOT_FOUND',
      field: 'filter.subjectId',
    });
    await expect(reader.entries(as(NATION), {}, { after: 'x' })).rejects.toMatchObject({ field: 'after' });
  });

  it('is limited to the reader’s range, and is audited itself', async () => {
    const acts = async (range: [string, string]): Promise<string[]> =>
      (await reader.entries(as(range), {}, { first: 100 })).entries.map(({ act }) => act);
    expect(await acts(['330200', '330300'])).toContain('platform.register');
    // an entry without a region is shown to readers of the whole country
    expect(await acts(['330200', '330300'])).not.toContain('signIn');
    expect(await acts(['440000', '450000'])).toEqual([]);
    const lines = await it_.orders.sql<{ address: string; after: object }>(
      `select address, after from audit.entry where act = 'audit.read' and after ? 'actorId'`,
    );
    expect(lines).toMatchObject([{ address: '10.1.1.1', after: { actorId: it_.orders.director.id } }]);
  });

  it('gives a record with its proof', async () => {
    const { platformId } = it_.orders;
    const proof = await reader.record(as(NATION), 'PLATFORM', platformId);
    expect(proof).toMatchObject({ entries: [{ seq: 1 }], checkpoints: [{ seq: 1 }], unsealed: [] });
    await expect(reader.record(as(['440000', '450000']), 'PLATFORM', platformId)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('allows nothing else: the reader sees no business data, the sealer changes no entry, the remover removes no recent one', async () => {
    const stateOf = async (role: string, sql: string): Promise<string> =>
      it_.orders
        .sql(`do $$ begin set local role ${role}; ${sql}; end $$`)
        .then(() => 'done')
        .catch((error: unknown) => (error as { code?: string }).code ?? 'unknown');
    for (const role of ['app_audit', 'app_audit_seal', 'app_audit_prune'])
      for (const sql of [
        'perform 1 from platform',
        'perform 1 from rectification_order',
        'perform password_hash from app_user',
        `update audit.entry set act = 'x'`,
        `update audit.seal set note = 'x'`,
        'delete from audit.seal',
        'delete from audit.removal',
        'truncate audit.entry',
        'alter table audit.entry disable trigger all',
      ])
        expect([role, sql, await stateOf(role, sql)]).toEqual([role, sql, '42501']);
    expect(
      await stateOf('app_audit_prune', 'insert into audit.removal (seq) values (1); delete from audit.entry'),
    ).toBe('42501');
    // for the owner as for everyone
    for (const table of ['entry', 'seal', 'removal'])
      for (const sql of [`delete from audit.${table}`, `truncate audit.${table} cascade`])
        if (table !== 'removal' || sql.startsWith('truncate'))
          expect([sql, await stateOf('app_audit_owner', sql)]).toEqual([sql, '42501']);
  });
});
