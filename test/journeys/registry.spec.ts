import { Desk, type Person } from '../given/desk.ts';

const REGISTER = `mutation ($operator: OperatorInput!, $platform: PlatformInput!, $ack: [ID!]) {
  registerPlatform(operator: $operator, platform: $platform, acknowledgedDoubles: $ack) {
    id name version tier ledger { total verified entries { item { code } systemState operationState } } changes { action actorName }
  }
}`;
const CHANGE = `mutation ($id: ID!, $version: Int!, $platform: PlatformInput!, $reason: String!, $ack: [ID!]) {
  changePlatform(id: $id, version: $version, platform: $platform, reason: $reason, acknowledgedDoubles: $ack) {
    version tier ledger { entries { item { code } } } changes { action reason fields { field before after } }
  }
}`;
const OPERATOR = { code: '91330200MA0000001L', name: '虚构云杉网络有限公司' };

const platform = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: '云杉论坛',
  kinds: ['WEBSITE'],
  domains: ['https://www.YunShan-demo.example/index'],
  apps: [],
  icpNumber: null,
  categories: ['FORUM', 'USER_ACCOUNTS', 'USER_GENERATED'],
  tier: 'GENERAL',
  regionCode: '330203',
  ...over,
});

interface Registered {
  registerPlatform: {
    id: string;
    version: number;
    ledger: { total: number; entries: { item: { code: string } }[] };
    changes: { action: string }[];
  };
}

describe('the register', () => {
  let desk: Desk;
  let officer: Person;
  let director: Person;
  let elsewhere: Person;

  beforeAll(async () => {
    desk = await Desk.open();
    const office = await desk.office();
    const other = await desk.office('330100', '杭网');
    officer = await desk.person('CASE_OFFICER', { officeId: office }, '承办甲');
    director = await desk.person('DIRECTOR', { officeId: office }, '主任乙');
    elsewhere = await desk.person('CASE_OFFICER', { officeId: other });
  });
  afterAll(() => desk.close());

  const register = (
    over: Record<string, unknown> = {},
    operator: object = OPERATOR,
    ack: string[] = [],
  ): Promise<string> => desk.refusal(officer, REGISTER, { operator, platform: platform(over), ack });

  it('registers a platform, opens its ledger and records who did it', async () => {
    const { registerPlatform: entered } = await desk.must<Registered>(officer, REGISTER, {
      operator: OPERATOR,
      platform: platform(),
      ack: [],
    });
    expect(entered.ledger.total).toBe(entered.ledger.entries.length);
    expect(entered.ledger.total).toBeGreaterThan(30);
    expect(entered.changes).toEqual([{ action: 'REGISTER', actorName: '承办甲' }]);
    const found = await desk.must<{
      platforms: { totalCount: number; edges: { node: { domains: string[] } }[] };
    }>(officer, '{ platforms(filter: { text: "杉论" }) { totalCount edges { node { domains } } } }');
    expect(found.platforms).toEqual({
      totalCount: 1,
      edges: [{ node: { domains: ['yunshan-demo.example'] } }],
    });
  });

  it('is not visible from another territory, not even by its id', async () => {
    const mine = await desk.must<{ platforms: { edges: { node: { id: string } }[] } }>(
      officer,
      '{ platforms { edges { node { id } } } }',
    );
    const id = mine.platforms.edges[0]?.node.id;
    expect(await desk.refusal(elsewhere, 'query ($id: ID!) { platform(id: $id) { name } }', { id })).toBe(
      'NOT_FOUND id',
    );
    expect(await desk.must(elsewhere, '{ platforms { totalCount } }')).toEqual({
      platforms: { totalCount: 0 },
    });
  });

  it('finds by domain and by the operator’s code, and by two characters', async () => {
    for (const text of ['shan-demo', OPERATOR.code, '虚构', '云杉']) {
      const { platforms } = await desk.must<{ platforms: { totalCount: number } }>(
        officer,
        'query ($t: String) { platforms(filter: { text: $t }) { totalCount } }',
        { t: text },
      );
      expect([text, platforms.totalCount]).toEqual([text, 1]);
    }
  });

  it('shows likely doubles, and accepts them when they are acknowledged', async () => {
    expect(await register({ name: '云杉社区' })).toBe('LIKELY_DOUBLE acknowledgedDoubles');
    const { likelyDoubles } = await desk.must<{
      likelyDoubles: { platform: { id: string }; reason: string }[];
    }>(
      officer,
      'query ($p: PlatformInput!) { likelyDoubles(operatorCode: "", platform: $p) { platform { id } reason } }',
      { p: platform({ name: '云杉社区' }) },
    );
    expect(likelyDoubles.map((d) => d.reason)).toEqual(['SAME_DOMAIN']);
    const ack = likelyDoubles.map((d) => d.platform.id);
    expect(await register({ name: '云杉社区' }, OPERATOR, ack)).toBe('nothing was refused');
  });

  const DOUBLES = `query ($code: String!, $p: PlatformInput!, $of: ID) {
    likelyDoubles(operatorCode: $code, platform: $p, platformId: $of) { platform { name } reason detail }
  }`;
  const doubles = async (
    over: Record<string, unknown>,
    code = '',
    of: string | null = null,
  ): Promise<string[]> => {
    const found = await desk.must<{
      likelyDoubles: { platform: { name: string }; reason: string; detail: string }[];
    }>(officer, DOUBLES, { code, of, p: platform(over) });
    return found.likelyDoubles.map((d) => `${d.platform.name} ${d.reason} ${d.detail}`);
  };

  it('compares the well-formed part of a form with an incomplete domain', async () => {
    const fields = { name: '', domains: ['yunshan', '//', 'www.yunshan-demo.example'] };
    expect(await doubles(fields)).toEqual([
      '云杉社区 SAME_DOMAIN yunshan-demo.example',
      '云杉论坛 SAME_DOMAIN yunshan-demo.example',
    ]);
    expect(await doubles({ name: '', domains: ['yunshan'], icpNumber: '浙', categories: ['?'] })).toEqual([]);
    // malformed values are refused at the registration itself
    expect(await register({ ...fields, name: '云' })).toBe('DOMAIN_FORMAT platform.domains.0');
  });

  it('shows the same name under another operator, with that operator’s name', async () => {
    const other = { code: '91330200MA0000002P', name: '虚构松果网络有限公司' };
    const fields = { name: '云杉论坛', domains: ['other.example'] };
    expect(await doubles(fields, other.code)).toEqual([`云杉论坛 SAME_NAME ${OPERATOR.name}`]);
    expect(await register(fields, other)).toBe('LIKELY_DOUBLE acknowledgedDoubles');
    // spaces do not make another name for the same operator
    expect(await doubles({ name: '云杉 论坛', domains: ['other.example'] }, OPERATOR.code)).toEqual([
      `云杉论坛 SAME_NAME ${OPERATOR.name}`,
    ]);
  });

  it('shows a platform that becomes a likely double by a change, and accepts it when acknowledged', async () => {
    const fields = { name: '竹里直播', domains: ['zhuli.example'], icpNumber: '浙ICP备12345678号-1' };
    const { registerPlatform: p } = await desk.must<Registered>(officer, REGISTER, {
      operator: OPERATOR,
      platform: platform(fields),
      ack: [],
    });
    const change = (
      over: Record<string, unknown>,
      version = 1,
      ack: string[] = [],
    ): [string, Record<string, unknown>] => [
      CHANGE,
      { id: p.id, version, platform: platform({ ...fields, ...over }), reason: '更正', ack },
    ];
    const named = { name: '云杉论坛' };
    const hosted = { domains: ['zhuli.example', 'yunshan-demo.example'] };
    expect(await desk.refusal(officer, ...change(named))).toBe('LIKELY_DOUBLE acknowledgedDoubles');
    expect(await desk.refusal(officer, ...change(hosted))).toBe('LIKELY_DOUBLE acknowledgedDoubles');
    expect(await doubles({ ...fields, ...named }, OPERATOR.code, p.id)).toEqual([
      `云杉论坛 SAME_NAME ${OPERATOR.name}`,
    ]);
    // the platform is no double of itself, and unchanged marks are not compared again
    expect(await doubles(fields, OPERATOR.code, p.id)).toEqual([]);
    expect(await desk.refusal(officer, DOUBLES, { code: '', of: 'x', p: platform() })).toBe(
      'NOT_FOUND platformId',
    );
    const { likelyDoubles } = await desk.must<{ likelyDoubles: { platform: { id: string } }[] }>(
      officer,
      'query ($p: PlatformInput!, $of: ID) { likelyDoubles(operatorCode: "", platform: $p, platformId: $of) { platform { id } } }',
      { p: platform({ ...fields, ...hosted }), of: p.id },
    );
    const ids = likelyDoubles.map((d) => d.platform.id);
    expect(ids).toHaveLength(2);
    expect(await desk.refusal(officer, ...change(hosted, 1, ids.slice(1)))).toBe(
      'LIKELY_DOUBLE acknowledgedDoubles',
    );
    expect(await desk.refusal(officer, ...change(hosted, 1, ids))).toBe('nothing was refused');
    expect(await desk.refusal(officer, ...change({ ...hosted, tier: 'KEY' }, 2))).toBe('nothing was refused');
  });

  it.each([
    [
      'a wrong check character',
      { operator: { ...OPERATOR, code: '91330200MA0000001A' } },
      'USCC_CHECK operator.code',
    ],
    [
      'a code with a letter that the standard leaves out',
      { operator: { ...OPERATOR, code: '91330200MA000000IL' } },
      'USCC_FORMAT operator.code',
    ],
    [
      'another name under a known code',
      { operator: { ...OPERATOR, name: '别的公司' } },
      'OPERATOR_NAME_DIFFERS operator.name',
    ],
    ['an unknown region', { regionCode: '330299' }, 'UNKNOWN_REGION platform.regionCode'],
    ['a region of others', { regionCode: '330106' }, 'REGION_OUT_OF_SCOPE platform.regionCode'],
    ['an abolished region', { regionCode: '330103' }, 'ABOLISHED_REGION platform.regionCode'],
    ['no name', { name: '   ' }, 'REQUIRED platform.name'],
    ['a domain that is none', { domains: ['ok.example', 'no domain'] }, 'DOMAIN_FORMAT platform.domains.1'],
    ['a website without a domain', { domains: [] }, 'DOMAIN_NEEDED platform.domains'],
    ['an app without identifier', { kinds: ['APP'] }, 'APP_NEEDED platform.apps'],
    ['a filing number of another shape', { icpNumber: '12345' }, 'ICP_FORMAT platform.icpNumber'],
    ['an unknown category', { categories: ['CASINO'] }, 'UNKNOWN_CATEGORY platform.categories'],
  ])('refuses %s and writes nothing', async (_, over, expected) => {
    const before = await desk.must<{ platforms: { totalCount: number } }>(
      officer,
      '{ platforms { totalCount } }',
    );
    const { operator, ...fields } = {
      operator: OPERATOR,
      domains: ['another.example'],
      name: '另一个',
      ...over,
    } as Record<string, unknown>;
    expect(await register(fields, operator as object)).toBe(expected);
    expect(await desk.must(officer, '{ platforms { totalCount } }')).toEqual(before);
  });

  it('shows the second of two officers the changes of the first; nothing is lost', async () => {
    const { registerPlatform: p } = await desk.must<Registered>(officer, REGISTER, {
      operator: OPERATOR,
      platform: platform({ name: '松果音频', domains: ['songguo.example'] }),
      ack: [],
    });
    const first = {
      id: p.id,
      version: 1,
      platform: platform({ name: '松果音频', domains: ['songguo.example'], tier: 'HEAD' }),
      reason: '列为头部平台',
    };
    const second = {
      ...first,
      platform: platform({ name: '松果有声', domains: ['songguo.example'] }),
      reason: '更名',
    };
    const done = await desk.must<{
      changePlatform: {
        version: number;
        ledger: { entries: { item: { code: string } }[] };
        changes: { action: string; fields: object[] }[];
      };
    }>(officer, CHANGE, first);
    expect(done.changePlatform.version).toBe(2);
    expect(done.changePlatform.changes[0]).toEqual({
      action: 'CHANGE',
      reason: '列为头部平台',
      fields: [{ field: 'tier', before: 'GENERAL', after: 'HEAD' }],
    });
    expect(done.changePlatform.ledger.entries.map((e) => e.item.code)).toContain('4.1');
    const { errors } = await desk.ask(director, CHANGE, second);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'STALE',
      params: { changedBy: '承办甲', fields: 'tier' },
    });
    expect(
      await desk.must(officer, 'query ($id: ID!) { platform(id: $id) { name tier version } }', { id: p.id }),
    ).toEqual({
      platform: { name: '松果音频', tier: 'HEAD', version: 2 },
    });
  });

  it('shows in the history the new lead officer by name, to an office above as well', async () => {
    const fields = { name: '鹿鸣资讯', domains: ['luming.example'] };
    const { registerPlatform: p } = await desk.must<Registered>(officer, REGISTER, {
      operator: OPERATOR,
      platform: platform(fields),
      ack: [],
    });
    for (const [version, leadOfficerId] of [officer.id, director.id].entries())
      await desk.must(officer, CHANGE, {
        id: p.id,
        version: version + 1,
        platform: platform({ ...fields, leadOfficerId }),
        reason: '调整承办人',
      });
    const above = await desk.person('INSPECTOR', { officeId: await desk.office('330000', '浙网') });
    const { platform: seen } = await desk.must<{ platform: { changes: { fields: object[] }[] } }>(
      above,
      'query ($id: ID!) { platform(id: $id) { changes { fields { field before after } } } }',
      { id: p.id },
    );
    expect(seen.changes.slice(0, 2).map((c) => c.fields)).toEqual([
      [{ field: 'leadOfficerId', before: '承办甲', after: '主任乙' }],
      [{ field: 'leadOfficerId', before: null, after: '承办甲' }],
    ]);
  });

  it('asks for a reason, and leaves retirement to the director', async () => {
    const { platforms } = await desk.must<{
      platforms: { edges: { node: { id: string; version: number } }[] };
    }>(officer, '{ platforms(filter: { text: "云杉社区" }) { edges { node { id version } } } }');
    const target = platforms.edges[0]?.node;
    const RETIRE = `mutation ($id: ID!, $version: Int!, $reason: String!) { retirePlatform(id: $id, version: $version, retiredOn: "2026-11-02", reason: $reason) { state retiredOn } }`;
    expect(await desk.refusal(officer, RETIRE, { ...target, reason: '停止运营' })).toBe('FORBIDDEN');
    expect(await desk.refusal(director, RETIRE, { ...target, reason: ' ' })).toBe('REASON_NEEDED reason');
    expect(await desk.must(director, RETIRE, { ...target, reason: '停止运营' })).toEqual({
      retirePlatform: { state: 'RETIRED', retiredOn: '2026-11-02' },
    });
    expect(await desk.refusal(director, RETIRE, { id: target?.id, version: 2, reason: '再次' })).toBe(
      'STATE id',
    );
  });

  it('suspends and resumes, and refuses both with codes in other states', async () => {
    const { registerPlatform: p } = await desk.must<Registered>(officer, REGISTER, {
      operator: OPERATOR,
      platform: platform({ name: '鹭岛论坛', domains: ['ludao.example'] }),
      ack: [],
    });
    const step = (name: string): string =>
      `mutation ($id: ID!, $v: Int!) { ${name}(id: $id, version: $v, reason: "停机") { state version allowedActions { action code } changes { action reason fields { field before after } } } }`;
    const early = await desk.ask(director, step('resumePlatform'), { id: p.id, v: 1 }, 'zh');
    expect(early.errors[0]?.extensions).toMatchObject({
      code: 'STATE',
      field: 'id',
      params: { state: 'ACTIVE', act: 'platform.resume' },
    });
    expect(early.errors[0]?.message).toMatch(/在管.*恢复/);
    const { suspendPlatform: suspended } = await desk.must<{
      suspendPlatform: { allowedActions: object[]; changes: object[] };
    }>(director, step('suspendPlatform'), { id: p.id, v: 1 });
    expect(suspended).toMatchObject({ state: 'SUSPENDED', version: 2 });
    expect(suspended.changes[0]).toEqual({
      action: 'SUSPEND',
      reason: '停机',
      fields: [{ field: 'state', before: 'ACTIVE', after: 'SUSPENDED' }],
    });
    const offered = ['change', 'appoint', 'planInspection', 'draftOrder', 'proposeMerge', 'proposeTransfer'];
    expect(suspended.allowedActions).toEqual(
      [...offered, 'resume', 'retire'].map((action) => ({ action, code: null })),
    );
    const late = await desk.ask(director, step('suspendPlatform'), { id: p.id, v: 1 });
    expect(late.errors[0]?.extensions).toMatchObject({
      code: 'STALE',
      field: 'version',
      params: { changedBy: '主任乙', fields: 'platform.suspend' },
    });
    const { resumePlatform: resumed } = await desk.must<{ resumePlatform: object }>(
      director,
      step('resumePlatform'),
      { id: p.id, v: 2 },
    );
    expect(resumed).toMatchObject({ state: 'ACTIVE', version: 3 });
  });

  it('keeps accountable persons with the days on which they held the role', async () => {
    const { platforms } = await desk.must<{ platforms: { edges: { node: { id: string } }[] } }>(
      officer,
      '{ platforms(filter: { text: "松果" }) { edges { node { id } } } }',
    );
    const APPOINT = `mutation ($id: ID!, $person: PersonInput!) { appointPerson(platformId: $id, person: $person) { persons { name validFrom validTo } } }`;
    const id = platforms.edges[0]?.node.id;
    const person = {
      role: 'PRIMARY_RESPONSIBLE',
      name: '林某',
      phone: '0574-0000000',
      validFrom: '2026-01-01',
    };
    await desk.must(officer, APPOINT, { id, person });
    expect(await desk.refusal(officer, APPOINT, { id, person: { ...person, name: '周某' } })).toBe(
      'PERSON_OVERLAP person.validFrom',
    );
    expect(
      await desk.must(officer, APPOINT, { id, person: { ...person, name: '周某', validFrom: '2026-06-01' } }),
    ).toEqual({
      appointPerson: {
        persons: [
          { name: '周某', validFrom: '2026-06-01', validTo: null },
          { name: '林某', validFrom: '2026-01-01', validTo: '2026-05-31' },
        ],
      },
    });
  });
});
