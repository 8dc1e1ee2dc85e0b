import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The content as it was loaded until now, and as the files have it from now on. */
export const CATALOGUE = [
  '7456d1e3e1a793d5a698977402fc62068d636d4acbd0a55df414afc9be227290',
  '859cac18058e9ada5e961c98b5252f50be5e91dd003d645f747011df16ca5c16',
] as const;
export const TEMPLATE = [
  '5fcf3f267d1e662a1fa5253ab693aa18f4e83f7e863e35917a913658028a717f',
  'f64c9abc297463d65aabe303903299b0a3595f651286a7a9c5a7435ab2434177',
] as const;

/**
 * The English names of two duty areas, which nobody understood: “Owning the duty” is Accountability, “Reach” is Distribution. A version of
 * the catalogue or of the report template keeps its content; that these are only names, and only in English, is why they are put right
 * under the same version. What else was loaded under it is left alone, and is refused at the start as before.
 */
export class AreaNames1764000000029 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `update duty_area set title_en = case code when '1' then 'Accountability' else title_en end,
              short_en = case code when '1' then 'Accountability' else 'Distribution' end
        where version = '2021.1' and code in ('1', '6')
          and exists (select 1 from framework_version where version = '2021.1' and content_hash = $1)`,
      [CATALOGUE[0]],
    );
    await db.query(
      `update framework_version set content_hash = $2 where version = '2021.1' and content_hash = $1`,
      [...CATALOGUE],
    );
    await db.query(
      `update report_template set content_hash = $2,
              schema = replace(schema::text, '"Owning the duty"', '"Accountability"')::json
        where version = '2025.1' and content_hash = $1`,
      [...TEMPLATE],
    );
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
