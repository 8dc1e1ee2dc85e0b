import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Tx, col, execute, readRows } from '#libs/technique/kernel';
import { regionRange } from './regions.rules.ts';

export interface RegionFile {
  sourceDate: string;
  regions: [code: string, name: string, level: string, parent: string | null, nameEn: string][];
  abolished: {
    code: string;
    name: string;
    level: string;
    parent: string | null;
    nameEn?: string;
    validTo?: string | null;
    successors?: string[];
  }[];
}

/** Loads the national code list of this build. */
export async function loadRegions(owner: Tx): Promise<void> {
  const text = await readFile(new URL('./data/regions.json', import.meta.url), 'utf8');
  await loadRegionList(owner, JSON.parse(text) as RegionFile);
}

/**
 * Updates the code list if its content differs from the last one loaded and is not older;
 * codes are never removed, only marked abolished. @returns whether it was new
 */
export async function loadRegionList(owner: Tx, file: RegionFile): Promise<boolean> {
  const hash = createHash('sha256').update(JSON.stringify(file)).digest('hex');
  const [standing] = await readRows(
    owner,
    { sourceDate: col.date, hash: col.text },
    `select source_date, content_hash as hash from reference_list where kind = 'REGION'`,
  );
  if (standing && (standing.hash === hash || file.sourceDate < standing.sourceDate)) return false;
  const rows = [
    ...file.regions.map(([code, name, level, parent, nameEn]) => ({
      code,
      name,
      nameEn,
      level,
      parent,
      abolished: false,
      validTo: null as string | null,
      successors: [] as string[],
    })),
    ...file.abolished.map((a) => ({
      code: a.code,
      name: a.name,
      nameEn: a.nameEn ?? a.name,
      level: a.level,
      parent: a.parent,
      abolished: true,
      validTo: a.validTo ?? null,
      successors: a.successors ?? [],
    })),
  ];
  await execute(
    owner,
    `insert into region (code, name, name_en, level, parent_code, abolished, valid_to, successor_codes)
     select r.code, r.name, r."nameEn", r.level, r.parent, r.abolished, r."validTo", array(select jsonb_array_elements_text(r.successors))
       from jsonb_to_recordset($1::jsonb) as r (code text, name text, "nameEn" text, level text, parent text, abolished boolean, "validTo" date, successors jsonb)
     on conflict (code) do update set name = excluded.name, name_en = excluded.name_en, level = excluded.level,
       parent_code = excluded.parent_code, abolished = excluded.abolished, valid_to = excluded.valid_to, successor_codes = excluded.successor_codes`,
    [JSON.stringify(rows)],
  );
  await execute(
    owner,
    `insert into reference_list (kind, source_date, content_hash) values ('REGION', $1, $2)
     on conflict (kind) do update set source_date = excluded.source_date, content_hash = excluded.content_hash, loaded_at = default`,
    [file.sourceDate, hash],
  );
  return true;
}

export interface NewOffice {
  id: string;
  regionCode: string;
  name: string;
  nameEn: string;
  /** The abbreviation in document numbers, such as 甬网. */
  shortName: string;
}

/** Registers the office of a region; run by the owner of the database (set-up and demonstration data). */
export async function addOffice(owner: Tx, office: NewOffice): Promise<void> {
  const { lo, hi } = regionRange(office.regionCode);
  await execute(
    owner,
    'insert into office (id, name, name_en, short_name, region_code, region_lo, region_hi) values ($1, $2, $3, $4, $5, $6, $7)',
    [office.id, office.name, office.nameEn, office.shortName, office.regionCode, lo, hi],
  );
}
