import { type Tx, col, readRows } from '#libs/technique/kernel';
import type { PlatformEntity } from '#libs/supervision/platforms';
import type { WorkLine, PlatformSummary } from './transfers.rules.ts';

const TOLD_OF_ROW = {
  code: col.text,
  operator: col.text,
  zh: col.text,
  en: col.text,
  domains: col.textArray,
};

/** The platform in the words that the other office reads; its records are out of that office's sight. */
export async function platformSummary(tx: Tx, p: PlatformEntity, work: WorkLine[]): Promise<PlatformSummary> {
  const [row] = await readRows(
    tx,
    TOLD_OF_ROW,
    `select o.code, o.name as operator, r.name as zh, r.name_en as en,
            array(select d.domain from platform_domain d where d.platform_id = p.id order by d.domain) as domains
       from platform p join operator o on o.id = p.operator_id join region r on r.code = p.region_code where p.id = $1`,
    [p.id],
  );
  return {
    name: p.name,
    operatorId: p.operatorId,
    operatorCode: row?.code ?? '',
    operatorName: row?.operator ?? '',
    tier: p.tier,
    categories: p.categories,
    domains: row?.domains ?? [],
    regionName: { zh: row?.zh ?? '', en: row?.en ?? '' },
    work,
  };
}
