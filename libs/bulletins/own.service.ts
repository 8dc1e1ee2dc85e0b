import { Injectable } from '@nestjs/common';
import {
  Clock,
  Db,
  type PlatformActor,
  Refusal,
  type Tx,
  knownId,
  readerLang,
  requiredText,
  stale,
} from '#libs/kernel';
import { officeById } from '#libs/territory';
import { CaseNoticeEntity } from './bulletins.entity.ts';
import * as store from './bulletins.store.ts';
import { CaseSteps } from './case-steps.ts';
import { ACT_WORDS } from './cases.rules.ts';
import { CASE_NOTICE_WORDS } from './cases.words.ts';

/** The platform's part: it was told before publication, states its view or consents. */
@Injectable()
export class OwnCasesService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly steps: CaseSteps,
  ) {}

  /** A view, heard before publication; it takes an earlier consent back. @throws Refusal NOT_FOUND, STATE, STALE */
  async state(actor: PlatformActor, id: string, version: number, text: string): Promise<string> {
    const said = requiredText(text, 'text', 4000);
    return this.db.tx(actor, async (tx) => {
      const notice = await this.open(tx, id, version, 'statement');
      await this.write(tx, notice, { statedAt: this.clock.now(), consentedAt: null });
      await this.steps.record(tx, actor, caseOf(notice), 'statement', { text: said, notice });
      await this.steps.tell(tx, 'case.stated', { caseId: notice.caseId, noticeId: id });
      return id;
    });
  }

  /** The case may be published before the period ends. @throws Refusal NOT_FOUND, STATE, STALE */
  async consent(actor: PlatformActor, id: string, version: number): Promise<string> {
    return this.db.tx(actor, async (tx) => {
      const notice = await this.open(tx, id, version, 'consent');
      await this.write(tx, notice, { consentedAt: this.clock.now() });
      await this.steps.record(tx, actor, caseOf(notice), 'consent', { notice });
      await this.steps.tell(tx, 'case.consented', { caseId: notice.caseId, noticeId: id });
      return id;
    });
  }

  private async open(
    tx: Tx,
    id: string,
    version: number,
    act: 'statement' | 'consent',
  ): Promise<CaseNoticeEntity> {
    const notice = await tx.findOneBy(CaseNoticeEntity, { id: knownId(id) });
    if (!notice) throw new Refusal('NOT_FOUND', { field: 'id' });
    if (notice.closedAs !== null || (act === 'consent' && notice.consentedAt !== null)) {
      const lang = readerLang();
      throw new Refusal('STATE', {
        params: { state: CASE_NOTICE_WORDS[notice.closedAs ?? 'CONSENTED'][lang], act: ACT_WORDS[act][lang] },
      });
    }
    if (notice.version !== version) await this.stale(tx, notice);
    return notice;
  }

  private async write(tx: Tx, notice: CaseNoticeEntity, set: Partial<CaseNoticeEntity>): Promise<void> {
    if (!(await store.updateNotice(tx, notice.id, notice.version, set))) await this.stale(tx, notice);
  }

  /** A platform is told the office, not the officer. */
  private async stale(tx: Tx, notice: CaseNoticeEntity): Promise<never> {
    const last = await store.lastActOf(tx, notice.caseId);
    const office = await officeById(tx, notice.officeId);
    const lang = readerLang();
    const officeName = (lang === 'zh' ? office?.name : office?.nameEn) ?? '';
    const actorName = last?.side === 'PLATFORM' ? last.actorName : officeName;
    const occurredAt = last?.occurredAt ?? notice.toldAt;
    const what = last && last.kind in ACT_WORDS ? ACT_WORDS[last.kind as 'statement'][lang] : '';
    throw stale({ actorName, occurredAt }, what);
  }
}

/** The case as its notice knows it; the platform does not read the case itself. */
function caseOf(notice: CaseNoticeEntity) {
  const { caseId: id, caseRegion: regionCode, officeId } = notice;
  return { id, regionCode, officeId, state: 'NOTIFIED' as const };
}
