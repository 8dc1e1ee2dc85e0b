import { Injectable } from '@nestjs/common';
import { Audit } from '#libs/technique/audit';
import {
  type AdminActor,
  Clock,
  Db,
  Ids,
  Refusal,
  type RowOf,
  type Tx,
  col,
  knownId,
  readRows,
  reasonGiven,
  requiredText,
  stale,
} from '#libs/technique/kernel';
import { OfficeEntity, addOffice, officeById, regionsByCode } from '#libs/reference/territory';

interface OfficeNames {
  name: string;
  nameEn: string;
  shortName: string;
}

const KNOWN_OFFICE_ROW = {
  regionName: col.text,
  regionNameEn: col.text,
  people: col.int,
  id: col.uuid,
  name: col.text,
  nameEn: col.text,
  shortName: col.text,
  regionCode: col.text,
  active: col.bool,
  closedOn: col.date.orNull,
  version: col.int,
};
export type KnownOffice = RowOf<typeof KNOWN_OFFICE_ROW>;

/** The offices themselves: created, renamed, closed. The platforms they supervise are not visible here. */
@Injectable()
export class OfficesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
  ) {}

  async all(actor: AdminActor): Promise<KnownOffice[]> {
    return this.db.tx(actor, (tx) => known(tx, null));
  }

  /** @throws Refusal UNKNOWN_REGION, ABOLISHED_REGION, OFFICE_EXISTS, REQUIRED, TOO_LONG */
  async add(actor: AdminActor, input: OfficeNames & { regionCode: string }): Promise<KnownOffice> {
    const names = clean(input);
    const code = input.regionCode;
    const at = { field: 'input.regionCode', params: { code } };
    return this.db.tx(actor, async (tx) => {
      const [region] = await regionsByCode(tx, [code]);
      if (!region) throw new Refusal('UNKNOWN_REGION', at);
      if (region.abolished) throw new Refusal('ABOLISHED_REGION', at);
      if (await tx.existsBy(OfficeEntity, { regionCode: code, active: true }))
        throw new Refusal('OFFICE_EXISTS', at);
      const id = this.ids.next();
      await addOffice(tx, { id, regionCode: code, ...names });
      await tx.update(OfficeEntity, { id }, this.changed(actor));
      await this.audit.done(tx, actor, {
        act: 'office.add',
        subjectKind: 'OFFICE',
        subjectId: id,
        regionAt: code,
        after: { ...names },
      });
      return one(tx, id);
    });
  }

  /** @throws Refusal NOT_FOUND, OFFICE_CLOSED, STALE, REQUIRED, TOO_LONG */
  async rename(actor: AdminActor, id: string, version: number, input: OfficeNames): Promise<KnownOffice> {
    const names = clean(input);
    return this.db.tx(actor, async (tx) => {
      const { name, nameEn, shortName, regionCode } = await this.standing(tx, id);
      await update(tx, knownId(id), version, { ...names, ...this.changed(actor) });
      await this.audit.done(tx, actor, {
        act: 'office.rename',
        subjectKind: 'OFFICE',
        subjectId: id,
        regionAt: regionCode,
        before: { name, nameEn, shortName },
        after: { ...names },
      });
      return one(tx, id);
    });
  }

  /** @throws Refusal NOT_FOUND, OFFICE_CLOSED, OFFICE_IN_USE, STALE, REASON_NEEDED */
  async close(actor: AdminActor, id: string, version: number, why: string): Promise<KnownOffice> {
    const reason = reasonGiven(why);
    return this.db.tx(actor, async (tx) => {
      const office = await this.standing(tx, id);
      const [inUse] = await readRows(
        tx,
        { work: col.bool, people: col.bool },
        `select office_has_work($1) as work, exists (select from app_user where office_id = $1 and active)
           or exists (select from account_request where office_id = $1 and state = 'WAITING') as people`,
        [office.id],
      );
      if (inUse?.work !== false || inUse.people) throw new Refusal('OFFICE_IN_USE', { field: 'id' });
      const closed = { active: false, closedOn: this.clock.today() };
      await update(tx, office.id, version, { ...closed, ...this.changed(actor) });
      await this.audit.done(tx, actor, {
        act: 'office.close',
        subjectKind: 'OFFICE',
        subjectId: office.id,
        regionAt: office.regionCode,
        after: { reason },
      });
      return one(tx, office.id);
    });
  }

  private changed(actor: AdminActor): { changedByName: string; changedAt: Date } {
    return { changedByName: actor.name, changedAt: this.clock.now() };
  }

  private async standing(tx: Tx, id: string): Promise<OfficeEntity> {
    const office = await officeById(tx, knownId(id));
    if (!office) throw new Refusal('NOT_FOUND', { field: 'id' });
    if (!office.active) throw new Refusal('OFFICE_CLOSED', { field: 'id' });
    return office;
  }
}

function clean(input: OfficeNames): OfficeNames {
  return {
    name: requiredText(input.name, 'input.name', 100),
    nameEn: requiredText(input.nameEn, 'input.nameEn', 200),
    shortName: requiredText(input.shortName, 'input.shortName', 10),
  };
}

async function update(tx: Tx, id: string, version: number, to: Partial<OfficeEntity>): Promise<void> {
  const done = await tx.update(OfficeEntity, { id, version }, { ...to, version: version + 1 });
  if (done.affected === 1) return;
  const now = await tx.findOneByOrFail(OfficeEntity, { id });
  throw stale({ actorName: now.changedByName, occurredAt: now.changedAt }, 'name');
}

async function known(tx: Tx, id: string | null): Promise<KnownOffice[]> {
  return readRows(
    tx,
    KNOWN_OFFICE_ROW,
    `select o.id, o.name, o.name_en, o.short_name, o.region_code, o.active,
            o.closed_on, o.version, r.name as region_name, r.name_en as region_name_en,
            (select count(*)::int from app_user u where u.office_id = o.id and u.active) as people
       from office o join region r on r.code = o.region_code where $1::uuid is null or o.id = $1
      order by o.active desc, o.region_code, o.id`,
    [id],
  );
}

async function one(tx: Tx, id: string): Promise<KnownOffice> {
  const [office] = await known(tx, id);
  if (!office) throw new Refusal('NOT_FOUND', { field: 'id' });
  return office;
}
