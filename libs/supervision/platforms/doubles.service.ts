import { Injectable } from '@nestjs/common';
import { Db, type OfficeActor, Refusal, type Tx, isUuid } from '#libs/technique/kernel';
import { type Marks, marksOf, newMarks } from './doubles.rules.ts';
import type { RawPlatform } from './platforms.rules.ts';
import * as store from './platforms.store.ts';

/** Registrations that may be of one platform: shown as a warning, never forbidden. */
@Injectable()
export class DoublesService {
  constructor(private readonly db: Db) {}

  /**
   * The possible doubles for a form in its current state, well-formed or not; nothing is stored.
   * @param changing the platform whose entry is being changed: then only new marks are compared
   * @throws Refusal NOT_FOUND
   */
  async likely(
    actor: OfficeActor,
    operatorCode: string,
    raw: RawPlatform,
    changing: string | null,
  ): Promise<store.Double[]> {
    const entered = marksOf(raw);
    return this.db.tx(actor, async (tx) => {
      const marks = changing === null ? entered : newMarks(await this.standing(tx, changing), entered);
      return store.likelyDoubles(tx, operatorCode.trim().toUpperCase(), marks, changing);
    });
  }

  /** @throws Refusal LIKELY_DOUBLE unless each double was acknowledged */
  async none(
    tx: Tx,
    operatorCode: string,
    marks: Marks,
    acknowledged: readonly string[],
    except: string | null,
  ): Promise<void> {
    const doubles = (await store.likelyDoubles(tx, operatorCode, marks, except)).filter(
      (d) => !acknowledged.includes(d.id),
    );
    if (doubles.length === 0) return;
    const names = [...new Set(doubles.map((d) => d.name))].join('、');
    throw new Refusal('LIKELY_DOUBLE', { field: 'acknowledgedDoubles', params: { names } });
  }

  private async standing(tx: Tx, id: string): Promise<Marks> {
    const platform = isUuid(id) ? await store.platformById(tx, id) : null;
    if (!platform) throw new Refusal('NOT_FOUND', { field: 'platformId' });
    const held = await store.identifiersOf(tx, [id]);
    return marksOf({ ...platform, domains: held.domains.get(id) ?? [], apps: held.apps.get(id) ?? [] });
  }
}
