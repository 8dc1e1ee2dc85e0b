import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type SearchDoc, type Tx, renewInSearch } from '#libs/technique/kernel';
import { PlatformHooks } from '#libs/supervision/platforms';
import type { ReportEntity } from './reports.entity.ts';
import { REPORT_SEARCH_KIND } from './reports.rules.ts';
import * as store from './reports.store.ts';

/** Once filed, reports can be found by the numbers of their receipts, their year and the name of their platform. */
@Injectable()
export class ReportSearch implements OnModuleInit {
  constructor(private readonly hooks: PlatformHooks) {}

  onModuleInit(): void {
    this.hooks.onRenamed(async (tx, _actor, { id, name }) => {
      const filed = (await store.reportsOf(tx, [id])).filter(({ currentSeq }) => currentSeq !== null);
      const docs: SearchDoc[] = [];
      for (const report of filed) docs.push(await this.docOf(tx, report, name));
      await renewInSearch(tx, docs);
    });
  }

  /** After a version was confirmed: the newest receipt's number is the report's. */
  async filed(tx: Tx, report: ReportEntity, platformName: string): Promise<void> {
    await renewInSearch(tx, [await this.docOf(tx, report, platformName)]);
  }

  private async docOf(tx: Tx, report: ReportEntity, title: string): Promise<SearchDoc> {
    const { id, platformId, regionCode, year } = report;
    const versions = await store.versionsOf(tx, id);
    const numbers = versions
      .filter(({ outcome }) => outcome === 'CONFIRMED')
      .sort((a, b) => b.seq - a.seq)
      .map(({ receiptNumber }) => receiptNumber);
    const [number = null, ...earlier] = numbers;
    const more = [`${year} 年度报告`, ...earlier];
    return { kind: REPORT_SEARCH_KIND, id, platformId, regionCode, own: true, number, title, more };
  }
}
