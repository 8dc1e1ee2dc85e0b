import { Injectable } from '@nestjs/common';
import { Refusal, type Tx, col, readRows } from '#libs/technique/kernel';
import { type Validators, compileTemplate } from './faults.rules.ts';
import { ReportTemplateEntity, ReportYearEntity } from './reports.entity.ts';
import { type TemplateSection, sectionsOf } from './template.rules.ts';

export interface Template extends Validators {
  row: ReportTemplateEntity;
  sections: TemplateSection[];
}

/** Templates and years. A template version never changes, so its compiled schema is cached. */
@Injectable()
export class ReportTemplates {
  private readonly compiled = new Map<string, Template>();

  async template(tx: Tx, version: string): Promise<Template> {
    const known = this.compiled.get(version);
    if (known) return known;
    const row = await tx.findOneBy(ReportTemplateEntity, { version });
    if (!row) throw new Error(`there is no report template ${version}`);
    const template = { row, sections: sectionsOf(row.schema), ...compileTemplate(row) };
    this.compiled.set(version, template);
    return template;
  }

  async versions(tx: Tx): Promise<string[]> {
    const rows = await readRows(
      tx,
      { version: col.text },
      'select version from report_template order by version',
    );
    return rows.map((row) => row.version);
  }

  /** The newest first. */
  async years(tx: Tx): Promise<ReportYearEntity[]> {
    return tx.find(ReportYearEntity, { order: { year: 'DESC' } });
  }

  /** @throws Refusal REPORT_YEAR_UNKNOWN */
  async year(tx: Tx, year: number): Promise<ReportYearEntity> {
    // an impossible year is not queried, since the column could not hold it
    const row =
      Number.isInteger(year) && year >= 2000 && year <= 2100
        ? await tx.findOneBy(ReportYearEntity, { year })
        : null;
    if (!row) throw new Refusal('REPORT_YEAR_UNKNOWN', { field: 'year', params: { year } });
    return row;
  }
}
