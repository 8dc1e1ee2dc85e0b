import { Injectable } from '@nestjs/common';
import { Audit } from '#libs/audit';
import { officersById, roleMay } from '#libs/access';
import { DutiesService } from '#libs/duties';
import {
  type CivilDate,
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  isUuid,
  knownId,
  reasonGiven,
  requiredText,
} from '#libs/kernel';
import { RecusalService } from '#libs/staff';
import { TerritoryService, officeById, officeName } from '#libs/territory';
import { differences } from './differences.ts';
import { marksOf, newMarks } from './doubles.rules.ts';
import { DoublesService } from './doubles.service.ts';
import { PlatformHooks } from './hooks.ts';
import { OperatorsService } from './operators.service.ts';
import { PlatformChangeEntity, PlatformEntity } from './platforms.entity.ts';
import {
  type PlatformFields,
  type PlatformStep,
  type RawPlatform,
  STATE_WORDS,
  STEP_WORDS,
  cleanPlatform,
  nextState,
  searchText,
} from './platforms.rules.ts';
import { enterIdentity, renewIdentity } from './platforms.search.ts';
import * as store from './platforms.store.ts';

export interface OperatorFields {
  code: string;
  name: string;
  address?: string | null | undefined;
}

/** The register: operators and platforms, with every change kept. */
@Injectable()
export class PlatformsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly territory: TerritoryService,
    private readonly duties: DutiesService,
    private readonly hooks: PlatformHooks,
    private readonly operators: OperatorsService,
    private readonly doubles: DoublesService,
    private readonly recusal: RecusalService,
  ) {}

  /** @throws Refusal NOT_FOUND when there is none within the reader's scope */
  async get(tx: Tx, id: string): Promise<PlatformEntity> {
    const found = await store.platformById(tx, knownId(id));
    if (!found) throw new Refusal('NOT_FOUND', { field: 'id' });
    return found;
  }

  /**
   * A platform that this officer's office may act on; with a lock, held until the act is done.
   * @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED
   */
  async getOwn(tx: Tx, actor: OfficeActor, id: string, lock?: store.Lock): Promise<PlatformEntity> {
    if (lock) await store.holdPlatform(tx, knownId(id), lock);
    const platform = await this.get(tx, id);
    if (platform.officeId !== actor.officeId) {
      const office = await officeById(tx, platform.officeId);
      throw new Refusal('OTHER_OFFICE', { params: { office: officeName(office) } });
    }
    await this.recusal.unbiased(tx, [actor.userId], platform.id, 'id');
    return platform;
  }

  /**
   * Enters a platform, with its operator where that is new.
   * @throws Refusal USCC_FORMAT, USCC_CHECK, OPERATOR_NAME_DIFFERS, LIKELY_DOUBLE unless each double is acknowledged,
   *   UNKNOWN_REGION, ABOLISHED_REGION, REGION_OUT_OF_SCOPE, OTHER_OFFICE, and what `cleanPlatform` refuses
   */
  async register(
    actor: OfficeActor,
    operator: OperatorFields,
    raw: RawPlatform,
    acknowledged: readonly string[],
  ): Promise<PlatformEntity> {
    const code = this.operators.code(operator.code, 'operator.code');
    const operatorName = requiredText(operator.name, 'operator.name', 200);
    return this.db.tx(actor, async (tx) => {
      const fields = cleanPlatform(raw, await this.duties.knownCategories(tx));
      const office = await this.territory.jurisdiction(tx, actor, fields.regionCode, 'platform.regionCode');
      await this.officers(tx, actor, fields);
      await this.doubles.none(tx, code, marksOf(fields), acknowledged, null);
      const entity = await this.operators.enter(tx, actor, {
        code,
        name: operatorName,
        address: operator.address,
      });
      const platform = tx.create(PlatformEntity, {
        id: this.ids.next(),
        officeId: office.id,
        regionAt: fields.regionCode,
        operatorId: entity.id,
        ...this.columns(fields),
        state: 'ACTIVE',
        enteredOn: this.clock.today(),
        retiredOn: null,
        mergedIntoId: null,
        version: 1,
        createdAt: this.clock.now(),
      });
      await tx.insert(PlatformEntity, platform);
      await enterIdentity(tx, platform, fields, entity);
      await store.stay(tx, platform, platform.enteredOn);
      await this.changed(tx, actor, platform, 'REGISTER', null, null, { ...fields, operator: code });
      await this.hooks.applicability(tx, actor, platform);
      await this.audit.done(tx, actor, {
        act: 'platform.register',
        subjectKind: 'PLATFORM',
        subjectId: platform.id,
        regionAt: platform.regionCode,
        after: { ...fields, operator: code },
      });
      return platform;
    });
  }

  /** @throws Refusal STALE, PLATFORM_RETIRED, REASON_NEEDED, and as `register`; of doubles only what the change brings in */
  async change(
    actor: OfficeActor,
    id: string,
    version: number,
    raw: RawPlatform,
    why: string,
    acknowledged: readonly string[] = [],
  ): Promise<PlatformEntity> {
    const reason = reasonGiven(why);
    return this.db.tx(actor, async (tx) => {
      const before = await this.getOwn(tx, actor, id);
      if (before.state === 'RETIRED') throw new Refusal('PLATFORM_RETIRED');
      const fields = cleanPlatform(raw, await this.duties.knownCategories(tx));
      const office = await this.territory.jurisdiction(tx, actor, fields.regionCode, 'platform.regionCode');
      await this.officers(tx, actor, fields);
      const held = await store.identifiersOf(tx, [id]);
      const old = {
        ...this.fieldsOf(before),
        domains: held.domains.get(id) ?? [],
        apps: held.apps.get(id) ?? [],
      };
      const [operator] = await store.operatorsById(tx, [before.operatorId]);
      const marks = newMarks(marksOf(old), marksOf(fields));
      await this.doubles.none(tx, operator?.code ?? '', marks, acknowledged, id);
      await store.updatePlatform(tx, id, version, { ...this.columns(fields), officeId: office.id });
      const after = await this.get(tx, id);
      await renewIdentity(tx, after, fields);
      if (before.name !== after.name) await this.hooks.rename(tx, actor, after);
      const [was, is] = differences(old, fields as unknown as Record<string, unknown>);
      await this.changed(tx, actor, after, 'CHANGE', reason, was, is);
      const applicability =
        before.tier !== after.tier || before.categories.join() !== after.categories.join();
      if (applicability || before.regionCode !== after.regionCode) {
        await store.stay(tx, after, this.clock.today());
        await this.hooks.move(tx, actor, after, before.regionCode);
      }
      if (applicability) await this.hooks.applicability(tx, actor, after);
      await this.audit.done(tx, actor, {
        act: 'platform.change',
        subjectKind: 'PLATFORM',
        subjectId: id,
        regionAt: after.regionCode,
        before: was,
        after: is,
      });
      return after;
    });
  }

  /** Suspends, resumes or retires. @throws Refusal STATE, STALE, OPEN_WORK, DATE_ORDER, DATE_IN_FUTURE, REASON_NEEDED */
  async step(
    actor: OfficeActor,
    id: string,
    version: number,
    step: PlatformStep,
    why: string,
    on: CivilDate | null,
  ): Promise<PlatformEntity> {
    const reason = reasonGiven(why);
    return this.db.tx(actor, async (tx) => {
      // nothing may begin at it while it is looked at whether all is done
      const before = await this.getOwn(tx, actor, id, 'ALONE');
      const state = nextState(before.state, step);
      if (!state)
        throw new Refusal('STATE', { params: { state: STATE_WORDS[before.state], act: STEP_WORDS[step] } });
      let retiredOn: CivilDate | null = null;
      if (state === 'RETIRED') {
        retiredOn = on ?? this.clock.today();
        if (retiredOn < before.enteredOn) {
          throw new Refusal('DATE_ORDER', {
            field: 'retiredOn',
            params: { later: retiredOn, earlier: before.enteredOn },
          });
        }
        if (retiredOn > this.clock.today()) throw new Refusal('DATE_IN_FUTURE', { field: 'retiredOn' });
        const open = await this.hooks.openWork(tx, id);
        if (open.length > 0) throw new Refusal('OPEN_WORK', { params: { items: open.join(', ') } });
      }
      await store.updatePlatform(tx, id, version, { state, retiredOn });
      const after = await this.get(tx, id);
      if (retiredOn) {
        // counted until today, whatever day it really ended: a month that is over does not change
        await store.endStay(tx, id, this.clock.today());
        await this.hooks.retire(tx, actor, after);
      }
      await this.changed(
        tx,
        actor,
        after,
        step.toUpperCase(),
        reason,
        { state: before.state },
        { state, ...(retiredOn ? { retiredOn } : {}) },
      );
      await this.audit.done(tx, actor, {
        act: `platform.${step}`,
        subjectKind: 'PLATFORM',
        subjectId: id,
        regionAt: after.regionCode,
        before: { state: before.state },
        after: { state, ...(retiredOn ? { retiredOn } : {}) },
      });
      return after;
    });
  }

  /** One line in the platform's own history. */
  async changed(
    tx: Tx,
    actor: OfficeActor,
    platform: PlatformEntity,
    action: string,
    reason: string | null,
    before: Record<string, unknown> | null,
    after: Record<string, unknown> | null,
  ): Promise<void> {
    await tx.insert(PlatformChangeEntity, {
      id: this.ids.next(),
      platformId: platform.id,
      regionCode: platform.regionCode,
      officeId: actor.officeId,
      regionAt: platform.regionCode,
      actorId: actor.userId,
      actorName: actor.name,
      action,
      reason,
      before: before as never,
      after: after as never,
      occurredAt: this.clock.now(),
    });
  }

  private async officers(tx: Tx, actor: OfficeActor, fields: PlatformFields): Promise<void> {
    for (const key of ['leadOfficerId', 'deputyOfficerId'] as const) {
      const id = fields[key];
      if (id === null) continue;
      const [officer] = isUuid(id) ? await officersById(tx, [id]) : [];
      if (officer?.officeId !== actor.officeId || !roleMay(officer.role, 'evidence.add'))
        throw new Refusal('UNKNOWN_OFFICER', { field: `platform.${key}` });
    }
  }

  private columns(f: PlatformFields): Partial<PlatformEntity> & { name: string } {
    const { name, kinds, icpNumber, categories, tier, regionCode, leadOfficerId, deputyOfficerId } = f;
    return {
      name,
      kinds,
      icpNumber,
      categories,
      tier,
      regionCode,
      leadOfficerId,
      deputyOfficerId,
      searchText: searchText(f),
    };
  }

  private fieldsOf(p: PlatformEntity): Omit<PlatformFields, 'domains' | 'apps'> {
    const { name, kinds, icpNumber, categories, tier, regionCode, leadOfficerId, deputyOfficerId } = p;
    return { name, kinds, icpNumber, categories, tier, regionCode, leadOfficerId, deputyOfficerId };
  }
}
