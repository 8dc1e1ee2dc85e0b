import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asOwner } from '#api/owner';
import { NOT_PERSONAL, PERSONAL_DATA } from '#api/personal-data';
import { Desk, type Person } from '../given/desk.ts';

const REGISTER = `mutation ($operator: OperatorInput!, $platform: PlatformInput!) {
  registerPlatform(operator: $operator, platform: $platform) { id }
}`;
const APPOINT = `mutation ($id: ID!, $person: PersonInput!) { appointPerson(platformId: $id, person: $person) { id } }`;
const PERSONS =
  'query ($id: ID!) { platform(id: $id) { persons { id role name phone email } changes { fields { field before after } } } }';
const REVEAL =
  'mutation ($id: ID!, $purpose: String!) { revealPerson(id: $id, purpose: $purpose) { id name phone email } }';
const REVEAL_OFFICER =
  'mutation ($id: ID!, $purpose: String!) { revealOfficer(id: $id, purpose: $purpose) { id certificateNo } }';
const NONE = '019a0000-0000-7000-8000-000000000001';

interface Read {
  platform: {
    persons: { id: string; role: string; name: string; phone: string | null; email: string | null }[];
    changes: { fields: { field: string; before: string | null; after: string | null }[] }[];
  };
}

describe('data of persons', () => {
  let desk: Desk;
  let director: Person;
  let officer: Person;
  let inspector: Person;
  let elsewhere: Person;
  let head: Person;
  let id: string;

  const sql = <T>(text: string, params: unknown[] = []): Promise<T[]> =>
    asOwner(desk.database.url, (source) => source.query<T[]>(text, params));

  beforeAll(async () => {
    desk = await Desk.open({ production: true });
    const officeId = await desk.office();
    const other = await desk.office('330300', '温网');
    director = await desk.person('DIRECTOR', { officeId });
    officer = await desk.person('CASE_OFFICER', { officeId });
    inspector = await desk.person('INSPECTOR', { officeId });
    elsewhere = await desk.person('DIRECTOR', { officeId: other });
    ({
      registerPlatform: { id },
    } = await desk.must<{ registerPlatform: { id: string } }>(officer, REGISTER, {
      operator: { code: '91330200MA0000001L', name: '虚构云杉网络有限公司' },
      platform: {
        name: '云杉论坛',
        kinds: ['WEBSITE'],
        domains: ['yunshan.example'],
        apps: [],
        categories: ['FORUM'],
        tier: 'GENERAL',
        regionCode: '330203',
      },
    }));
    const [row] = await sql<{ operatorId: string }>('select operator_id as "operatorId" from platform');
    head = await desk.person('RESPONSIBLE_PERSON', { operatorId: row?.operatorId ?? '', platformIds: [id] });
    const common = { phone: '13812341234', email: 'linmou@yunshan.example', validFrom: '2026-01-01' };
    for (const person of [
      { ...common, role: 'PRIMARY_RESPONSIBLE', name: '林某' },
      { ...common, role: 'LIAISON', name: '周某某' },
    ])
      await desk.must(officer, APPOINT, { id, person });
  });
  afterAll(() => desk.close());

  it('stand in the lists of the slices with every other column of text, each column once', async () => {
    const rows = await sql<{ name: string }>(
      `select case c.table_schema when 'public' then '' else c.table_schema || '.' end || c.table_name || '.' || c.column_name as name
         from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where c.table_schema in ('public', 'audit') and t.table_type = 'BASE TABLE'
          and c.udt_name in ('text', '_text', 'varchar', 'json', 'jsonb', 'bytea', 'inet', 'citext', 'xml') order by 1`,
    );
    const listed = [...NOT_PERSONAL, ...PERSONAL_DATA.map(({ column }) => column)];
    expect(listed.sort()).toEqual(rows.map(({ name }) => name).sort());
  });

  it('stand in the documentation as they stand in the lists', () => {
    const paper = readFileSync(join(import.meta.dirname, '../../docs/security.md'), 'utf8');
    const listed = [...paper.matchAll(/^\| `([\w.]+)`\s+\| (\w+)\s+\| (\w+)\s+\|$/gm)].map(([, ...cells]) =>
      cells.join(' '),
    );
    expect(listed).toEqual(PERSONAL_DATA.map(({ column, kind, shown }) => `${column} ${kind} ${shown}`));
  });

  it('are masked wherever they are read, to every role', async () => {
    for (const who of [director, officer, inspector]) {
      const { platform } = await desk.must<Read>(who, PERSONS, { id });
      expect(platform.persons.map(({ role, name, phone, email }) => [role, name, phone, email])).toEqual([
        ['LIAISON', '周**', '138****1234', 'l***@yunshan.example'],
        ['PRIMARY_RESPONSIBLE', '林某', '138****1234', 'l***@yunshan.example'],
      ]);
      expect(JSON.stringify(platform)).not.toMatch(/周某某|13812341234|linmou/);
      expect(JSON.stringify(platform.changes)).toContain('林某');
    }
    const list = '{ platforms { edges { node { persons { name phone email } } } } }';
    expect(JSON.stringify(await desk.must(director, list))).not.toMatch(/周某某|13812341234|linmou/);
    const mutation = APPOINT.replace('{ id } }', '{ persons { phone } } }');
    const person = { role: 'EDITOR_IN_CHIEF', name: '何某', phone: '13900001111', validFrom: '2026-01-01' };
    expect(JSON.stringify(await desk.must(officer, mutation, { id, person }))).not.toContain('13900001111');
  });

  it('are shown in full for a purpose, which is audited with the reader', async () => {
    const { platform } = await desk.must<Read>(officer, PERSONS, { id });
    const liaison = platform.persons.find(({ role }) => role === 'LIAISON')?.id ?? '';
    expect(await desk.must(officer, REVEAL, { id: liaison, purpose: '电话核实整改进度' })).toEqual({
      revealPerson: { id: liaison, name: '周某某', phone: '13812341234', email: 'linmou@yunshan.example' },
    });
    const lines = await sql(
      `select outcome, actor_id as actor, subject_kind as kind, after from audit.entry where act = 'person.unmask' and subject_id = $1`,
      [liaison],
    );
    const after = { purpose: '电话核实整改进度', fields: ['name', 'phone', 'email'] };
    expect(lines).toEqual([{ outcome: 'DONE', actor: officer.id, kind: 'PERSON', after }]);
    const [kept] = await sql<{ n: number }>(
      `select count(*)::int as n from audit.entry e where e::text ~ '13812341234|linmou|周某某'`,
    );
    expect(kept?.n).toBe(0);
  });

  it('are refused to others, and without a purpose; that is audited as well', async () => {
    const { platform } = await desk.must<Read>(officer, PERSONS, { id });
    const one = platform.persons[0]?.id ?? '';
    const purpose = '核实';
    expect(await desk.refusal(officer, REVEAL, { id: one, purpose: ' ' })).toBe('PURPOSE_NEEDED purpose');
    expect(await desk.refusal(officer, REVEAL, { id: one, purpose: 'x'.repeat(201) })).toBe(
      'TOO_LONG purpose',
    );
    expect(await desk.refusal(officer, REVEAL, { id: 'x', purpose })).toBe('NOT_FOUND id');
    expect(await desk.refusal(officer, REVEAL, { id: NONE, purpose })).toBe('NOT_FOUND id');
    expect(await desk.refusal(elsewhere, REVEAL, { id: one, purpose })).toBe('NOT_FOUND id');
    for (const who of [inspector, head])
      expect(await desk.refusal(who, REVEAL, { id: one, purpose })).toBe('FORBIDDEN');
    expect(await desk.refusal(null, REVEAL, { id: one, purpose })).toBe('UNAUTHENTICATED');
    const [refused] = await sql(
      `select outcome, refusal_code as code, subject_kind as kind from audit.entry
        where act = 'revealPerson' and actor_id = $1 and subject_id = $2`,
      [elsewhere.id, one],
    );
    expect(refused).toEqual({ outcome: 'REFUSED', code: 'NOT_FOUND', kind: 'PERSON' });
  });

  it('of officers: the number of a certificate is shown to its owner, masked for others, and shown for a purpose', async () => {
    const { officers } = await desk.must<{ officers: { id: string; certificateNo: string }[] }>(
      officer,
      '{ officers { id certificateNo } }',
    );
    const of = (person: Person): string => officers.find((o) => o.id === person.id)?.certificateNo ?? '';
    const full = (person: Person): string => `33-${person.id.slice(-6)}`;
    expect([of(officer), of(inspector)]).toEqual([full(officer), `33****${full(inspector).slice(-2)}`]);
    expect(await desk.must(director, REVEAL_OFFICER, { id: inspector.id, purpose: '核对证件' })).toEqual({
      revealOfficer: { id: inspector.id, certificateNo: full(inspector) },
    });
    expect(await desk.refusal(director, REVEAL_OFFICER, { id: elsewhere.id, purpose: '核对' })).toBe(
      'NOT_FOUND id',
    );
    expect(await desk.refusal(inspector, REVEAL_OFFICER, { id: officer.id, purpose: '核对' })).toBe(
      'FORBIDDEN',
    );
    const [line] = await sql(
      `select actor_id as actor, after from audit.entry where act = 'officer.unmask' and subject_id = $1`,
      [inspector.id],
    );
    expect(line).toEqual({ actor: director.id, after: { purpose: '核对证件', fields: ['certificateNo'] } });
  });

  it('of the platform’s own people are shown to them by name, and without contacts', async () => {
    const own = await desk.must(head, '{ ownPlatforms { persons { name } } }');
    expect(JSON.stringify(own)).toContain('周某某');
    expect(await desk.refusal(head, '{ ownPlatforms { persons { phone } } }')).toMatch(/^BAD_REQUEST/);
  });
});
