import type { Desk, Person } from './desk.ts';

interface OpenItem {
  inspector: Person;
  /** The inspector's user name, to sign in elsewhere. */
  username: string;
  itemId: string;
}

/** An item of an inspection under way, to which its inspector may add evidence. */
export async function openItem(desk: Desk): Promise<OpenItem> {
  const officeId = await desk.office();
  const officer = await desk.person('CASE_OFFICER', { officeId });
  const inspectors = [
    await desk.person('INSPECTOR', { officeId }),
    await desk.person('INSPECTOR', { officeId }),
  ] as const;
  const { registerPlatform } = await desk.must<{ registerPlatform: { id: string } }>(
    officer,
    'mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id } }',
    {
      o: { code: '91330200MA0000001L', name: '虚构禾苗科技有限公司' },
      p: {
        name: '禾苗短视频',
        kinds: ['WEBSITE'],
        domains: ['hemiao.example'],
        apps: [],
        categories: ['SHORT_VIDEO'],
        tier: 'KEY',
        regionCode: '330203',
      },
    },
  );
  const { planInspection } = await desk.must<{ planInspection: { id: string } }>(
    officer,
    'mutation ($input: PlanInspectionInput!) { planInspection(input: $input) { id } }',
    {
      input: {
        platformId: registerPlatform.id,
        mode: 'ON_SITE',
        plannedOn: '2026-11-02',
        purpose: '例行检查',
        areaCodes: ['9'],
        inspectorIds: inspectors.map(({ id }) => id),
        leadId: inspectors[0].id,
      },
    },
  );
  const { startInspection } = await desk.must<{ startInspection: { items: { id: string }[] } }>(
    inspectors[0],
    'mutation ($id: ID!) { startInspection(id: $id, version: 1) { items { id } } }',
    { id: planInspection.id },
  );
  const [item] = startInspection.items;
  if (!item) throw new Error('the inspection has no item');
  return { inspector: inspectors[0], username: inspectors[0].id, itemId: item.id };
}
