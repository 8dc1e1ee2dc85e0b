import { type Tx, col, readRows } from '#libs/technique/kernel';
import { OfficeEntity, RegionEntity } from './territory.entity.ts';

export async function regionByCode(tx: Tx, code: string): Promise<RegionEntity | null> {
  return tx.findOneBy(RegionEntity, { code });
}

export async function regionsByCode(tx: Tx, codes: readonly string[]): Promise<RegionEntity[]> {
  return tx
    .createQueryBuilder(RegionEntity, 'r')
    .where('r.code = any(:codes)', { codes: [...new Set(codes)] })
    .getMany();
}

/** The regions directly below, without abolished ones; the provinces when `parentCode` is null. */
export async function regionsBelow(tx: Tx, parentCode: string | null): Promise<RegionEntity[]> {
  const query = tx.createQueryBuilder(RegionEntity, 'r').where('not r.abolished').orderBy('r.code');
  if (parentCode === null) query.andWhere('r.parent_code is null');
  else query.andWhere('r.parent_code = :parentCode', { parentCode });
  return query.getMany();
}

export async function officeById(tx: Tx, id: string): Promise<OfficeEntity | null> {
  return tx.findOneBy(OfficeEntity, { id });
}

export async function officesById(tx: Tx, ids: readonly string[]): Promise<OfficeEntity[]> {
  return tx
    .createQueryBuilder(OfficeEntity, 'o')
    .where('o.id = any(:ids)', { ids: [...new Set(ids)] })
    .getMany();
}

/** The offices of a range of regions, the widest first. */
export async function officesWithin(tx: Tx, lo: string, hi: string): Promise<OfficeEntity[]> {
  return tx
    .createQueryBuilder(OfficeEntity, 'o')
    .where('o.active and o.region_code >= :lo and o.region_code < :hi', { lo, hi })
    .orderBy('o.region_code')
    .getMany();
}

/** The office responsible for a region: its own, else the nearest above (territorial jurisdiction). */
export async function officeFor(tx: Tx, regionCode: string): Promise<OfficeEntity | null> {
  return tx
    .createQueryBuilder(OfficeEntity, 'o')
    .where('o.active and o.region_lo <= :regionCode and o.region_hi > :regionCode', { regionCode })
    .orderBy('o.region_lo', 'DESC')
    .addOrderBy('o.region_hi', 'ASC')
    .getOne();
}

/**
 * The next number of a kind in an office's year. The counter row is locked until the transaction ends, so numbers
 * have no gaps: a rollback frees the number again.
 */
export async function nextNumber(tx: Tx, officeId: string, kind: string, year: number): Promise<number> {
  const [row] = await readRows(
    tx,
    { n: col.int },
    `insert into counter (office_id, kind, year, n) values ($1, $2, $3, 1)
     on conflict (office_id, kind, year) do update set n = counter.n + 1 returning n`,
    [officeId, kind, year],
  );
  if (!row) throw new Error('the counter gave no number');
  return row.n;
}
