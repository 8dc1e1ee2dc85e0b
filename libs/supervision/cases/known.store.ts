import { type Tx, col, readRows } from '#libs/technique/kernel';
import { type Known, foldTerm, shortNames } from './identify.rules.ts';

/** At most this many platforms whose names occur in a text are named; more would be too many to answer. */
const MAX_OTHERS = 200;
/** Shorter names of other platforms are often everyday words. */
const LONG_NAME = 4;

const SOURCE_ROW = {
  operator: col.text,
  code: col.text,
  address: col.text.orNull,
  name: col.text,
  icp: col.text.orNull,
  domains: col.textArray,
  apps: col.textArray,
  persons: col.textArray,
};

/** The names and codes of the platforms of some findings in the register, and the numbers of their records. */
async function ofSources(tx: Tx, findingIds: readonly string[]): Promise<Known[]> {
  const rows = await readRows(
    tx,
    SOURCE_ROW,
    `select o.name as operator, o.code, o.address, p.name, p.icp_number as icp,
            array(select domain from platform_domain d where d.platform_id = p.id order by domain) as domains,
            array(select identifier from platform_app a where a.platform_id = p.id order by identifier) as apps,
            array(select distinct name from accountable_person r where r.platform_id = p.id order by name) as persons
       from platform p join operator o on o.id = p.operator_id
      where p.id in (select platform_id from finding where id = any($1::uuid[]))
      order by p.name collate "C", p.id`,
    [findingIds],
  );
  const numbers = await readRows(
    tx,
    { number: col.text },
    `select number from finding where id = any($1::uuid[])
     union select order_number from finding where id = any($1::uuid[]) and order_number is not null
     union select i.number from inspection i join finding f on f.inspection_id = i.id where f.id = any($1::uuid[])
     order by number`,
    [findingIds],
  );
  const known = rows.flatMap((row): Known[] => [
    { kind: 'OPERATOR', term: row.operator },
    ...shortNames(row.operator).map((term): Known => ({ kind: 'OPERATOR', term })),
    { kind: 'CODE', term: row.code },
    { kind: 'PLATFORM', term: row.name },
    ...(row.icp === null ? [] : [{ kind: 'ICP' as const, term: row.icp }]),
    ...(row.address === null || row.address.length < 6
      ? []
      : [{ kind: 'ADDRESS' as const, term: row.address }]),
    ...row.domains.map((term): Known => ({ kind: 'DOMAIN', term })),
    ...row.apps.map((term): Known => ({ kind: 'APP', term })),
    ...row.persons.map((term): Known => ({ kind: 'PERSON', term })),
  ]);
  return [...known, ...numbers.map(({ number }): Known => ({ kind: 'RECORD_NUMBER', term: number }))];
}

/** Other platforms and operators in the territory whose whole, long name occurs; the statement preselects, the rule finds the place. */
async function ofOthers(tx: Tx, folded: string): Promise<Known[]> {
  const rows = await readRows(
    tx,
    { kind: col.text.as<'PLATFORM' | 'OPERATOR'>(), term: col.text },
    `select distinct n.kind, n.term from platform p join operator o on o.id = p.operator_id
       cross join lateral (values ('PLATFORM', p.name), ('OPERATOR', o.name)) as n (kind, term)
      where length(n.term) >= $2 and strpos($1, regexp_replace(lower(normalize(n.term, nfkc)), '[[:space:][:punct:]]', '', 'g')) > 0
      order by n.kind, n.term limit $3`,
    [folded, LONG_NAME, MAX_OTHERS],
  );
  return rows;
}

/** All names, codes and numbers by which a text over these findings may identify the platform. */
export async function knownTerms(
  tx: Tx,
  findingIds: readonly string[],
  texts: readonly string[],
): Promise<Known[]> {
  const known = [
    ...(await ofSources(tx, findingIds)),
    ...(await ofOthers(tx, texts.map(foldTerm).join(' '))),
  ];
  return [...new Map(known.map((k) => [foldTerm(k.term), k] as const).reverse()).values()];
}
