import { Injectable } from '@nestjs/common';
import { Acts, type Answer, type Doing } from '#libs/technique/acts';
import { type PlatformActor, requiredText } from '#libs/technique/kernel';
import type { CaseNoticeEntity } from './cases.entity.ts';
import { type NoticeKind, NoticeSubject } from './case-subject.ts';

/** The platform's part: it was notified before publication, and states its view or consents. */
@Injectable()
export class PortalCasesService {
  constructor(
    private readonly acts: Acts,
    private readonly subject: NoticeSubject,
  ) {}

  /** A view, considered before publication; it withdraws an earlier consent. @throws Refusal NOT_FOUND, STATE, STALE */
  async state<T>(
    actor: PlatformActor,
    id: string,
    version: number,
    text: string,
    answer: Answer<CaseNoticeEntity, T>,
  ): Promise<T> {
    const said = requiredText(text, 'text', 4000);
    const work = async ({ now, change }: Doing<NoticeKind>) =>
      change({ statedAt: now, consentedAt: null }, { text: said });
    return this.acts.perform(actor, this.subject, 'statement', { id, version }, work, answer);
  }

  /** The case may be published before the period ends. @throws Refusal NOT_FOUND, STATE, STALE */
  async consent<T>(
    actor: PlatformActor,
    id: string,
    version: number,
    answer: Answer<CaseNoticeEntity, T>,
  ): Promise<T> {
    const work = async ({ now, change }: Doing<NoticeKind>) => change({ consentedAt: now });
    return this.acts.perform(actor, this.subject, 'consent', { id, version }, work, answer);
  }
}
