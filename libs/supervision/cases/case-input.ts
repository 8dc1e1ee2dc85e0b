import { Injectable } from '@nestjs/common';
import { DutiesService } from '#libs/reference/duties';
import { Refusal, type Tx, atMost, isBlank, knownId, requiredText } from '#libs/technique/kernel';
import type { Tier } from '#rules/reference/duties';
import { mayBecomeCase } from '#rules/supervision/findings';
import type { CaseEntity, CaseFindingEntity, CaseItemEntity } from './cases.entity.ts';
import * as store from './cases.store.ts';
import type { Audience } from './cases.rules.ts';
import type { CaseTexts } from './identify.rules.ts';

export interface CaseFields extends CaseTexts {
  findingIds: readonly string[];
  itemCodes: readonly string[];
  audience: Audience;
}

export const MAX_TITLE = 100;
const MAX_TEXT = 4000;
const MAX_FINDINGS = 30;
const MAX_ITEMS = 20;

/** The fields that an author may write, checked against findings, catalogue and categories. */
@Injectable()
export class CaseInputCheck {
  constructor(private readonly duties: DutiesService) {}

  /** All texts but the title may be empty until the case is submitted. @throws Refusal REQUIRED, TOO_LONG */
  texts(input: CaseTexts): CaseTexts {
    const later = (text: string, field: string): string =>
      isBlank(text) ? '' : requiredText(text, field, MAX_TEXT);
    return {
      title: requiredText(input.title, 'input.title', MAX_TITLE),
      facts: later(input.facts, 'input.facts'),
      grounds: later(input.grounds, 'input.grounds'),
      outcome: later(input.outcome, 'input.outcome'),
      lesson: later(input.lesson, 'input.lesson'),
    };
  }

  /** @throws Refusal CASE_AUDIENCE_NEEDED, UNKNOWN_CATEGORY */
  async audience(
    tx: Tx,
    input: Audience,
  ): Promise<{
    toPlatforms: boolean;
    categories: string[];
    tiers: Tier[];
    toSubordinates: boolean;
    toSuperior: boolean;
  }> {
    const { toPlatforms, toSubordinates, toSuperior } = input;
    if (!toPlatforms && !toSubordinates && !toSuperior)
      throw new Refusal('CASE_AUDIENCE_NEEDED', { field: 'input.audience' });
    const known = await this.duties.knownCategories(tx);
    const unknown = input.categories.find((code) => !known.has(code));
    if (unknown !== undefined) {
      const params = { code: unknown.slice(0, 40) };
      throw new Refusal('UNKNOWN_CATEGORY', { field: 'input.audience.categories', params });
    }
    return {
      toPlatforms,
      toSubordinates,
      toSuperior,
      categories: [...new Set(input.categories)].sort(),
      tiers: [...new Set(input.tiers)].sort(),
    };
  }

  /**
   * Closed findings within the author's territory.
   * @throws Refusal CASE_FINDINGS_NEEDED, TOO_MANY, NOT_FOUND, CASE_FINDING_NOT_CLOSED
   */
  async findings(tx: Tx, c: CaseEntity, ids: readonly string[]): Promise<CaseFindingEntity[]> {
    const sources = await this.sources(tx, ids, 'input.findingIds');
    return sources.map(({ id: findingId, platformId, regionCode }, i) => {
      return { caseId: c.id, findingId, ord: i + 1, caseRegion: c.regionCode, platformId, regionCode };
    });
  }

  async sources(tx: Tx, ids: readonly string[], field: string): Promise<store.SourceRow[]> {
    const asked = [...new Set(ids.map((id) => knownId(id, field)))];
    if (asked.length === 0) throw new Refusal('CASE_FINDINGS_NEEDED', { field });
    atMost(asked, MAX_FINDINGS, field);
    const rows = await store.sourcesById(tx, asked);
    if (rows.length < asked.length) throw new Refusal('NOT_FOUND', { field });
    const open = rows.find((row) => !mayBecomeCase(row.state));
    if (open) throw new Refusal('CASE_FINDING_NOT_CLOSED', { field, params: { number: open.number } });
    return rows;
  }

  /** Duty items of the current version of the catalogue. @throws Refusal CASE_ITEMS_NEEDED, TOO_MANY, CASE_UNKNOWN_ITEM */
  async items(tx: Tx, c: CaseEntity, codes: readonly string[]): Promise<CaseItemEntity[]> {
    const field = 'input.itemCodes';
    const asked = [...new Set(codes)];
    if (asked.length === 0) throw new Refusal('CASE_ITEMS_NEEDED', { field });
    atMost(asked, MAX_ITEMS, field);
    const items = await this.duties.itemsOf(tx, await this.duties.versionInForce(tx));
    return asked.map((code) => {
      const item = items.find((one) => one.code === code);
      if (!item) throw new Refusal('CASE_UNKNOWN_ITEM', { field, params: { code: code.slice(0, 20) } });
      return {
        caseId: c.id,
        seq: 0,
        itemCode: code,
        itemVersionId: item.id,
        areaCode: item.areaCode,
        regionCode: c.regionCode,
      };
    });
  }
}
