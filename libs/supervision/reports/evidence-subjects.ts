import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EvidenceSubjects } from '#libs/supervision/evidence';
import { type Actor, Refusal, type Tx } from '#libs/technique/kernel';
import * as store from './reports.store.ts';

/** Files that a platform adds to its report; the report then names those that belong to it. */
@Injectable()
export class ReportEvidence implements OnModuleInit {
  constructor(private readonly subjects: EvidenceSubjects) {}

  onModuleInit(): void {
    this.subjects.register('REPORT', (tx, actor, id) => this.report(tx, actor, id));
  }

  private async report(tx: Tx, actor: Actor, id: string) {
    const report = await store.reportById(tx, id);
    if (!report) throw new Refusal('NOT_FOUND', { field: 'subjectId' });
    if (actor.kind !== 'PLATFORM') throw new Refusal('FORBIDDEN');
    const { platformId, regionCode, officeId } = report;
    return { platformId, regionCode, officeId, regionAt: regionCode, round: 1 };
  }
}
