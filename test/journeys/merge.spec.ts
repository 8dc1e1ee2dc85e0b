import { rebuildTrends, verifyTrends } from '#api/trends';
import type { Person } from '../given/desk.ts';
import { ProposalDesk, type Seen } from '../given/proposals.ts';
import { bearerOf } from '../given/programs.ts';

const PROPOSE = `mutation ($i: ProposeMergeInput!) { proposeMerge(input: $i) { id version state allowedActions { action allowed code } } }`;
const APPROVE = 'mutation ($id: ID!, $v: Int!) { approveMerge(id: $id, version: $v, note: "核对无误") }';
const PREVIEW = `query ($a: ID!, $b: ID!) { mergePreview(platformId: $a, intoId: $b) {
  moves { kind number } stays { kind number } blocks { kind number } } }`;
const FLOW = '{ findingFlow(regionCode: "330203", months: 3) { month new closed openAtEnd overdueAtEnd } }';

interface Line {
  kind: string;
  number: string;
}
interface Month {
  month: string;
  openAtEnd: number;
}

/** Two records of one platform, from the proposal to the records that everyone reads afterwards. */
describe('merging two records', () => {
  let it_: ProposalDesk;
  let officer: Person;
  let director: Person;
  let loser: string;
  let winner: string;
  let planned: { id: string; number: string };
  let flowBefore: Month[];
  let token: { bearer: string };

  const input = async (over: object = {}): Promise<{ i: object }> => ({
    i: {
      platformId: loser,
      version: await it_.version(loser),
      intoId: winner,
      intoVersion: await it_.version(winner),
      reason: '同一应用登记了两次',
      ...over,
    },
  });
  const proposed = async (who: Person): Promise<Seen> => {
    const { platformMerges } = await it_.orders.desk.must<{ platformMerges: Seen[] }>(
      who,
      'query ($p: ID) { platformMerges(platformId: $p) { id version state allowedActions { action allowed code } } }',
      { p: loser },
    );
    const [newest] = platformMerges;
    if (!newest) throw new Error('nothing was proposed');
    return newest;
  };
  const flow = async (): Promise<Month[]> =>
    (await it_.orders.desk.must<{ findingFlow: Month[] }>(officer, FLOW)).findingFlow;

  beforeAll(async () => {
    it_ = await ProposalDesk.open();
    ({ officer, director } = it_.orders);
    [loser, winner] = [it_.orders.platformId, it_.otherId];
    const { desk, head } = it_.orders;
    it_.orders.at('2026-10-12');
    await it_.orders.finding('2026-10-12');
    token = await bearerOf(desk, head, loser, { name: '程序' });
    it_.orders.at('2026-11-10');
  });
  afterAll(() => it_.orders.desk.close());

  it('refuses an impossible merge', async () => {
    const { desk } = it_.orders;
    expect(await desk.refusal(officer, PROPOSE, await input({ intoId: loser }))).toBe(
      'MERGE_SELF input.intoId',
    );
    expect(await desk.refusal(officer, PROPOSE, await input({ reason: ' ' }))).toBe(
      'REASON_NEEDED input.reason',
    );
    expect(await desk.refusal(officer, PROPOSE, await input({ version: 7 }))).toBe('STALE input.version');
    expect(await desk.refusal(it_.inspector, PROPOSE, await input())).toBe('FORBIDDEN');
    const REGISTER = `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id } }`;
    const elsewhere = async (code: string, name: string, regionCode: string): Promise<string> => {
      const { registerPlatform } = await desk.must<{ registerPlatform: { id: string } }>(officer, REGISTER, {
        o: { code, name },
        p: {
          name: `甲${regionCode}`,
          kinds: ['WEBSITE'],
          domains: [`a${regionCode}.example`],
          apps: [],
          categories: ['FORUM'],
          tier: 'GENERAL',
          regionCode,
        },
      });
      return registerPlatform.id;
    };
    const far = await elsewhere('91330200MA0000001L', '虚构禾苗网络有限公司', '330205');
    expect(await desk.refusal(officer, PROPOSE, await input({ intoId: far, intoVersion: 1 }))).toBe(
      'MERGE_ACROSS_REGIONS input.intoId',
    );
    const others = await elsewhere('91330200MA0000002P', '虚构甲乙网络有限公司', '330203');
    expect(await desk.refusal(officer, PROPOSE, await input({ intoId: others, intoVersion: 1 }))).toBe(
      'MERGE_OTHER_OPERATOR input.intoId',
    );
  });

  it('is proposed by one person with a preview; a running order is an obstacle', async () => {
    const { desk } = it_.orders;
    const order = await it_.orders.drafted([await it_.orders.finding('2026-10-20')]);
    planned = await it_.plan(loser);
    const see = async (): Promise<Record<'moves' | 'stays' | 'blocks', Line[]>> =>
      (
        await desk.must<{ mergePreview: Record<'moves' | 'stays' | 'blocks', Line[]> }>(officer, PREVIEW, {
          a: loser,
          b: winner,
        })
      ).mergePreview;
    const before = await see();
    expect(before.blocks.map((b) => b.kind)).toEqual(['ORDER']);
    expect(before.moves.map((b) => b.kind)).toEqual([
      'FINDING',
      'FINDING',
      'INSPECTION',
      'ACCOUNTS',
      'TOKENS',
    ]);
    expect(before.moves.slice(-2).map((b) => b.number)).toEqual(['1', '1']);
    expect(before.stays.map((b) => b.kind)).toEqual(['INSPECTION', 'INSPECTION']);
    await desk.must(officer, PROPOSE, await input());
    expect(await desk.refusal(officer, PROPOSE, await input())).toBe('PROPOSAL_OPEN input.platformId');
    const { id, version } = await proposed(director);
    expect(await desk.refusal(director, APPROVE, { id, v: version })).toBe('OPEN_WORK id');
    await it_.orders.act(director, 'revokeOrder', order, ', reason: "登记重复"');
    expect((await see()).blocks).toEqual([]);
  });

  it('is decided by someone other than its author, who has the deciding role, for the versions that were proposed', async () => {
    const { desk } = it_.orders;
    const { id, version } = await proposed(director);
    expect(await desk.refusal(officer, APPROVE, { id, v: version })).toBe('FORBIDDEN');
    expect(await desk.refusal(director, APPROVE, { id, v: version + 1 })).toBe('STALE version');
    await desk.must(
      officer,
      'mutation ($id: ID!, $v: Int!) { withdrawMerge(id: $id, version: $v, reason: "由主任提出") }',
      { id, v: version },
    );
    // a director who proposes does not decide either
    await desk.must(director, PROPOSE, await input());
    const mine = await proposed(director);
    expect(mine.allowedActions).toEqual([
      { action: 'approve', allowed: false, code: 'SAME_PERSON' },
      { action: 'decline', allowed: false, code: 'SAME_PERSON' },
      { action: 'withdraw', allowed: true, code: null },
    ]);
    const at = { id: mine.id, v: mine.version };
    expect(await desk.refusal(director, APPROVE, at)).toBe('SAME_PERSON id');
    // meanwhile someone suspends the winner: the proposal was made for another version
    const SUSPEND = `mutation ($id: ID!, $v: Int!) { suspendPlatform(id: $id, version: $v, reason: "整顿") { id } }`;
    await desk.must(director, SUSPEND, { id: winner, v: await it_.version(winner) });
    expect(await desk.refusal(it_.second, APPROVE, at)).toBe('STALE version');
    const RESUME = `mutation ($id: ID!, $v: Int!) { resumePlatform(id: $id, version: $v, reason: "恢复") { id } }`;
    await desk.must(director, RESUME, { id: winner, v: await it_.version(winner) });
    const DECLINE =
      'mutation ($id: ID!, $v: Int!) { declineMerge(id: $id, version: $v, reason: "登记已变") }';
    await desk.must(it_.second, DECLINE, at);
    expect(await desk.refusal(it_.second, APPROVE, { id: mine.id, v: mine.version + 1 })).toBe('STATE id');
  });

  it('moves open records, leaves finished ones, and changes no past month', async () => {
    const { desk } = it_.orders;
    // the findings of this test were inserted without their counts
    await rebuildTrends(desk.database.url);
    flowBefore = await flow();
    await desk.must(officer, PROPOSE, await input());
    const { id, version } = await proposed(director);
    await desk.must(director, APPROVE, { id, v: version });
    const after = await flow();
    expect(after).toEqual(flowBefore);
    expect(after.at(-1)?.openAtEnd).toBe(2);
    interface Record_ {
      state: string;
      openFindings: number;
      mergedInto: { id: string } | null;
      mergedFrom: { id: string }[];
      changes: { action: string }[];
      ledger: { total: number };
    }
    const READ = `query ($id: ID!) { platform(id: $id) { state openFindings mergedInto { id } mergedFrom { id } changes { action } ledger { total } } }`;
    const read = async (of: string): Promise<Record_> =>
      (await desk.must<{ platform: Record_ }>(officer, READ, { id: of })).platform;
    const [gone, stays] = [await read(loser), await read(winner)];
    expect(gone).toMatchObject({ state: 'RETIRED', openFindings: 0, mergedInto: { id: winner } });
    expect(gone.ledger.total).toBe(0);
    expect(gone.changes[0]?.action).toBe('MERGE');
    expect(stays).toMatchObject({ state: 'ACTIVE', openFindings: 2, mergedFrom: [{ id: loser }] });
    expect(stays.changes[0]?.action).toBe('ABSORB');
    const { inspection } = await desk.must<{ inspection: { platform: { id: string } } }>(
      officer,
      'query ($id: ID!) { inspection(id: $id) { platform { id } } }',
      { id: planned.id },
    );
    expect(inspection.platform.id).toBe(winner);
    const [{ sealed } = { sealed: -1 }] = await it_.orders.sql<{ sealed: number }>(
      `select count(*)::int as sealed from inspection where state = 'SEALED' and platform_id = $1`,
      [loser],
    );
    expect(sealed).toBe(2);
    const lines = await it_.orders.sql<{ act: string }>(
      `select act from audit.entry where subject_kind = 'MERGE' and subject_id = $1 and outcome = 'DONE' order by recorded_at`,
      [id],
    );
    expect(lines.map((l) => l.act)).toEqual(['merge.propose', 'merge.approve']);
  });

  it('leads from the record that ended to the one that stays, in lists, searches and new acts', async () => {
    const { desk, head } = it_.orders;
    const LIST =
      'query ($f: PlatformFilter) { platforms(filter: $f, first: 20) { edges { node { id name } } } }';
    const found = async (text: string): Promise<string[]> =>
      (
        await desk.must<{ platforms: { edges: { node: { id: string } }[] } }>(officer, LIST, { f: { text } })
      ).platforms.edges.map((e) => e.node.id);
    // only the name and the identifier of the loser
    const { apps } = (
      await desk.must<{ platform: { apps: { identifier: string }[] } }>(
        officer,
        'query ($id: ID!) { platform(id: $id) { apps { identifier } } }',
        { id: loser },
      )
    ).platform;
    expect(await found(apps[0]?.identifier ?? '')).toEqual([winner]);
    const INSPECTIONS = `query ($p: ID!) { inspections(filter: { platformId: $p }) { totalCount } platform(id: $p) { inspectionsLastYear } }`;
    const { inspections } = await desk.must<{ inspections: { totalCount: number } }>(officer, INSPECTIONS, {
      p: winner,
    });
    expect(inspections.totalCount).toBe(3);
    const { ownPlatforms } = await desk.must<{ ownPlatforms: { id: string }[] }>(
      head,
      '{ ownPlatforms { id } }',
    );
    expect(ownPlatforms.map((p) => p.id)).toEqual([winner]);
    const program = await desk.must<{ ownPlatforms: { id: string }[] }>(token, '{ ownPlatforms { id } }');
    expect(program.ownPlatforms.map((p) => p.id)).toEqual([winner]);
    expect(await desk.refusal(officer, PROPOSE, await input())).toBe('PLATFORM_RETIRED input.intoId');
    expect(await verifyTrends(desk.database.url)).toEqual([]);
  });
});
