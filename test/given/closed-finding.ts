import type { Desk, Person } from './desk.ts';

const PLAN = `mutation ($input: PlanInspectionInput!) { planInspection(input: $input) { id } }`;
const START = `mutation ($id: ID!) { startInspection(id: $id, version: 1) { items { id version item { code } } } }`;
const RECORD = `mutation ($id: ID!, $items: [ItemRecordInput!]!) { recordItems(inspectionId: $id, items: $items) { checked } }`;
const RAISE = `mutation ($id: ID!, $f: FindingInput!) { raiseFinding(inspectionId: $id, finding: $f) { id } }`;
const SEAL = `mutation ($id: ID!) { sealInspection(id: $id, version: 2, conclusion: "已查") { state } }`;

interface Visit {
  officer: Person;
  inspectors: readonly [Person, Person];
  platformId: string;
  plannedOn: string;
  areaCodes?: string[];
}

export interface GivenFinding {
  id: string;
  itemCode: string;
}

/** A sealed inspection: its first finding was corrected on the spot and is closed, its second is open. */
export async function closedAndOpenFinding(
  desk: Desk,
  { officer, inspectors, platformId, plannedOn, areaCodes = ['1'] }: Visit,
): Promise<{ closed: GivenFinding; open: GivenFinding }> {
  const [lead, second] = inspectors;
  const { planInspection } = await desk.must<{ planInspection: { id: string } }>(officer, PLAN, {
    input: {
      platformId,
      mode: 'ON_SITE',
      plannedOn,
      areaCodes,
      leadId: lead.id,
      inspectorIds: [lead.id, second.id],
      purpose: '日常检查',
    },
  });
  const { id } = planInspection;
  const { startInspection } = await desk.must<{
    startInspection: { items: { id: string; version: number; item: { code: string } }[] };
  }>(lead, START, { id });
  const items = startInspection.items;
  await desk.must(lead, RECORD, {
    id,
    items: items.map((item, i) => ({
      itemId: item.id,
      version: item.version,
      result: 'ASSESSED',
      systemState: 'ESTABLISHED',
      operationState: i < 2 ? 'PARTIAL' : 'EFFECTIVE',
      correctedOnSpot: i === 0,
    })),
  });
  const raised: GivenFinding[] = [];
  for (const item of items.slice(0, 2)) {
    const { raiseFinding } = await desk.must<{ raiseFinding: { id: string } }>(lead, RAISE, {
      id,
      f: {
        itemId: item.id,
        title: '巡查记录缺失',
        description: '抽查 5 件，其中 2 件没有记录。',
        severity: 'SERIOUS',
        axis: 'OPERATION',
      },
    });
    raised.push({ id: raiseFinding.id, itemCode: item.item.code });
  }
  await desk.must(lead, SEAL, { id });
  const [closed, open] = raised;
  if (!closed || !open) throw new Error('the checklist has fewer than two items');
  return { closed, open };
}
