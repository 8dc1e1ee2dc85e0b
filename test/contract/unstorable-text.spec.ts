import { connect } from 'node:net';
import FormData from 'form-data';
import { Desk, type Person } from '../given/desk.ts';

const NUL = '\u0000';
const REGISTER = `mutation ($operator: OperatorInput!, $platform: PlatformInput!) {
  registerPlatform(operator: $operator, platform: $platform) { id }
}`;
const PLATFORM = 'query ($id: ID!) { platform(id: $id) { name } }';
const operator = { code: '91330200MA0000001L', name: '虚构云杉网络有限公司' };
const platform = {
  name: '云杉论坛',
  kinds: ['WEBSITE'],
  domains: ['yunshan.example'],
  apps: [],
  categories: ['FORUM'],
  tier: 'GENERAL',
  regionCode: '330203',
};

describe('text that the database cannot store unchanged', () => {
  let desk: Desk;
  let officer: Person;

  beforeAll(async () => {
    desk = await Desk.open();
    officer = await desk.person('CASE_OFFICER', { officeId: await desk.office() });
  });
  afterAll(() => desk.close());

  /** Status, code, field and both sentences. */
  async function responseTo(query: string, variables: Record<string, unknown> = {}) {
    const [zh, en] = [
      await desk.ask(officer, query, variables, 'zh-CN'),
      await desk.ask(officer, query, variables, 'en'),
    ];
    const { code, field, params } = en.errors[0]?.extensions ?? {};
    expect(zh.errors[0]?.extensions).toMatchObject({ code, field, params });
    return { status: en.status, code, field, params, zh: zh.errors[0]?.message, en: en.errors[0]?.message };
  }

  it('is refused in a variable, by field and position, in the reader’s language', async () => {
    const answer = await responseTo(REGISTER, {
      operator,
      platform: { ...platform, name: `云杉${NUL}论坛` },
    });
    expect(answer).toEqual({
      status: 400,
      code: 'TEXT_UNSTORABLE',
      field: 'platform.name',
      params: { field: 'platform.name', position: 3, character: 'U+0000' },
      zh: '“platform.name”的第 3 个字符（U+0000）无法保存，请删去后重新提交。',
      en: 'Character 3 of “platform.name” (U+0000) cannot be stored; remove it and send it again.',
    });
  });

  it.each([
    [{ operator: { ...operator, name: NUL }, platform }, 'operator.name'],
    [
      { operator, platform: { ...platform, domains: ['a.example', `b${NUL}.example`] } },
      'platform.domains[1]',
    ],
    [{ operator, platform: { ...platform, regionCode: `330203${NUL}` } }, 'platform.regionCode'],
    [{ operator, platform: { ...platform, name: `half a pair \ud83d` } }, 'platform.name'],
    [{ operator, platform: { ...platform, name: `the other half \ude00` } }, 'platform.name'],
  ])('is refused at any position in the variables (%#)', async (variables, field) => {
    expect(await responseTo(REGISTER, variables)).toMatchObject({
      status: 400,
      code: 'TEXT_UNSTORABLE',
      field,
    });
  });

  it('is refused in an id and in the text of a search', async () => {
    expect(await responseTo(PLATFORM, { id: NUL })).toMatchObject({ code: 'TEXT_UNSTORABLE', field: 'id' });
    const search = 'query ($f: PlatformFilter) { platforms(filter: $f) { totalCount } }';
    expect(await responseTo(search, { f: { text: `云${NUL}` } })).toMatchObject({
      code: 'TEXT_UNSTORABLE',
      field: 'f.text',
    });
  });

  it.each([
    ['an escape', '{ platforms(filter: { text: "\\u0000" }) { totalCount } }', 'filter.text'],
    ['the character itself', `{ platforms(filter: { text: "${NUL}" }) { totalCount } }`, 'filter.text'],
    ['a block', `{ platforms(filter: { text: """${NUL}""" }) { totalCount } }`, 'filter.text'],
    ['a default', 'query ($id: ID! = "\\u0000") { platform(id: $id) { name } }', 'id'],
    ['a fragment', '{ ...F } fragment F on Query { platform(id: "\\u0000") { name } }', 'id'],
  ])('is refused in the query: %s', async (_, query, field) => {
    expect(await responseTo(query)).toMatchObject({ status: 400, code: 'TEXT_UNSTORABLE', field });
  });

  it('is no query at all with half a pair in it', async () => {
    for (const half of ['\ud83d', '\\ud83d'])
      expect(await responseTo(`{ platform(id: "${half}") { name } }`)).toMatchObject({
        status: 400,
        code: 'BAD_REQUEST',
      });
  });

  it('is refused inside an encoded cursor', async () => {
    const after = Buffer.from(JSON.stringify(['2026-01-01', NUL])).toString('base64url');
    for (const list of ['platforms', 'findings', 'orders', 'inspections'])
      expect(
        await responseTo(`query ($after: String) { ${list}(after: $after) { totalCount } }`, { after }),
      ).toMatchObject({
        code: 'INVALID_VALUE',
        field: 'after',
      });
  });

  it('leaves whole pairs and rare characters alone', async () => {
    const name = '云杉😀𠮷论坛 ﷽';
    const variables = { operator, platform: { ...platform, name } };
    const { registerPlatform } = await desk.must<{ registerPlatform: { id: string } }>(
      officer,
      REGISTER,
      variables,
    );
    expect(await desk.must(officer, PLATFORM, { id: registerPlatform.id })).toEqual({ platform: { name } });
  });

  it.each(['subjectKind', 'subjectId', 'capturedAt', 'noEndUserData'])(
    'is refused in the form field %s of an upload',
    async (field) => {
      const form = new FormData();
      const fields = {
        subjectKind: 'FINDING',
        subjectId: '0198a000-0000-7000-8000-000000000000',
        capturedAt: '2026-11-02T01:30:00Z',
        noEndUserData: 'true',
      };
      for (const [key, value] of Object.entries({ ...fields, [field]: `x${NUL}` })) form.append(key, value);
      form.append('file', Buffer.from('text'), { filename: 'a.txt' });
      const response = await desk.app.inject({
        method: 'POST',
        url: '/files',
        payload: form.getBuffer(),
        headers: { ...form.getHeaders(), cookie: officer.cookie, 'x-requested-with': 'taizhang' },
      });
      expect(response.statusCode).toBe(400);
      expect(response.json()).toMatchObject({
        code: 'TEXT_UNSTORABLE',
        field,
        params: { field, position: 2, character: 'U+0000' },
        message: expect.stringMatching(/\p{Script=Han}/u) as string,
      });
    },
  );

  it('is refused in a header, by the HTTP parser', async () => {
    await desk.app.listen(0, '127.0.0.1');
    const port = Number(new URL(await desk.app.getUrl()).port);
    const answer = await new Promise<string>((done, failed) => {
      let text = '';
      const socket = connect(port, '127.0.0.1', () => {
        socket.write(
          `POST /files HTTP/1.1\r\nhost: x\r\nx-requested-with: a${NUL}b\r\ncontent-length: 0\r\n\r\n`,
        );
      });
      socket.setEncoding('utf8');
      socket.on('data', (part: string) => (text += part));
      socket.on('close', () => done(text));
      socket.on('error', failed);
    });
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(body)).toMatchObject({
      code: 'BAD_REQUEST',
      message: expect.stringMatching(/请求无法解析.*could not be understood/) as string,
    });
  });
});
