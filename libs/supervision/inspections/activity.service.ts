import { Injectable } from '@nestjs/common';
import { Batched, Clock, Db, type OfficeActor, addMonths } from '#libs/technique/kernel';
import * as store from './inspections.store.ts';

const NONE: store.Activity = { lastYear: 0, lastOn: null };

/** How many unfinished inspections each officer is an inspector in. */
@Injectable()
export class InspectorLoad extends Batched<OfficeActor, number> {
  constructor(db: Db) {
    super(db, store.openByInspector, () => 0);
  }
}

/** How often platforms were inspected within a year and when last. */
@Injectable()
export class InspectionActivity extends Batched<OfficeActor, store.Activity> {
  constructor(db: Db, clock: Clock) {
    super(
      db,
      (tx, ids) => store.activityOf(tx, ids, addMonths(clock.today(), -12)),
      () => NONE,
    );
  }
}
