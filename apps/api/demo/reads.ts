import type { DataSource } from 'typeorm';
import { type CivilDate, type RowOf, col, readRows } from '#libs/technique/kernel';

const ORDER_NOW_ROW = { version: col.int, state: col.text, dueOn: col.date.orNull };
export type OrderNow = RowOf<typeof ORDER_NOW_ROW>;

const CLOSED_FINDING_ROW = { id: col.uuid, platformId: col.uuid, platformName: col.text, domain: col.text };
export type ClosedFinding = RowOf<typeof CLOSED_FINDING_ROW>;

/** Reads that the demonstration needs between its acts. The acts themselves go through the services and their scope. */
export class Reads {
  private readonly owner: DataSource;

  constructor(owner: DataSource) {
    this.owner = owner;
  }

  items(inspectionId: string): Promise<{ id: string; code: string; title: string }[]> {
    return readRows(
      this.owner,
      { id: col.uuid, code: col.text, title: col.text },
      `select t.id, t.item_code as code, v.title from inspection_item t join duty_item_version v on v.id = t.item_version_id
        where t.inspection_id = $1 order by t.ord`,
      [inspectionId],
    );
  }

  openFindings(inspectionId: string): Promise<{ id: string; title: string }[]> {
    return readRows(
      this.owner,
      { id: col.uuid, title: col.text },
      `select id, title from finding where inspection_id = $1 and state = 'OPEN' order by n`,
      [inspectionId],
    );
  }

  duties(platformId: string): Promise<{ code: string }[]> {
    return readRows(
      this.owner,
      { code: col.text },
      'select item_code as code from ledger_entry where platform_id = $1 and ended_on is null order by item_code',
      [platformId],
    );
  }

  openMeasures(orderId: string): Promise<{ id: string }[]> {
    return readRows(
      this.owner,
      { id: col.uuid },
      'select id from order_measure where order_id = $1 and not settled order by ord',
      [orderId],
    );
  }

  async extension(orderId: string): Promise<{ id: string }> {
    const [row] = await readRows(
      this.owner,
      { id: col.uuid },
      `select id from order_extension where order_id = $1 and state = 'ASKED'`,
      [orderId],
    );
    if (!row) throw new Error(`no extension of ${orderId} waits`);
    return row;
  }

  closedFindings(officeId: string): Promise<ClosedFinding[]> {
    return readRows(
      this.owner,
      CLOSED_FINDING_ROW,
      `select f.id, p.id as platform_id, p.name as platform_name,
              (select min(domain) from platform_domain d where d.platform_id = p.id) as domain
         from finding f join platform p on p.id = f.platform_id
        where f.office_id = $1 and f.state = 'CLOSED' order by f.closed_on desc, f.n desc limit 200`,
      [officeId],
    );
  }

  notices(caseId: string): Promise<{ id: string; platformId: string; version: number; dueOn: CivilDate }[]> {
    return readRows(
      this.owner,
      { id: col.uuid, platformId: col.uuid, version: col.int, dueOn: col.date },
      `select id, platform_id, version, due_on from typical_case_notice
        where case_id = $1 and closed_as is null order by platform_id`,
      [caseId],
    );
  }

  async caseVersion(id: string): Promise<number> {
    const [row] = await readRows(
      this.owner,
      { version: col.int },
      'select version from typical_case where id = $1',
      [id],
    );
    if (!row) throw new Error('the case is gone');
    return row.version;
  }

  async order(id: string): Promise<OrderNow> {
    const [row] = await readRows(
      this.owner,
      ORDER_NOW_ROW,
      'select version, state, due_on from rectification_order where id = $1',
      [id],
    );
    if (!row) throw new Error('the order is gone');
    return row;
  }
}
