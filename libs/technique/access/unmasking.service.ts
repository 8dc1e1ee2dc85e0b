import { Injectable } from '@nestjs/common';
import { Audit } from '#libs/technique/audit';
import { Db, type OfficeActor, Refusal, knownId, purposeGiven } from '#libs/technique/kernel';
import { type OfficerRow, officersById } from './access.store.ts';

/** Shows the masked contact data of an officer in full. */
@Injectable()
export class UnmaskingService {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
  ) {}

  /** @throws Refusal REASON_NEEDED, TOO_LONG, NOT_FOUND for officers of other offices */
  async officer(actor: OfficeActor, id: string, why: string): Promise<OfficerRow> {
    const purpose = purposeGiven(why);
    return this.db.tx(actor, async (tx) => {
      const [officer] = await officersById(tx, [knownId(id)]);
      if (officer?.officeId !== actor.officeId) throw new Refusal('NOT_FOUND', { field: 'id' });
      await this.audit.done(tx, actor, {
        act: 'officer.unmask',
        subjectKind: 'USER',
        subjectId: officer.id,
        regionAt: actor.regionCode,
        after: { purpose, fields: ['certificateNo'] },
      });
      return officer;
    });
  }
}
