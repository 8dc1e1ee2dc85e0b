import { Injectable } from '@nestjs/common';
import { officersById, roleMay } from '#libs/technique/access';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { DutiesService } from '#libs/reference/duties';
import {
  type CivilDate,
  Clock,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  isUuid,
  knownId,
  reasonGiven,
  requiredText,
} from '#libs/technique/kernel';
import { RecusalService } from '#libs/staffing/staff';
import { TerritoryService, officeById, officeName } from '#libs/reference/territory';
import { differences } from './differences.ts';
import { marksOf, newMarks } from './doubles.rules.ts';
import { DoublesService } from './doubles.service.ts';
import { PlatformHooks } from './hooks.ts';
import { OperatorsService } from './operators.service.ts';
import { type PlatformStep, openWorkTerm } from './platform-acts.rules.ts';
import { type PlatformKind, PlatformSubject } from './platform-subject.ts';
import { PlatformEntity } from './platforms.entity.ts';
import { type PlatformFields, type RawPlatform, cleanPlatform, searchText } from './platforms.rules.ts';
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
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly acts: Acts,
    private readonly subject: PlatformSubject,
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
   * A platform that this officer's office may act on; optionally locked until the act is done.
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

  /** The data of the refusal STALE for a platform that another argument names. */
  async stale(tx: Tx, actor: OfficeActor, platform: PlatformEntity, field: string): Promise<Refusal> {
    const { params } = await this.acts.stale(tx, actor, this.subject, platform);
    return new Refusal('STALE', { field, params });
  }

  /**
   * Registers a platform, with its operator where that is new.
   * @throws Refusal USCC_FORMAT, USCC_CHECK, OPERATOR_NAME_DIFFERS, LIKELY_DOUBLE unless each double is acknowledged,
   * UNKNOWN_REGION, ABOLISHED_REGION, REGION_OUT_OF_SCOPE, OTHER_OFFICE, and the refusals of `cleanPlatform`
   */
  async register<T>(
    actor: OfficeActor,
    operator: OperatorFields,
    raw: RawPlatform,
    acknowledged: readonly string[],
    answer: Answer<PlatformEntity, T>,
  ): Promise<T> {
    const code = this.operators.code(operator.code, 'operator.code');
    const operatorName = requiredText(operator.name, 'operator.name', 200);
    const work = async (tx: Tx): Promise<{ record: PlatformEntity; note: PlatformKind['note'] }> => {
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
      await this.hooks.applicability(tx, actor, platform);
      const note = { after: { ...fields, operator: code } };
      return { record: await this.get(tx, platform.id), note };
    };
    return this.acts.begin(actor, this.subject, 'register', work, answer, 'operator.code');
  }

  /** @throws Refusal STALE, PLATFORM_RETIRED, REASON_NEEDED, and as `register`; of doubles only those that the change adds */
  async change<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    raw: RawPlatform,
    why: string,
    acknowledged: readonly string[],
    answer: Answer<PlatformEntity, T>,
  ): Promise<T> {
    const text = reasonGiven(why);
    const work = async ({ tx, record: before, today, change }: Doing<PlatformKind>): Promise<void> => {
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
      const [was, is] = differences(old, fields as unknown as Record<string, unknown>);
      const set = { ...this.columns(fields), officeId: office.id };
      const after = await change(set, { text, before: was, after: is });
      await renewIdentity(tx, after, fields);
      if (before.name !== after.name) await this.hooks.rename(tx, actor, after);
      const applicability =
        before.tier !== after.tier || before.categories.join() !== after.categories.join();
      if (applicability || before.regionCode !== after.regionCode) {
        await store.stay(tx, after, today);
        await this.hooks.move(tx, actor, after, before.regionCode);
      }
      if (applicability) await this.hooks.applicability(tx, actor, after);
    };
    return this.acts.perform(actor, this.subject, 'change', { id, version }, work, answer);
  }

  /** Suspends, resumes or retires. @throws Refusal STALE, STATE, OPEN_WORK, DATE_ORDER, DATE_IN_FUTURE, REASON_NEEDED */
  async step<T>(
    actor: OfficeActor,
    id: string,
    version: number,
    step: PlatformStep,
    why: string,
    on: CivilDate | null,
    answer: Answer<PlatformEntity, T>,
  ): Promise<T> {
    const text = reasonGiven(why);
    const work = async (doing: Doing<PlatformKind>): Promise<void> => {
      const { tx, record: platform, today, change } = doing;
      if (step !== 'retire') {
        await change({ retiredOn: null }, { text });
        return;
      }
      const retiredOn = await this.endsOn(doing, on);
      const after = await change({ retiredOn }, { text, after: { retiredOn } });
      // counted until today, whatever day it really ended: a past month does not change
      await store.endStay(tx, platform.id, today);
      await this.hooks.retire(tx, actor, after);
    };
    return this.acts.perform(actor, this.subject, step, { id, version }, work, answer);
  }

  /** The day on which a platform leaves the register. @throws Refusal DATE_ORDER, DATE_IN_FUTURE, OPEN_WORK */
  private async endsOn(
    { tx, record: platform, today }: Doing<PlatformKind>,
    on: CivilDate | null,
  ): Promise<CivilDate> {
    const retiredOn = on ?? today;
    if (retiredOn < platform.enteredOn) {
      const params = { later: retiredOn, earlier: platform.enteredOn };
      throw new Refusal('DATE_ORDER', { field: 'retiredOn', params });
    }
    if (retiredOn > today) throw new Refusal('DATE_IN_FUTURE', { field: 'retiredOn' });
    const open = await this.hooks.openWork(tx, platform.id);
    if (open.length > 0) throw new Refusal('OPEN_WORK', { params: { items: openWorkTerm(open) } });
    return retiredOn;
  }

  /** A platform after a change by an act of a later slice. @throws Refusal STALE, with who changed it and how */
  async rewrite(
    tx: Tx,
    actor: OfficeActor,
    platform: PlatformEntity,
    version: number,
    set: Partial<PlatformEntity>,
  ): Promise<void> {
    if (!(await store.updatePlatform(tx, platform.id, version, set)))
      throw await this.acts.stale(tx, actor, this.subject, platform);
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
    const id = this.ids.next();
    const occurredAt = this.clock.now();
    await store.addChange(tx, actor, platform, { id, action, reason, before, after, occurredAt });
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
