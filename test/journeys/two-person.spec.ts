import { ACT_TABLES } from '#api/acts';
import { decidedByAnother } from '#rules/technique/acts';
import { APPROVE, CaseDesk, SUBMIT } from '../given/cases.ts';
import type { Person } from '../given/desk.ts';
import { ProposalDesk } from '../given/proposals.ts';

const versions = '(id: $id, version: $v';

/** For each act that needs two persons: its author, who has every role that it needs, is refused. */
describe('the two-person rule', () => {
  let it_: ProposalDesk;
  let director: Person;
  const refusals: Record<string, string> = {};

  beforeAll(async () => {
    it_ = await ProposalDesk.open();
    ({ director } = it_.orders);
  });
  afterAll(() => it_.orders.desk.close());

  async function refused(call: string, at: { id: string; version: number }, selection = ''): Promise<string> {
    const query = `mutation ($id: ID!, $v: Int!) { ${call} ${selection} }`;
    const answer = await it_.orders.desk.ask(director, query, { id: at.id, v: at.version });
    return answer.errors[0]?.extensions.code ?? 'nothing was refused';
  }

  it('refuses to let the person who accepted an answer verify it', async () => {
    const answered = await it_.orders.answered(await it_.orders.served('2026-11-02'), '2026-11-05');
    const order = await it_.orders.act(director, 'acceptAnswer', answered);
    const resultsOf = (outcome: string): string =>
      order.measures
        .map(
          ({ id }) =>
            `{ measureId: "${id}", outcome: ${outcome}, systemState: PARTIAL, operationState: PARTIAL, note: "x" }`,
        )
        .join(' ');
    for (const [act, outcome] of [
      ['order.verifyPass', 'PASS'],
      ['order.verifyFail', 'FAIL'],
    ] as const)
      refusals[act] = await refused(
        `verifyOrder${versions}, results: [${resultsOf(outcome)}])`,
        order,
        '{ id }',
      );
  });

  it('refuses to let the author of an extension request decide it', async () => {
    const served = await it_.orders.served('2026-11-02');
    const { desk } = it_.orders;
    const propose = `mutation ($id: ID!, $v: Int!) { proposeExtension${versions}, input: { days: 5, reason: "来函", receivedOn: "2026-11-02" }) { extensions { id } } }`;
    const { proposeExtension } = await desk.must<{ proposeExtension: { extensions: [{ id: string }] } }>(
      director,
      propose,
      { id: served.id, v: served.version },
    );
    const [{ id }] = proposeExtension.extensions;
    const of = `extensionId: "${id}"`;
    refusals['order.extend'] = await refused(`grantExtension${versions}, ${of}, days: 5)`, served, '{ id }');
    refusals['order.declineExtension'] = await refused(
      `declineExtension${versions}, ${of}, reason: "x")`,
      served,
      '{ id }',
    );
  });

  it('refuses to let the author of a merge or a transfer decide on it', async () => {
    const { desk, platformId } = it_.orders;
    const version = await it_.version(it_.otherId);
    const { proposeMerge } = await desk.must<{ proposeMerge: { id: string; version: number }[] }>(
      director,
      'mutation ($i: ProposeMergeInput!) { proposeMerge(input: $i) { id version } }',
      {
        i: {
          platformId: it_.otherId,
          version,
          intoId: platformId,
          intoVersion: await it_.version(platformId),
          reason: '重复',
        },
      },
    );
    const [merge] = proposeMerge as [{ id: string; version: number }];
    refusals['merge.approve'] = await refused(`approveMerge${versions})`, merge);
    refusals['merge.decline'] = await refused(`declineMerge${versions}, reason: "x")`, merge);
    await desk.must(director, `mutation ($id: ID!, $v: Int!) { withdrawMerge${versions}, reason: "x") }`, {
      id: merge.id,
      v: merge.version,
    });
    await desk.office('330100', '杭网');
    const { proposeTransfer } = await desk.must<{ proposeTransfer: { id: string; version: number }[] }>(
      director,
      'mutation ($i: ProposeTransferInput!) { proposeTransfer(input: $i) { id version } }',
      {
        i: {
          platformId: it_.otherId,
          version: await it_.version(it_.otherId),
          toRegionCode: '330106',
          reason: '迁址',
        },
      },
    );
    const [transfer] = proposeTransfer as [{ id: string; version: number }];
    // the same person, now of the receiving office: the office may decide, its author still may not
    await it_.orders.sql('update app_user set office_id = $2 where id = $1', [
      director.id,
      desk.offices.get('330100'),
    ]);
    refusals['transfer.accept'] = await refused(`acceptTransfer${versions})`, transfer);
    refusals['transfer.decline'] = await refused(`declineTransfer${versions}, reason: "x")`, transfer);
    await it_.orders.sql('update app_user set office_id = $2 where id = $1', [
      director.id,
      desk.offices.get('330200'),
    ]);
  });

  it('refuses to let an officer end their own recusal', async () => {
    const { desk, operatorId } = it_.orders;
    const { declareInterest } = await desk.must<{
      declareInterest: { id: string; interests: { id: string; version: number }[] }[];
    }>(
      director,
      'mutation ($i: DeclareInterestInput!) { declareInterest(input: $i) { id interests { id version } } }',
      { i: { operatorId, kind: 'OTHER', fromOn: '2026-11-01' } },
    );
    const [interest] = declareInterest.find((m) => m.id === director.id)?.interests ?? [];
    if (!interest) throw new Error('nothing was declared');
    refusals['interest.end'] = await refused(
      `endInterest${versions}, toOn: "2026-11-05", reason: "x")`,
      interest,
      '{ id }',
    );
  });

  it('refuses to let the author or submitter of a case approve it', async () => {
    const cases = await CaseDesk.open();
    try {
      cases.officer = cases.director;
      await cases.draft();
      await cases.must(cases.director, SUBMIT);
      refusals['case.approve'] = (await cases.refused(cases.director, APPROVE)).split(' ')[0] ?? '';
    } finally {
      await cases.desk.close();
    }
  });

  it('refuses to let a security administrator decide on their own request', async () => {
    const { desk } = it_.orders;
    const security = await desk.person('SECURITY_ADMIN', { staffNo: 'S1' });
    const { proposeAccount } = await desk.must<{ proposeAccount: { id: string; version: number } }>(
      security,
      'mutation ($i: AccountProposalInput!) { proposeAccount(input: $i) { id version } }',
      { i: { kind: 'CLOSE', userId: it_.orders.director.id, reason: '离职' } },
    );
    const at = { id: proposeAccount.id, v: proposeAccount.version };
    const by = async (call: string): Promise<string> => {
      const answer = await desk.ask(security, `mutation ($id: ID!, $v: Int!) { ${call} }`, at);
      return answer.errors[0]?.extensions.code ?? 'nothing was refused';
    };
    refusals['account.approve'] = await by(`approveAccountRequest${versions}) { link }`);
    refusals['account.refuse'] = await by(`refuseAccountRequest${versions}, reason: "x") { id }`);
  });

  it('is tested for every act of the tables that needs it', () => {
    expect(refusals).toEqual(decidedByAnother(ACT_TABLES));
  });
});
