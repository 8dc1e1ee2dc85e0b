import { Injectable } from '@nestjs/common';
import type { Fault, Tx } from '#libs/technique/kernel';
import { tell } from './faults.rules.ts';
import type { ReportEntity } from './reports.entity.ts';
import * as store from './reports.store.ts';
import type { Json } from './template.rules.ts';
import type { Template } from './templates.service.ts';

/** The faults of a report that is to be submitted. */
@Injectable()
export class ReportFaults {
  /** All faults of a report that is to be submitted, its files included. */
  async of(tx: Tx, template: Template, report: ReportEntity | null, body: Json): Promise<Fault[]> {
    const faults = template.whole(body);
    const files = attachmentsOf(body);
    const known = report ? await store.filesOn(tx, report.id, files) : new Set<string>();
    const unknown = files.flatMap((id, i) =>
      known.has(id) ? [] : [tell(template.row.schema, `/attachments/${i}`, 'UNKNOWN_ATTACHMENT')],
    );
    return [...faults, ...unknown];
  }
}

/** The ids of files that a report names, without malformed ones. */
export function attachmentsOf(body: Json): string[] {
  const list = typeof body === 'object' && body !== null && !Array.isArray(body) ? body['attachments'] : null;
  return Array.isArray(list)
    ? list.filter(
        (id): id is string =>
          typeof id === 'string' && /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(id),
      )
    : [];
}
