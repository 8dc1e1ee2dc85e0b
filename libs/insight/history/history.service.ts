import { Injectable } from '@nestjs/common';
import {
  Db,
  type OfficeActor,
  type PlatformActor,
  Refusal,
  knownId,
  readerLang,
} from '#libs/technique/kernel';
import { PlatformsService } from '#libs/supervision/platforms';
import { CASE_ACTS } from '#rules/supervision/cases';
import { historyTerm } from '#rules/technique/acts';
import { type Text, inSentence } from '#rules/technique/kernel';
import {
  OPERATION_STATE_WORDS,
  type OperationState,
  SYSTEM_STATE_WORDS,
  type SystemState,
} from '#rules/supervision/ledger';
import { INSPECTION_ACTS } from '#rules/supervision/inspections';
import { ORDER_ACTS } from '#rules/supervision/orders';
import { REPORT_ACTS } from '#rules/supervision/reports';
import { type RecordRow, actsAbout, recordOfPlatform } from './history.queries.ts';
import type { OwnRecordAct, PlatformAct } from './history.types.ts';

/** The history of a platform, for its own people and for the office. */
@Injectable()
export class HistoryService {
  constructor(
    private readonly db: Db,
    private readonly platforms: PlatformsService,
  ) {}

  /** @throws Refusal NOT_FOUND for a platform that is not the reader's own */
  async own(actor: PlatformActor, platformId: string): Promise<OwnRecordAct[]> {
    if (!actor.platformIds.includes(platformId)) throw new Refusal('NOT_FOUND', { field: 'platformId' });
    const rows = await this.db.tx(actor, (tx) => recordOfPlatform(tx, platformId));
    const zh = readerLang() === 'zh';
    return rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      at: row.at,
      side: row.side,
      by: row.side === 'PLATFORM' ? row.actorName : zh ? row.office : row.officeEn,
      role: row.role,
      inspectors: row.inspectors,
      text: recordText(row),
      orderId: row.source === 'ORDER' ? row.subjectId : null,
      inspectionId: row.source === 'INSPECTION' ? row.subjectId : null,
      reportYear: row.source === 'REPORT' ? Number(row.subjectId) : null,
      caseNoticeId: row.source === 'CASE' ? row.subjectId : null,
    }));
  }

  /** Acts on reports and cases, the newest first. @throws Refusal NOT_FOUND */
  async about(actor: OfficeActor, platformId: string): Promise<PlatformAct[]> {
    const id = knownId(platformId, 'platformId');
    const rows = await this.db.tx(actor, async (tx) => {
      await this.platforms.get(tx, id);
      return actsAbout(tx, id);
    });
    return rows.map(({ source, subjectId, title, ...act }) => ({
      ...act,
      text: source === 'REPORT' ? reportText(subjectId, act.kind) : caseText(title, act.kind),
      reportYear: source === 'REPORT' ? Number(subjectId) : null,
      caseId: source === 'CASE' ? subjectId : null,
    }));
  }
}

function reportText(year: string, kind: string): Text {
  return {
    zh: `${year} 年度报告 · ${historyTerm(REPORT_ACTS, kind).words.zh}`,
    en: `Annual report ${year} · ${historyTerm(REPORT_ACTS, kind).words.en}`,
  };
}

function caseText(title: string, kind: string): Text {
  const word = historyTerm(CASE_ACTS, kind).words;
  return {
    zh: `典型案例“${title}” · ${word.zh}`,
    en: `Typical case “${title}” · ${word.en}`,
  };
}

function recordText(row: RecordRow): Text {
  if (row.source === 'INSPECTION') {
    const word = historyTerm(INSPECTION_ACTS, row.kind).words;
    return { zh: `检查 ${row.number} · ${word.zh}`, en: `Inspection ${row.number} · ${word.en}` };
  }
  if (row.source === 'ORDER') {
    const word = historyTerm(ORDER_ACTS, row.kind).words;
    return {
      zh: `整改书 ${row.number} · ${word.zh}`,
      en: `Order ${row.number} · ${word.en}`,
    };
  }
  if (row.source === 'REPORT') return reportText(row.subjectId, row.kind);
  if (row.source === 'CASE') return caseText(row.title, row.kind);
  const system = SYSTEM_STATE_WORDS[row.systemState as SystemState] as Text | undefined;
  const operation = OPERATION_STATE_WORDS[row.operationState as OperationState] as Text | undefined;
  return {
    zh: `自报责任项 ${row.number} ${row.title}：制度${system?.zh ?? ''}，${operation?.zh ?? ''}`,
    en: `Own claim on duty ${row.number} ${row.titleEn}: system ${inSentence(system?.en ?? '')}, operation ${inSentence(operation?.en ?? '')}`,
  };
}
