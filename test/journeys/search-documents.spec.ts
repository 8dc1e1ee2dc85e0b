import { CaseDesk, WITHDRAW } from '../given/cases.ts';
import type { Person } from '../given/desk.ts';
import { report } from '../given/reports.ts';
import { bearerOf } from '../given/programs.ts';

const SEARCH = `query ($t: String!) { search(text: $t) { kind total hits { kind number title state year platform { id } officeName { zh en } } } }`;
const OWN = `query ($t: String!) { ownSearch(text: $t) { kind total hits { kind number title state year platformId platformName officeName { zh } } } }`;
const SUBMIT = `mutation ($id: ID!, $v: Int!, $body: JSON) { submitAnnualReport(platformId: $id, year: 2026, version: $v, body: $body) { version } }`;
const CONFIRM = `mutation ($id: ID!, $v: Int!) { confirmAnnualReport(platformId: $id, year: 2026, version: $v) { version } }`;
const AMEND = `mutation ($id: ID!, $v: Int!, $body: JSON) { amendAnnualReport(platformId: $id, year: 2026, version: $v, reason: "数据更正", body: $body) { version current { receipt { number } } } }`;

interface Hit {
  kind: string;
  number: string | null;
  title: string;
  state: string;
  year: number | null;
}

/** Documents in the search: annual reports once they are filed, typical cases for their readers. */
describe('the search for reports and cases', () => {
  let c: CaseDesk;

  beforeAll(async () => {
    c = await CaseDesk.open();
  }, 300_000);
  afterAll(() => c.desk.close());

  const search = async (who: Person, t: string, kind: string): Promise<Hit[]> =>
    (await c.desk.must<{ search: { kind: string; hits: Hit[] }[] }>(who, SEARCH, { t })).search
      .filter((group) => group.kind === kind)
      .flatMap((group) => group.hits);
  const own = async (who: Person | { bearer: string }, t: string, kind: string): Promise<Hit[]> =>
    (await c.desk.must<{ ownSearch: { kind: string; hits: Hit[] }[] }>(who, OWN, { t })).ownSearch
      .filter((group) => group.kind === kind)
      .flatMap((group) => group.hits);

  it('finds a case by number, title and text: its own office always, others once it is published to them', async () => {
    c.on('2026-11-24');
    await c.draft();
    expect((await search(c.officer, '巡查记录缺失', 'CASE')).map(({ state }) => state)).toEqual(['DRAFT']);
    for (const who of [c.district, c.province, c.elsewhere])
      expect(await search(who, '巡查记录缺失', 'CASE')).toEqual([]);
    await c.published();
    const number = c.now.number;
    for (const text of ['记录缺失', '案例〔2026〕1', '抽查'])
      expect([text, (await search(c.district, text, 'CASE')).map((hit) => [hit.number, hit.state])]).toEqual([
        text,
        [[number, 'PUBLISHED']],
      ]);
    const [shown] = await search(c.district, '记录缺失', 'CASE');
    expect(shown).toMatchObject({ platform: null, officeName: { zh: expect.stringMatching(/./) as string } });
    expect(await search(c.province, '记录缺失', 'CASE')).toEqual([]);
    expect((await own(c.reader, '记录缺失', 'CASE')).map((hit) => hit.number)).toEqual([number]);
    for (const who of [c.otherReader, c.stranger]) expect(await own(who, '记录缺失', 'CASE')).toEqual([]);
    await c.must(c.director, WITHDRAW, { reason: '原决定变更', on: '2026-11-24' });
    // its readers find that it was withdrawn by its title, and its text no longer
    expect((await search(c.district, '记录缺失', 'CASE')).map((hit) => hit.state)).toEqual(['WITHDRAWN']);
    expect(await search(c.district, '抽查', 'CASE')).toEqual([]);
  });

  it('finds a report by platform, year and receipt once it is confirmed, and after an amendment by both numbers', async () => {
    c.on('2027-01-20');
    const program = await bearerOf(c.desk, c.head, c.platformId);
    const id = c.platformId;
    await c.desk.must(program, SUBMIT, { id, v: 0, body: report() });
    // nobody finds a version that the primary responsible person has not confirmed
    for (const who of [c.officer, c.district, c.province])
      expect(await search(who, '年度报告', 'REPORT')).toEqual([]);
    expect(await own(program, '年度报告', 'REPORT')).toEqual([]);
    await c.desk.must(c.head, CONFIRM, { id, v: 1 });
    const first = '甬网报收〔2027〕1号';
    const filed = { kind: 'REPORT', number: first, title: '云杉论坛', state: 'FILED', year: 2026 };
    for (const text of ['云杉', '2026年度', '年度报告 云杉', '报收〔2027〕1', first])
      expect([text, await search(c.officer, text, 'REPORT')]).toEqual([
        text,
        [{ ...filed, platform: { id }, officeName: null }],
      ]);
    expect(await search(c.province, '云杉', 'REPORT')).toHaveLength(1);
    for (const who of [c.district, c.elsewhere]) expect(await search(who, '云杉', 'REPORT')).toEqual([]);
    expect(await own(c.liaison, '年度报告', 'REPORT')).toEqual([
      { ...filed, platformId: id, platformName: '云杉论坛', officeName: null },
    ]);
    expect(await own(c.reader, '年度报告', 'REPORT')).toEqual([]);
    await c.desk.must(c.head, AMEND, { id, v: 2, body: report({ '/narrative': '更正后的说明' }) });
    const second = '甬网报收〔2027〕2号';
    for (const text of [first, second, '云杉'])
      expect((await search(c.officer, text, 'REPORT')).map(({ number }) => number)).toEqual([second]);
    // a platform takes nothing else out of the search: its platform and orders are still found
    expect(await search(c.officer, '云杉', 'PLATFORM')).toHaveLength(1);
  });
});
