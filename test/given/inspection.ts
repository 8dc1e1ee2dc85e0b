import { DEMO_PASSWORD } from '#api/demo/load';
import type { Desk, Person } from './desk.ts';

interface StartedInspection {
  id: string;
  version: number;
  items: { id: string; item: { code: string } }[];
}

/** Over demonstration data: an inspection under way, led by nb-inspector1 together with nb-officer1. */
export async function inspectionUnderWay(desk: Desk, on: string): Promise<StartedInspection> {
  const signedIn = async (user: string): Promise<Person> => {
    const who = { id: '', cookie: await desk.signIn(user, DEMO_PASSWORD) };
    return { ...who, id: (await desk.must<{ me: { id: string } }>(who, '{ me { id } }')).me.id };
  };
  const officer = await signedIn('nb-officer1');
  const inspector = await signedIn('nb-inspector1');
  const { platforms } = await desk.must<{
    platforms: {
      edges: { node: { id: string; allowedActions: { action: string; allowed: boolean }[] } }[];
    };
  }>(officer, '{ platforms(first: 50) { edges { node { id allowedActions { action allowed } } } } }');
  const ours = platforms.edges.find(({ node }) =>
    node.allowedActions.some((a) => a.action === 'planInspection' && a.allowed),
  );
  const input = {
    platformId: ours?.node.id,
    mode: 'ON_SITE',
    plannedOn: on,
    purpose: '例行检查',
    inspectorIds: [inspector.id, officer.id],
    leadId: inspector.id,
  };
  const { planInspection: planned } = await desk.must<{ planInspection: { id: string; version: number } }>(
    officer,
    'mutation ($input: PlanInspectionInput!) { planInspection(input: $input) { id version } }',
    { input },
  );
  const { startInspection } = await desk.must<{ startInspection: StartedInspection }>(
    inspector,
    'mutation ($id: ID!, $v: Int!) { startInspection(id: $id, version: $v) { id version items { id item { code } } } }',
    { id: planned.id, v: planned.version },
  );
  return startInspection;
}
