import { asOwner } from '#api/owner';
import { type GivenFinding, closedAndOpenFinding } from './closed-finding.ts';
import { Desk, type Person } from './desk.ts';

const REGISTER = `mutation ($o: OperatorInput!, $p: PlatformInput!) { registerPlatform(operator: $o, platform: $p) { id operator { id } } }`;
export const CASE = `id number title state shown version openWarnings own
  text { title facts items { code } audience { toPlatforms categories tiers toSubordinates toSuperior } }
  warnings { key field kind term start reason } notices { id version dueOn toldOn toWeigh closedAs remarks { side by text } platform { name } }
  versions { seq sha256 approvedBy publishedOn changes { field before after } } findings { id } acts { kind byName text }
  steps { key state on hint } allowedActions { action allowed reason } withdrawReason withdrawDueOn withdrawnInTime recipients draftedBy approvedBy`;
export const READ = `query ($id: ID!) { typicalCase(id: $id) { ${CASE} } }`;
export const DRAFT = `mutation ($input: CaseInput!) { draftCase(input: $input) { ${CASE} } }`;
export const CHANGE = `mutation ($id: ID!, $version: Int!, $input: CaseInput!) { changeCase(id: $id, version: $version, input: $input) { ${CASE} } }`;
export const ANSWER = `mutation ($id: ID!, $key: ID!, $reason: String!) { answerCaseWarning(id: $id, key: $key, reason: $reason) { ${CASE} } }`;
export const WEIGH = `mutation ($id: ID!, $n: ID!, $version: Int!, $text: String!) { weighCaseStatement(id: $id, noticeId: $n, version: $version, text: $text) { ${CASE} } }`;
export const NOTICE = `id title waiting dueOn closedAs version consentedAt text { facts } remarks { side by text } allowedActions { action allowed }`;
export const OWN = `id number title seq withdrawnOn withdrawReason sha256 text { facts grounds outcome lesson } items { code } officeName { zh }`;
export const STATE = `mutation ($id: ID!, $version: Int!, $text: String!) { stateOnCase(id: $id, version: $version, text: $text) { ${NOTICE} } }`;
export const CONSENT = `mutation ($id: ID!, $version: Int!) { consentToCase(id: $id, version: $version) { ${NOTICE} } }`;
export const LIST = `query ($f: TypicalCaseFilter) { typicalCases(filter: $f) { totalCount edges { node { id number title state own itemCodes } } } }`;

/** The acts whose arguments are id, version and possibly one text. */
export const simple = (name: string, said?: string, type = 'String!'): string =>
  `mutation ($id: ID!, $version: Int!${said ? `, $${said}: ${type}` : ''}) {
     ${name}(id: $id, version: $version${said ? `, ${said}: $${said}` : ''}) { ${CASE} } }`;
export const SUBMIT = simple('submitCase');
export const APPROVE = simple('approveCase', 'note', 'String');
export const RETURN = simple('returnCase', 'remarks');
export const NOTIFY = simple('notifyCase', 'days', 'Int');
export const PUBLISH = simple('publishCase');
export const CORRECT = simple('correctCase', 'reason');
export const ABANDON = simple('abandonCase', 'reason');
export const WITHDRAW = `mutation ($id: ID!, $version: Int!, $reason: String!, $on: CivilDate) {
  withdrawCase(id: $id, version: $version, reason: $reason, decisionChangedOn: $on) { ${CASE} } }`;

export interface Case {
  id: string;
  number: string | null;
  title: string;
  state: string;
  shown: string;
  version: number;
  openWarnings: number;
  own: boolean;
  text: { title: string; facts: string; items: { code: string }[] } | null;
  warnings: {
    key: string;
    field: string;
    kind: string;
    term: string;
    start: number;
    reason: string | null;
  }[];
  notices: {
    id: string;
    version: number;
    dueOn: string;
    toWeigh: boolean;
    closedAs: string | null;
    remarks: { side: string; by: string; text: string }[];
    platform: { name: string };
  }[];
  versions: {
    seq: number;
    sha256: string;
    approvedBy: string | null;
    changes: { field: string; before: string | null; after: string | null }[];
  }[];
  findings: { id: string }[];
  acts: { kind: string; byName: string; text: string | null }[];
  steps: { key: string; state: string; on: string | null }[];
  allowedActions: { action: string; allowed: boolean; reason: string | null }[];
  withdrawReason: string | null;
  withdrawDueOn: string | null;
  withdrawnInTime: boolean | null;
  recipients: number | null;
  draftedBy: string | null;
}

interface OwnCaseRead {
  number: string;
  title: string;
  seq: number;
  withdrawnOn: string | null;
  withdrawReason: string | null;
  sha256: string | null;
  text: { facts: string } | null;
  items: { code: string }[];
}

interface OwnNoticeRead {
  id: string;
  version: number;
  waiting: boolean;
  closedAs: string | null;
  remarks: { side: string; by: string; text: string }[];
}

// valid codes that nobody has
const CODES = ['1L', '2P', '3T', '4X', '51', '64', '77'].map((tail) => `91330200MA000000${tail}`);

/** A desk of a city's office with a closed finding, the people of the offices around it, and platforms that read cases. */
export class CaseDesk {
  officer!: Person;
  director!: Person;
  deputy!: Person;
  district!: Person;
  province!: Person;
  elsewhere!: Person;
  /** The people of the platform that the case is about. */
  head!: Person;
  liaison!: Person;
  /** People of platforms in the audience, outside of it, and of another region. */
  reader!: Person;
  otherReader!: Person;
  stranger!: Person;
  platformId!: string;
  closed!: GivenFinding;
  open!: GivenFinding;
  /** The case as the last act left it. */
  now!: Case;
  private registered = 0;
  readonly desk: Desk;

  private constructor(desk: Desk) {
    this.desk = desk;
  }

  static async open(): Promise<CaseDesk> {
    const desk = await Desk.open();
    const c = new CaseDesk(desk);
    c.on('2026-11-24');
    const officeId = await desk.office('330200', '甬网');
    c.officer = await desk.person('CASE_OFFICER', { officeId }, '承办甲');
    c.director = await desk.person('DIRECTOR', { officeId }, '主任甲');
    c.deputy = await desk.person('DIRECTOR', { officeId }, '副主任乙');
    const inspectors = [
      await desk.person('INSPECTOR', { officeId }),
      await desk.person('INSPECTOR', { officeId }),
    ] as const;
    c.district = await desk.person('CASE_OFFICER', { officeId: await desk.office('330203', '海网') });
    c.province = await desk.person('DIRECTOR', { officeId: await desk.office('330000', '浙网') });
    c.elsewhere = await desk.person('CASE_OFFICER', { officeId: await desk.office('330100', '杭网') });
    const { officer } = c;
    const { id: platformId, operatorId, head } = await c.platform(officer, '云杉');
    c.platformId = platformId;
    c.head = head;
    c.liaison = await desk.person('LIAISON', { operatorId, platformIds: [platformId] }, '联络员');
    c.reader = (await c.platform(officer, '禾苗')).head;
    c.otherReader = (await c.platform(officer, '南屏', { categories: ['LIVE'] })).head;
    c.stranger = (await c.platform(c.elsewhere, '渔火', { regionCode: '330106' })).head;
    const found = await closedAndOpenFinding(desk, {
      officer,
      inspectors,
      platformId,
      plannedOn: '2026-11-24',
    });
    c.closed = found.closed;
    c.open = found.open;
    return c;
  }

  on(day: string): void {
    this.desk.clock.set(new Date(`${day}T02:00:00Z`));
  }

  async sql<T>(text: string, values: unknown[] = []): Promise<T> {
    return asOwner(this.desk.database.url, (source) => source.query<T>(text, values));
  }

  /** Does an act on the current version of the case, and keeps the result. */
  async must(who: Person, document: string, variables: object = {}): Promise<Case> {
    const at = { id: this.now.id, version: this.now.version };
    const data = await this.desk.must<Record<string, Case>>(who, document, { ...at, ...variables });
    return (this.now = Object.values(data)[0] as Case);
  }

  async refused(who: Person, document: string, variables: object = {}): Promise<string> {
    const at = { id: this.now.id, version: this.now.version };
    return this.desk.refusal(who, document, { ...at, ...variables });
  }

  async draft(over: object = {}): Promise<Case> {
    const data = await this.desk.must<{ draftCase: Case }>(this.officer, DRAFT, { input: this.input(over) });
    return (this.now = data.draftCase);
  }

  async read(who: Person): Promise<Case> {
    return (await this.desk.must<{ typicalCase: Case }>(who, READ, { id: this.now.id })).typicalCase;
  }

  async ownCase(who: Person): Promise<OwnCaseRead> {
    const document = `query ($id: ID!) { ownCase(id: $id) { ${OWN} } }`;
    return (await this.desk.must<{ ownCase: OwnCaseRead }>(who, document, { id: this.now.id })).ownCase;
  }

  async notices(who: Person): Promise<OwnNoticeRead[]> {
    const document = `{ ownCaseNotices { ${NOTICE} } }`;
    return (await this.desk.must<{ ownCaseNotices: OwnNoticeRead[] }>(who, document)).ownCaseNotices;
  }

  audience(over: object = {}): object {
    return {
      toPlatforms: true,
      categories: ['FORUM'],
      tiers: [],
      toSubordinates: true,
      toSuperior: false,
      ...over,
    };
  }

  input(over: object = {}): object {
    return {
      findingIds: [this.closed.id],
      itemCodes: [this.closed.itemCode],
      title: '某论坛巡查记录缺失案例',
      facts: '某平台未留存巡查记录，抽查 5 件，其中 2 件没有记录。',
      grounds: '责任清单要求留存巡查记录。',
      outcome: '当场改正。',
      lesson: '巡查须留痕，责任到人。',
      audience: this.audience(),
      ...over,
    };
  }

  async platform(
    by: Person,
    name: string,
    over: object = {},
  ): Promise<{ id: string; head: Person; operatorId: string }> {
    const code = CODES[this.registered] ?? '';
    this.registered += 1;
    const { registerPlatform: p } = await this.desk.must<{
      registerPlatform: { id: string; operator: { id: string } };
    }>(by, REGISTER, {
      o: { code, name: `虚构${name}网络科技有限公司` },
      p: {
        name: `${name}论坛`,
        kinds: ['WEBSITE'],
        domains: [`p${String(this.registered)}.example`],
        apps: [],
        categories: ['FORUM'],
        tier: 'KEY',
        regionCode: '330205',
        ...over,
      },
    });
    const of = { operatorId: p.operator.id, platformIds: [p.id] };
    const head = await this.desk.person('RESPONSIBLE_PERSON', of, `${name}负责人`);
    return { id: p.id, operatorId: p.operator.id, head };
  }

  /** A case that was submitted by its author, approved by the director and notified to the platform. */
  async told(over: object = {}): Promise<void> {
    await this.draft(over);
    await this.must(this.officer, SUBMIT);
    await this.must(this.director, APPROVE);
    await this.must(this.officer, NOTIFY);
  }

  /** A case to which the platform consented, so that it was published at once. */
  async published(over: object = {}): Promise<void> {
    await this.told(over);
    const notice = (await this.notices(this.head)).find((n) => n.closedAs === null);
    await this.desk.must(this.head, CONSENT, { id: notice?.id, version: notice?.version });
    await this.must(this.director, PUBLISH);
  }
}
