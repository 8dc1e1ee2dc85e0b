import { Injectable } from '@nestjs/common';
import { Audit } from '#libs/technique/audit';
import {
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  type Tx,
  broughtIn,
  knownId,
  optionalText,
  reasonGiven,
  requiredText,
  stale,
} from '#libs/technique/kernel';
import { RecusalService } from '#libs/staffing/staff';
import { TerritoryService, officeById } from '#libs/reference/territory';
import { differences } from './differences.ts';
import { OperatorChangeEntity, OperatorEntity } from './platforms.entity.ts';
import { renameOperatorInSearch } from './platforms.search.ts';
import * as store from './platforms.store.ts';
import { judgeUscc } from './uscc.rules.ts';

/** Operators: legal entities that every office knows by their code and name. */
@Injectable()
export class OperatorsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly territory: TerritoryService,
    private readonly recusal: RecusalService,
  ) {}

  /**
   * Renames an operator. @param address absent: the address stays as it is
   * @throws Refusal NOT_FOUND, OTHER_OFFICE, RECUSED, STALE, REASON_NEEDED
   */
  async change(
    actor: OfficeActor,
    id: string,
    version: number,
    name: string,
    address: string | null | undefined,
    why: string,
  ): Promise<OperatorEntity> {
    const reason = reasonGiven(why);
    const named = requiredText(name, 'name', 200);
    const placed = optionalText(address, 'address', 200);
    return this.db.tx(actor, async (tx) => {
      // for an operator of elsewhere even the time of the response is the same as for an unknown one
      const before = await tx.findOneBy(OperatorEntity, { id: knownId(id) });
      const within = await store.officesOfOperator(tx, id);
      const [first] = within;
      if (!before || first === undefined) throw new Refusal('NOT_FOUND', { field: 'id' });
      // if the own office has one of its platforms, it may change the entry; offices above may only read it
      if (!within.includes(actor.officeId))
        this.territory.ownRecord(actor, first, await officeById(tx, first), 'id');
      await this.recusal.unbiased(tx, [actor.userId], { operatorId: before.id }, 'id');
      const set = { name: named, address: address === undefined ? before.address : placed };
      const done = await tx.update(OperatorEntity, { id, version }, { ...set, version: version + 1 });
      if (done.affected !== 1) {
        const last = await tx.findOne(OperatorChangeEntity, {
          where: { operatorId: id },
          order: { occurredAt: 'DESC', id: 'DESC' },
        });
        throw stale(last ?? broughtIn(before.createdAt), Object.keys(last?.after ?? {}).join(', '));
      }
      const [was, is] = differences({ name: before.name, address: before.address }, set);
      await this.changed(tx, actor, id, 'CHANGE', reason, was, is);
      await renameOperatorInSearch(tx, id, before.name, set.name);
      await this.audit.done(tx, actor, {
        act: 'operator.change',
        subjectKind: 'OPERATOR',
        subjectId: id,
        regionAt: actor.regionCode,
        before: was,
        after: is,
      });
      return { ...before, ...set, version: version + 1 };
    });
  }

  private async changed(
    tx: Tx,
    actor: OfficeActor,
    operatorId: string,
    action: string,
    reason: string | null,
    before: object | null,
    after: object | null,
  ): Promise<void> {
    await tx.insert(OperatorChangeEntity, {
      id: this.ids.next(),
      operatorId,
      actorId: actor.userId,
      actorName: actor.name,
      action,
      reason,
      before: before as never,
      after: after as never,
      occurredAt: this.clock.now(),
    });
  }

  /** The code in its stored form. @throws Refusal USCC_FORMAT, USCC_CHECK */
  code(text: string, field: string): string {
    const verdict = judgeUscc(text);
    if (verdict.ok) return verdict.code;
    if (verdict.fault === 'USCC_FORMAT') throw new Refusal('USCC_FORMAT', { field });
    throw new Refusal('USCC_CHECK', { field, params: { expected: verdict.expected } });
  }

  /** The operator with a code, created where it is new. @throws Refusal OPERATOR_NAME_DIFFERS */
  async enter(
    tx: Tx,
    actor: OfficeActor,
    fields: { code: string; name: string; address?: string | null | undefined },
  ): Promise<OperatorEntity> {
    const standing = await store.operatorByCode(tx, fields.code);
    if (standing) {
      if (standing.name !== fields.name)
        throw new Refusal('OPERATOR_NAME_DIFFERS', {
          field: 'operator.name',
          params: { name: standing.name },
        });
      return standing;
    }
    const { code, name } = fields;
    const entity = tx.create(OperatorEntity, {
      id: this.ids.next(),
      code,
      name,
      address: optionalText(fields.address, 'operator.address', 200),
      version: 1,
      createdAt: this.clock.now(),
    });
    // two offices may enter the same operator at once: the second finds the first one's row
    const inserted = await tx
      .createQueryBuilder()
      .insert()
      .into(OperatorEntity)
      .values(entity)
      .orIgnore()
      .returning('id')
      .execute();
    if ((inserted.raw as unknown[]).length === 0) return this.enter(tx, actor, fields);
    await this.changed(tx, actor, entity.id, 'REGISTER', null, null, {
      code,
      name,
      address: entity.address,
    });
    return entity;
  }
}
