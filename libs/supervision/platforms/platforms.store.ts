import {
  type CivilDate,
  type ActorOrSystem,
  type Refusal,
  type Tx,
  broughtIn,
  type RowOf,
  col,
  execute,
  readRows,
  stale,
} from '#libs/technique/kernel';
import type { Marks } from './doubles.rules.ts';
import { registered } from './figures.rules.ts';
import {
  OperatorChangeEntity,
  OperatorEntity,
  PersonEntity,
  PlatformAppEntity,
  PlatformChangeEntity,
  PlatformDomainEntity,
  PlatformEntity,
  PlatformStayEntity,
} from './platforms.entity.ts';
import type { PlatformFields } from './platforms.rules.ts';

export async function platformById(tx: Tx, id: string): Promise<PlatformEntity | null> {
  return tx.findOneBy(PlatformEntity, { id });
}

/** How many platforms in the register each officer is lead or deputy of. */
export async function entrustedTo(tx: Tx, officerIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await readRows(
    tx,
    { id: col.uuid, n: col.int },
    `select u.id, (select count(*) from platform p
              where ${registered('p')} and u.id in (p.lead_officer_id, p.deputy_officer_id)) as n
       from unnest($1::uuid[]) as u (id)`,
    [officerIds],
  );
  return new Map(rows.map((row) => [row.id, row.n]));
}

export async function platformRefs(
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; name: string; regionCode: string }[]> {
  return readRows(
    tx,
    { id: col.uuid, name: col.text, regionCode: col.text },
    'select id, name, region_code from platform where id = any($1::uuid[])',
    [[...new Set(ids)]],
  );
}

/** Ids of a platform and of those merged into it, for lists of one platform's records; `:platformId` is its id. */
export const OF_PLATFORM = `(select m.id from platform m where m.id = :platformId or m.merged_into_id = :platformId)`;

export async function operatorByCode(tx: Tx, code: string): Promise<OperatorEntity | null> {
  return tx.findOneBy(OperatorEntity, { code });
}

export async function operatorsById(tx: Tx, ids: readonly string[]): Promise<OperatorEntity[]> {
  return tx
    .createQueryBuilder(OperatorEntity, 'o')
    .where('o.id = any(:ids)', { ids: [...new Set(ids)] })
    .getMany();
}

/** The platforms of operators within the reader's territory. */
export async function refsOfOperators(
  tx: Tx,
  operatorIds: readonly string[],
): Promise<{ id: string; name: string; regionCode: string; operatorId: string }[]> {
  return readRows(
    tx,
    { id: col.uuid, name: col.text, regionCode: col.text, operatorId: col.uuid },
    `select id, name, region_code, operator_id from platform
      where operator_id = any($1::uuid[]) order by name collate "C"`,
    [operatorIds],
  );
}

/** The offices that have platforms of an operator, limited to those the reader sees. */
export async function officesOfOperator(tx: Tx, operatorId: string): Promise<string[]> {
  const rows = await readRows(
    tx,
    { officeId: col.uuid },
    `select distinct office_id from platform where operator_id = $1 order by office_id`,
    [operatorId],
  );
  return rows.map((row) => row.officeId);
}

export interface Identifiers {
  domains: Map<string, string[]>;
  apps: Map<string, { store: string; identifier: string }[]>;
}

export async function identifiersOf(tx: Tx, ids: readonly string[]): Promise<Identifiers> {
  const domains = await readRows(
    tx,
    { id: col.uuid, domain: col.text },
    'select platform_id as id, domain from platform_domain where platform_id = any($1::uuid[]) order by domain',
    [ids],
  );
  const apps = await readRows(
    tx,
    { id: col.uuid, store: col.text, identifier: col.text },
    'select platform_id as id, store, identifier from platform_app where platform_id = any($1::uuid[]) order by store, identifier',
    [ids],
  );
  const byPlatform: Identifiers = { domains: new Map(), apps: new Map() };
  for (const { id, domain } of domains)
    byPlatform.domains.set(id, [...(byPlatform.domains.get(id) ?? []), domain]);
  for (const { id, ...app } of apps) byPlatform.apps.set(id, [...(byPlatform.apps.get(id) ?? []), app]);
  return byPlatform;
}

export async function writeIdentifiers(
  tx: Tx,
  platform: Pick<PlatformEntity, 'id' | 'regionCode'>,
  fields: PlatformFields,
): Promise<void> {
  const { id: platformId, regionCode } = platform;
  await tx.delete(PlatformDomainEntity, { platformId });
  await tx.delete(PlatformAppEntity, { platformId });
  if (fields.domains.length)
    await tx.insert(
      PlatformDomainEntity,
      fields.domains.map((domain) => ({ platformId, regionCode, domain })),
    );
  if (fields.apps.length)
    await tx.insert(
      PlatformAppEntity,
      fields.apps.map((app) => ({ platformId, regionCode, ...app })),
    );
}

/** Writes a new version of a platform. @returns false when the version is no longer the current one */
export async function updatePlatform(
  tx: Tx,
  id: string,
  version: number,
  set: Partial<PlatformEntity>,
): Promise<boolean> {
  const done = await tx.update(PlatformEntity, { id, version }, { ...set, version: version + 1 });
  return done.affected === 1;
}

export type NewChange = Pick<
  PlatformChangeEntity,
  'id' | 'action' | 'reason' | 'before' | 'after' | 'occurredAt'
>;

/** One line in a platform's own history. */
export async function addChange(
  tx: Tx,
  actor: ActorOrSystem,
  { id: platformId, regionCode, officeId }: PlatformEntity,
  { before, after, ...change }: NewChange,
): Promise<void> {
  await tx.insert(PlatformChangeEntity, {
    ...change,
    platformId,
    regionCode,
    officeId: actor.kind === 'OFFICE' ? actor.officeId : officeId,
    regionAt: regionCode,
    actorId: actor.userId,
    actorName: actor.name,
    before: before as never,
    after: after as never,
  });
}

export async function lastChangeOf(tx: Tx, platformId: string): Promise<PlatformChangeEntity | null> {
  return tx.findOne(PlatformChangeEntity, {
    where: { platformId },
    order: { occurredAt: 'DESC', id: 'DESC' },
  });
}

async function platformBroughtIn(tx: Tx, id: string): Promise<ReturnType<typeof broughtIn>> {
  const { createdAt } = await tx.findOneByOrFail(PlatformEntity, { id });
  return broughtIn(createdAt);
}

/** The last change of a role at a platform, for the refusal STALE; the platform's history contains it as well. */
export async function stalePerson(tx: Tx, { platformId, role }: PersonEntity): Promise<Refusal> {
  const last = await tx
    .createQueryBuilder(PlatformChangeEntity, 'c')
    .where('c.platform_id = :platformId', { platformId })
    .andWhere(
      `(c.action in ('MERGE', 'ABSORB') or c.before ->> 'role' = :role or c.after ->> 'role' = :role)`,
      {
        role,
      },
    )
    .orderBy('c.occurred_at', 'DESC')
    .addOrderBy('c.id', 'DESC')
    .limit(1)
    .getOne();
  return stale(last ?? (await platformBroughtIn(tx, platformId)), 'validTo');
}

/** The platform's data from a day on, for figures of a day; earlier data stays as it was. */
export async function stay(tx: Tx, platform: PlatformEntity, fromOn: CivilDate): Promise<void> {
  const { id: platformId, regionCode, tier, categories } = platform;
  const [ended] = await readRows(
    tx,
    { seq: col.int },
    `with ended as (update platform_stay set until_on = $2 where platform_id = $1 and until_on is null returning seq)
     select seq from ended`,
    [platformId, fromOn],
  );
  const place = { regionCode, regionAt: regionCode, tier, categories, fromOn, untilOn: null };
  await tx.insert(PlatformStayEntity, { platformId, seq: (ended?.seq ?? 0) + 1, ...place });
}

export async function endStay(tx: Tx, platformId: string, on: CivilDate): Promise<void> {
  await execute(tx, 'update platform_stay set until_on = $2 where platform_id = $1 and until_on is null', [
    platformId,
    on,
  ]);
}

export async function personsOf(tx: Tx, platformIds: readonly string[]): Promise<PersonEntity[]> {
  return tx
    .createQueryBuilder(PersonEntity, 'p')
    .where('p.platform_id = any(:platformIds)', { platformIds })
    .orderBy('p.role')
    .addOrderBy('p.validFrom', 'DESC')
    .getMany();
}

const CHANGE_ROW = {
  id: col.uuid,
  platformId: col.uuid,
  actorName: col.text,
  action: col.text,
  reason: col.text.orNull,
  before: col.jsonb.orNull.as<NonNullable<PlatformChangeEntity['before']>>(),
  after: col.jsonb.orNull.as<NonNullable<PlatformChangeEntity['after']>>(),
  occurredAt: col.timestamptz,
  recordedAt: col.timestamptz,
};
export type ChangeRow = RowOf<typeof CHANGE_ROW>;

/** The last two hundred changes of each platform, the newest first. */
export async function changesOf(tx: Tx, platformIds: readonly string[]): Promise<ChangeRow[]> {
  return readRows(
    tx,
    CHANGE_ROW,
    `select c.id, c.platform_id, c.actor_name, c.action, c.reason, c.before, c.after,
            c.occurred_at, c.recorded_at
       from unnest($1::uuid[]) as p (id) cross join lateral (
         select * from platform_change c where c.platform_id = p.id order by c.occurred_at desc, c.id desc limit 200) c
      order by c.occurred_at desc, c.id desc`,
    [platformIds],
  );
}

/** TOGETHER: nothing may end the platform until the act is done; ALONE: nothing may begin at it either. */
export type Lock = 'TOGETHER' | 'ALONE';

export async function holdPlatform(tx: Tx, id: string, lock: Lock): Promise<void> {
  await execute(tx, `select from platform where id = $1 ${lock === 'ALONE' ? 'for update' : 'for share'}`, [
    id,
  ]);
}

const DOUBLE_ROW = {
  id: col.uuid,
  name: col.text,
  regionCode: col.text,
  reason: col.text,
  detail: col.text,
};
export type Double = RowOf<typeof DOUBLE_ROW>;

/** Registered platforms, within the reader's territory, that may be the same one. */
export async function likelyDoubles(
  tx: Tx,
  operatorCode: string,
  marks: Marks,
  except: string | null,
): Promise<Double[]> {
  return readRows(
    tx,
    DOUBLE_ROW,
    `select p.id, p.name, p.region_code, d.reason, d.detail
       from platform p join operator o on o.id = p.operator_id
       cross join lateral (
         select 'SAME_DOMAIN' as reason, string_agg(pd.domain, ', ') as detail from platform_domain pd
          where pd.platform_id = p.id and pd.domain = any($1::text[]) having count(*) > 0
         union all
         select 'SAME_APP', string_agg(pa.identifier, ', ') from platform_app pa
          where pa.platform_id = p.id and pa.identifier = any($2::text[]) having count(*) > 0
         union all
         select 'SAME_ICP', p.icp_number where p.icp_number = $3
         union all
         select 'SAME_NAME', o.name where p.name = $4 or (o.code = $5 and replace(p.name, ' ', '') = replace($4, ' ', ''))
       ) d
      where ${registered('p')} and ($6::uuid is null or p.id <> $6)
        and (p.name = $4 or p.icp_number = $3 or o.code = $5
          or p.id in (select platform_id from platform_domain where domain = any($1::text[]))
          or p.id in (select platform_id from platform_app where identifier = any($2::text[])))
      order by p.name collate "C", d.reason limit 20`,
    [marks.domains, marks.identifiers, marks.icpNumber, marks.name, operatorCode, except],
  );
}

export async function operatorChangesOf(
  tx: Tx,
  operatorIds: readonly string[],
): Promise<OperatorChangeEntity[]> {
  return tx
    .createQueryBuilder(OperatorChangeEntity, 'c')
    .where('c.operator_id = any(:operatorIds)', { operatorIds })
    .orderBy('c.occurredAt', 'DESC')
    .addOrderBy('c.id', 'DESC')
    .limit(1000)
    .getMany();
}
