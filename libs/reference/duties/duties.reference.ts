import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { v5 } from 'uuid';
import { type Tx, col, execute, readRows } from '#libs/technique/kernel';
import { type CatalogueFile, catalogueFaults } from './duties.rules.ts';

interface CategoryFile {
  code: string;
  group: string;
  zh: string;
  en: string;
  help: { zh: string; en: string };
}

// an item of a version has the same id on every installation, so that records sealed with it can be compared
const ITEM_NAMES = '5b0f2c1e-6d1b-5a38-9c55-7a2f0d6f5e10';
const FOLDER = new URL('./data/', import.meta.url);

/** Loads the service categories and every catalogue version shipped as data that is not in the database yet. */
export async function loadDuties(owner: Tx): Promise<void> {
  const categories = JSON.parse(await readFile(new URL('categories.json', FOLDER), 'utf8')) as CategoryFile[];
  await execute(
    owner,
    `insert into service_category (code, category_group, ord, title, title_en, help, help_en)
     select c.code, c."group", c.ord, c.zh, c.en, c.help ->> 'zh', c.help ->> 'en'
       from jsonb_to_recordset($1::jsonb) as c (code text, "group" text, ord int, zh text, en text, help jsonb)
     on conflict (code) do update set category_group = excluded.category_group, ord = excluded.ord, title = excluded.title,
       title_en = excluded.title_en, help = excluded.help, help_en = excluded.help_en`,
    [JSON.stringify(categories.map((c, ord) => ({ ...c, ord })))],
  );
  const files = (await readdir(FOLDER)).filter((name) => /^catalogue-.*\.json$/.test(name)).sort();
  for (const name of files) {
    const file = JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')) as CatalogueFile;
    await loadCatalogue(owner, file, new Set(categories.map((c) => c.code)));
  }
}

/**
 * Loads one version of the catalogue. A loaded version never changes: other content under the same version
 * is an error, and old records keep the version they were made with.
 * @returns whether the version was new
 */
export async function loadCatalogue(
  owner: Tx,
  file: CatalogueFile,
  categories: ReadonlySet<string>,
): Promise<boolean> {
  const faults = catalogueFaults(file, categories);
  if (faults.length > 0) throw new Error(`catalogue ${file.version}: ${faults.join('; ')}`);
  const hash = createHash('sha256').update(JSON.stringify(file)).digest('hex');
  const [standing] = await readRows(
    owner,
    { hash: col.text },
    'select content_hash as hash from framework_version where version = $1',
    [file.version],
  );
  if (standing?.hash === hash) return false;
  if (standing)
    throw new Error(
      `catalogue ${file.version} stands already with other content: give the new text a new version`,
    );
  await execute(
    owner,
    'insert into framework_version (version, title, title_en, source, source_en, effective_from, content_hash) values ($1, $2, $3, $4, $5, $6, $7)',
    [file.version, file.title.zh, file.title.en, file.source.zh, file.source.en, file.effectiveFrom, hash],
  );
  await execute(
    owner,
    `insert into duty_area (version, code, ord, clause, title, title_en, short, short_en, purpose, purpose_en)
     select $2, a.code, a.ord, a.clause, a.title ->> 'zh', a.title ->> 'en', a.short ->> 'zh', a.short ->> 'en', a.purpose ->> 'zh', a.purpose ->> 'en'
       from jsonb_to_recordset($1::jsonb) as a (code text, ord int, clause text, title jsonb, short jsonb, purpose jsonb)`,
    [JSON.stringify(file.areas.map((a, ord) => ({ ...a, ord }))), file.version],
  );
  await execute(owner, 'insert into duty_item (code) select unnest($1::text[]) on conflict do nothing', [
    file.items.map((i) => i.code),
  ]);
  await execute(
    owner,
    `insert into duty_item_version (id, version, code, area_code, ord, title, title_en, system_text, system_text_en, operation_text,
       operation_text_en, help, help_en, figure, figure_en, links, any_category, any_tier, supersedes)
     select i.id, $2, i.code, i.area, i.ord, i.title ->> 'zh', i.title ->> 'en', i.system ->> 'zh', i.system ->> 'en', i.operation ->> 'zh',
       i.operation ->> 'en', i.help ->> 'zh', i.help ->> 'en', i.figure ->> 'zh', i.figure ->> 'en',
       array(select jsonb_array_elements_text(i.links)), array(select jsonb_array_elements_text(i."appliesTo" -> 'anyCategory')),
       array(select jsonb_array_elements_text(i."appliesTo" -> 'anyTier')), array(select jsonb_array_elements_text(i.supersedes))
       from jsonb_to_recordset($1::jsonb) as i (id uuid, code text, area text, ord int, title jsonb, system jsonb, operation jsonb,
         help jsonb, figure jsonb, links jsonb, "appliesTo" jsonb, supersedes jsonb)`,
    [
      JSON.stringify(
        file.items.map((i, ord) => ({
          ...i,
          ord,
          id: v5(`${file.framework} ${file.version} ${i.code}`, ITEM_NAMES),
        })),
      ),
      file.version,
    ],
  );
  return true;
}
