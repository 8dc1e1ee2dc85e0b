import { readFile } from 'node:fs/promises';
import type { Tx } from '#libs/kernel';
import { regionRange } from './regions.rules.ts';

interface RegionFile {
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

/** Loads the national code list where it is newer than what stands; codes are never removed, only marked abolished. */
export async function loadRegions(owner: Tx): Promise<void> {
  const text = await readFile(new URL('./data/regions.json', import.meta.url), 'utf8');
  const file = JSON.parse(text) as RegionFile;
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
  const [{ n }] = await owner.query<[{ n: number }]>('select count(*) as n from region');
  if (n === rows.length) return;
  await owner.query(
    `insert into region (code, name, name_en, level, parent_code, abolished, valid_to, successor_codes)
     select r.code, r.name, r."nameEn", r.level, r.parent, r.abolished, r."validTo", array(select jsonb_array_elements_text(r.successors))
       from jsonb_to_recordset($1::jsonb) as r (code text, name text, "nameEn" text, level text, parent text, abolished boolean, "validTo" date, successors jsonb)
     on conflict (code) do update set name = excluded.name, name_en = excluded.name_en, level = excluded.level,
       parent_code = excluded.parent_code, abolished = excluded.abolished, valid_to = excluded.valid_to, successor_codes = excluded.successor_codes`,
    [JSON.stringify(rows)],
  );
}

export interface NewOffice {
  id: string;
  regionCode: string;
  name: string;
  nameEn: string;
  /** Stands in document numbers, such as 甬网. */
  shortName: string;
}

/** Registers the office of a region; run by the owner of the database (set-up and demonstration data). */
export async function addOffice(owner: Tx, office: NewOffice): Promise<void> {
  const { lo, hi } = regionRange(office.regionCode);
  await owner.query(
    'insert into office (id, name, name_en, short_name, region_code, region_lo, region_hi) values ($1, $2, $3, $4, $5, $6, $7)',
    [office.id, office.name, office.nameEn, office.shortName, office.regionCode, lo, hi],
  );
}
