import { Injectable } from '@nestjs/common';
import { type Actor, type AnyActor, Clock, Db, Refusal } from '#libs/technique/kernel';
import { templateView, yearView } from './report-views.ts';
import type { ReportTemplate, ReportYear } from './reports.types.ts';
import type { SchemaNode } from './template.rules.ts';
import { ReportTemplates } from './templates.service.ts';

/** Templates and years as both sides see them. */
@Injectable()
export class ReportTemplatesReader {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly known: ReportTemplates,
  ) {}

  async years(actor: Actor): Promise<ReportYear[]> {
    const rows = await this.db.tx(actor, (tx) => this.known.years(tx));
    return rows.map((row) => yearView(row, this.clock.today()));
  }

  /** The template that a report begun now would have. @throws Refusal REPORT_YEAR_UNKNOWN */
  async template(actor: Actor, year: number): Promise<ReportTemplate> {
    return this.db.tx(actor, async (tx) => {
      const { templateVersion } = await this.known.year(tx, year);
      return templateView(await this.known.template(tx, templateVersion));
    });
  }

  /** Every version, the newest first; anyone may read them, as in the document that contains them. */
  async templates(actor: AnyActor): Promise<{ version: string; schema: SchemaNode }[]> {
    return this.db.tx(actor, async (tx) => {
      const versions = await this.known.versions(tx);
      const templates = [];
      for (const version of versions.reverse()) templates.push((await this.known.template(tx, version)).row);
      return templates;
    });
  }

  /** @throws Refusal NOT_FOUND for an unknown version */
  async templateVersion(actor: Actor, version: string): Promise<ReportTemplate> {
    return this.db.tx(actor, async (tx) => {
      const known = await this.known.versions(tx);
      if (!known.includes(version)) throw new Refusal('NOT_FOUND', { field: 'version' });
      return templateView(await this.known.template(tx, version));
    });
  }
}
