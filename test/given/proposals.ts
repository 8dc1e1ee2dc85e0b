import type { Person } from './desk.ts';
import { OrderDesk, PLATFORM } from './orders.ts';

const REGISTER = `mutation ($o: OperatorInput!, $p: PlatformInput!, $a: [ID!]) {
  registerPlatform(operator: $o, platform: $p, acknowledgedDoubles: $a) { id version } }`;

export interface Seen {
  id: string;
  version: number;
  state: string;
  allowedActions: { action: string; allowed: boolean; code: string | null }[];
}

/** A desk with two records that may be of one platform. */
export class ProposalDesk {
  readonly orders: OrderDesk;
  otherId = '';
  second!: Person;
  inspector!: Person;

  private constructor(orders: OrderDesk) {
    this.orders = orders;
  }

  static async open(options: { production?: boolean; dashboardDir?: string } = {}): Promise<ProposalDesk> {
    const it = new ProposalDesk(await OrderDesk.open(options));
    const { desk, officer, platformId } = it.orders;
    const officeId = desk.offices.get('330200') ?? '';
    it.second = await desk.person('DIRECTOR', { officeId }, '副主任何清');
    it.inspector = await desk.person('INSPECTOR', { officeId }, '检查员高原');
    const { registerPlatform } = await desk.must<{ registerPlatform: { id: string } }>(officer, REGISTER, {
      o: { code: '91330200MA0000001L', name: '虚构禾苗网络有限公司' },
      p: {
        ...PLATFORM,
        name: '禾苗短视频极速版',
        apps: [{ store: '示例商店', identifier: 'example.hemiao.lite' }],
      },
      a: [platformId],
    });
    it.otherId = registerPlatform.id;
    return it;
  }

  async version(id: string, who: Person = this.orders.officer): Promise<number> {
    const { platform } = await this.orders.desk.must<{ platform: { version: number } }>(
      who,
      'query ($id: ID!) { platform(id: $id) { version } }',
      { id },
    );
    return platform.version;
  }

  async plan(platformId: string, inspectors: Person[] = [this.inspector, this.orders.officer]) {
    const [lead] = inspectors;
    const input = {
      platformId,
      mode: 'REMOTE',
      plannedOn: '2026-11-20',
      purpose: '例行检查',
      inspectorIds: inspectors.map((i) => i.id),
      leadId: lead?.id,
    };
    const query = 'mutation ($i: PlanInspectionInput!) { planInspection(input: $i) { id version number } }';
    const { planInspection } = await this.orders.desk.must<{
      planInspection: { id: string; version: number; number: string };
    }>(this.orders.officer, query, { i: input });
    return planInspection;
  }
}
