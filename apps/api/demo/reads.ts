import type { DataSource } from 'typeorm';
import type { CivilDate } from '#libs/kernel';

export interface OrderNow {
  version: number;
  state: string;
  dueOn: CivilDate | null;
}

/** What the story looks up between its acts. The acts themselves go through the services and their scope. */
export class Reads {
  private readonly owner: DataSource;

  constructor(owner: DataSource) {
    this.owner = owner;
  }

  items(inspectionId: string): Promise<{ id: string; code: string; title: string }[]> {
    return this.owner.query(
      `select t.id, t.item_code as code, v.title from inspection_item t join duty_item_version v on v.id = t.item_version_id
        where t.inspection_id = $1 order by t.ord`,
      [inspectionId],
    );
  }

  openFindings(inspectionId: string): Promise<{ id: string; title: string }[]> {
    return this.owner.query(
      `select id, title from finding where inspection_id = $1 and state = 'OPEN' order by n`,
      [inspectionId],
    );
  }

  duties(platformId: string): Promise<{ code: string }[]> {
    return this.owner.query(
      'select item_code as code from ledger_entry where platform_id = $1 and ended_on is null order by item_code',
      [platformId],
    );
  }

  openMeasures(orderId: string): Promise<{ id: string }[]> {
    return this.owner.query('select id from order_measure where order_id = $1 and not settled order by ord', [
      orderId,
    ]);
  }

  async order(id: string): Promise<OrderNow> {
    const [row] = await this.owner.query<OrderNow[]>(
      'select version, state, due_on as "dueOn" from rectification_order where id = $1',
      [id],
    );
    if (!row) throw new Error('the order is gone');
    return row;
  }
}
