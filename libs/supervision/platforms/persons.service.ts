import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Audit } from '#libs/technique/audit';
import {
  type CivilDate,
  Clock,
  Db,
  Ids,
  type OfficeActor,
  Refusal,
  addDays,
  knownId,
  optionalText,
  purposeGiven,
  reasonGiven,
  requiredText,
} from '#libs/technique/kernel';
import { PersonEntity, type PlatformEntity } from './platforms.entity.ts';
import { type PersonRole, cleanContact } from './platforms.rules.ts';
import { PlatformsService } from './platforms.service.ts';
import { stalePerson } from './platforms.store.ts';

export interface PersonFields {
  role: PersonRole;
  name: string;
  title?: string | null | undefined;
  phone?: string | null | undefined;
  email?: string | null | undefined;
  validFrom: CivilDate;
}

/** How many days ahead an appointment or its end may be entered. */
const AHEAD = 366;

/** Accountable persons of a platform, with the days on which they held their role. */
@Injectable()
export class PersonsService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly audit: Audit,
    private readonly platforms: PlatformsService,
  ) {}

  /**
   * Appoints a holder of a role; the holder before ends the day before.
   * @throws Refusal PERSON_OVERLAP, PHONE_FORMAT, EMAIL_FORMAT, PLATFORM_RETIRED, OTHER_OFFICE
   */
  async appoint(actor: OfficeActor, platformId: string, person: PersonFields): Promise<PlatformEntity> {
    const name = requiredText(person.name, 'person.name', 60);
    const title = optionalText(person.title, 'person.title', 60);
    const contact = cleanContact(person.phone, person.email);
    if (person.validFrom > addDays(this.clock.today(), AHEAD))
      throw new Refusal('DATE_IN_FUTURE', { field: 'person.validFrom' });
    return this.db.tx(actor, async (tx) => {
      // one act at a time on the roles at a platform
      const platform = await this.platforms.getOwn(tx, actor, platformId, 'ALONE');
      if (platform.state === 'RETIRED') throw new Refusal('PLATFORM_RETIRED', { field: 'platformId' });
      const [latest] = await tx.find(PersonEntity, {
        where: { platformId, role: person.role },
        order: { validFrom: 'DESC' },
        take: 1,
      });
      const closed = latest?.validTo ?? null;
      if (
        latest &&
        (person.validFrom <= latest.validFrom || (closed !== null && person.validFrom <= closed))
      ) {
        throw new Refusal('PERSON_OVERLAP', {
          field: 'person.validFrom',
          params: { from: closed ?? latest.validFrom },
        });
      }
      if (latest && closed === null) {
        await tx.update(
          PersonEntity,
          { id: latest.id },
          { validTo: addDays(person.validFrom, -1), version: latest.version + 1 },
        );
      }
      const id = this.ids.next();
      await tx.insert(PersonEntity, {
        id,
        platformId,
        regionCode: platform.regionCode,
        officeId: actor.officeId,
        regionAt: platform.regionCode,
        role: person.role,
        name,
        title,
        ...contact,
        validFrom: person.validFrom,
        validTo: null,
        version: 1,
      });
      const after = { role: person.role, name, title, validFrom: person.validFrom };
      await this.platforms.changed(
        tx,
        actor,
        platform,
        'APPOINT',
        null,
        latest && closed === null ? { role: person.role, name: latest.name } : null,
        after,
      );
      await this.audit.done(tx, actor, {
        act: 'person.appoint',
        subjectKind: 'PLATFORM',
        subjectId: platformId,
        regionAt: platform.regionCode,
        // the person only by reference: a name could not be removed from a sealed entry
        before: latest && closed === null ? { role: person.role, personId: latest.id } : undefined,
        after: { role: person.role, personId: id, validFrom: person.validFrom },
      });
      return platform;
    });
  }

  /**
   * Shows a person's masked data in full; purpose and reader are entered in the audit record.
   * @throws Refusal REASON_NEEDED, TOO_LONG, NOT_FOUND
   */
  async reveal(actor: OfficeActor, id: string, why: string): Promise<PersonEntity> {
    const purpose = purposeGiven(why);
    return this.db.tx(actor, async (tx) => {
      const person = await tx.findOneBy(PersonEntity, { id: knownId(id) });
      if (!person) throw new Refusal('NOT_FOUND', { field: 'id' });
      await this.audit.done(tx, actor, {
        act: 'person.unmask',
        subjectKind: 'PERSON',
        subjectId: id,
        regionAt: person.regionCode,
        after: { purpose, fields: ['name', 'phone', 'email'] },
      });
      return person;
    });
  }

  /** Ends someone's role, before the next holder begins. @throws Refusal NOT_FOUND, STALE, DATE_ORDER, DATE_IN_FUTURE, REASON_NEEDED */
  async end(
    actor: OfficeActor,
    id: string,
    version: number,
    validTo: CivilDate,
    why: string,
  ): Promise<PlatformEntity> {
    const reason = reasonGiven(why);
    return this.db.tx(actor, async (tx) => {
      const person = await tx.findOneBy(PersonEntity, { id: knownId(id) });
      if (!person) throw new Refusal('NOT_FOUND', { field: 'id' });
      const platform = await this.platforms.getOwn(tx, actor, person.platformId, 'ALONE');
      if (validTo < person.validFrom)
        throw new Refusal('DATE_ORDER', {
          field: 'validTo',
          params: { later: validTo, earlier: person.validFrom },
        });
      if (validTo > addDays(this.clock.today(), AHEAD))
        throw new Refusal('DATE_IN_FUTURE', { field: 'validTo' });
      const { platformId, role, validFrom } = person;
      const next = await tx.findOne(PersonEntity, {
        where: { platformId, role, validFrom: MoreThan(validFrom) },
        order: { validFrom: 'ASC' },
      });
      if (next && validTo >= next.validFrom)
        throw new Refusal('DATE_ORDER', {
          field: 'validTo',
          params: { later: next.validFrom, earlier: addDays(validTo, 1) },
        });
      const done = await tx.update(PersonEntity, { id, version }, { validTo, version: version + 1 });
      if (done.affected !== 1) throw await stalePerson(tx, person);
      await this.platforms.changed(
        tx,
        actor,
        platform,
        'END_PERSON',
        reason,
        { role: person.role, name: person.name, validTo: person.validTo },
        { validTo },
      );
      await this.audit.done(tx, actor, {
        act: 'person.end',
        subjectKind: 'PLATFORM',
        subjectId: platform.id,
        regionAt: platform.regionCode,
        before: { role, personId: id, validTo: person.validTo },
        after: { role, personId: id, validTo },
      });
      return platform;
    });
  }
}
