import { Injectable } from '@nestjs/common';
import { Batched, Db, type OfficeActor, col, readRows } from '#libs/technique/kernel';
import { openFinding } from './figures.rules.ts';

export interface Counts {
  open: number;
  repeat: number;
}

const NONE: Counts = { open: 0, repeat: 0 };

/** Counts by platform for lists. */
@Injectable()
export class FindingCounts extends Batched<OfficeActor, Counts> {
  constructor(db: Db) {
    super(
      db,
      async (tx, ids) => {
        const rows = await readRows(
          tx,
          { id: col.uuid, open: col.int, repeat: col.int },
          `select f.platform_id as id, count(*) as open, count(*) filter (where f.repeat) as repeat
             from finding f where f.platform_id = any($1::uuid[]) and ${openFinding('f')} group by f.platform_id`,
          [ids],
        );
        return new Map(rows.map((r) => [r.id, { open: r.open, repeat: r.repeat }]));
      },
      () => NONE,
    );
  }
}
