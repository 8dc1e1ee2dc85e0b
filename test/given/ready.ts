import { getNamedType, isObjectType } from 'graphql';
import { PASSWORD } from './desk.ts';
import { type Field, documentOf, fieldsOf } from './calls.ts';
import { closedAndOpenFinding } from './closed-finding.ts';
import type { Row, Who } from './ground.ts';
import { report } from './reports.ts';
import type { TwoPlaces } from './two-places.ts';

/** The arguments of a mutation, by path, and its sender, with which it is done and not refused. */
export interface Given {
  at: Readonly<Record<string, unknown>>;
  who?: Who;
}

const PDF = {
  name: 'letter.pdf',
  type: 'application/pdf',
  text: '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
};
const ESTABLISHED = { systemState: 'ESTABLISHED', operationState: 'EFFECTIVE' };

/**
 * Besides the records of the place `here`, others at further stages, so that nearly every mutation can be done with one of
 * them: arguments for single mutations are in `at`.
 */
export class Ready {
  readonly given: Record<string, Given> = {};
  private readonly fields: Map<string, Field>;

  private constructor(private readonly it: TwoPlaces) {
    this.fields = new Map(fieldsOf(it.schema, 'Mutation').map((field) => [field.name, field]));
  }

  static async made(it: TwoPlaces): Promise<Ready> {
    const ready = new Ready(it);
    await ready.orders();
    await ready.cases();
    await ready.platforms();
    await ready.reports();
    await ready.inspection();
    await ready.accounts();
    return ready;
  }

  private who(role: string): Who {
    return this.it.here.who(role);
  }

  private id(kind: string): string {
    return this.it.here.id(kind);
  }

  private async act(who: Who, name: string, args: Record<string, unknown>): Promise<Row> {
    const field = this.fields.get(name) as Field;
    const type = getNamedType(field.type);
    const parts = isObjectType(type) ? Object.keys(type.getFields()) : [];
    const fields = ['id', 'version', 'link', 'secret'].filter((part) => parts.includes(part));
    const selection = parts.length === 0 ? '' : `{ __typename ${fields.join(' ')} }`;
    const query = documentOf('Mutation', field, selection);
    return (await this.it.desk.must<Record<string, Row>>(who, query, args))[name] as Row;
  }

  private put(name: string, at: Given['at'], who?: Who): void {
    this.given[name] = { at, ...(who === undefined ? {} : { who }) };
  }

  private async openFinding(): Promise<{ open: string; closed: string }> {
    const inspectors = [this.it.here.who('inspector'), this.it.here.who('second')] as const;
    const visit = { officer: this.it.here.who('officer'), inspectors, plannedOn: '2026-11-24' };
    const found = await closedAndOpenFinding(this.it.desk, { ...visit, platformId: this.id('platform') });
    return { open: found.open.id, closed: found.closed.id };
  }

  /** An order over a finding of its own, at a stage. */
  private async order(
    stage: 'ISSUED' | 'SERVED' | 'ANSWERED' | 'ACCEPTED' | 'PASS' | 'FAIL',
  ): Promise<{ id: string; measure: string }> {
    const [officer, director, head] = [this.who('officer'), this.who('director'), this.who('head')];
    const input = {
      platformId: this.id('platform'),
      grounds: '检查发现的问题',
      legalBasis: '有关规定',
      days: 15,
      measures: [{ findingId: (await this.openFinding()).open, text: '建立并公布' }],
    };
    const id = String((await this.act(officer, 'draftOrder', { input }))['id']);
    await this.act(director, 'issueOrder', { id, version: 1 });
    const [row] = await this.it.here.sql<{ id: string }>('select id from order_measure where order_id = $1', [
      id,
    ]);
    const order = { id, measure: row?.id ?? '' };
    if (stage === 'ISSUED') return order;
    const service = { method: 'DIRECT', servedOn: '2026-11-24', proof: '回证' };
    await this.act(officer, 'serveOrder', { id, version: 2, service });
    if (stage === 'SERVED') return order;
    const answers = [{ measureId: order.measure, text: '已建立' }];
    await this.act(head, 'saveAnswer', { orderId: id, answers });
    await this.act(head, 'submitAnswer', { orderId: id, version: 3 });
    if (stage === 'ANSWERED') return order;
    await this.act(officer, 'acceptAnswer', { id, version: 4 });
    if (stage === 'ACCEPTED') return order;
    const results = [{ measureId: order.measure, outcome: stage, note: '现场查看', ...ESTABLISHED }];
    await this.act(this.who('colleague'), 'verifyOrder', { id, version: 5, results });
    return order;
  }

  private async orders(): Promise<void> {
    const { open } = await this.openFinding();
    this.put('draftOrder', { 'input.measures.findingId': open });
    this.put('withdrawFinding', { id: open });
    this.put('issueOrder', { id: this.id('draftOrder') });
    const issued = (await this.order('ISSUED')).id;
    this.put('serveOrder', { id: issued, 'service.proof': '回证', 'service.servedOn': '2026-11-24' });
    this.put('confirmService', { orderId: issued });
    const served = (await this.order('SERVED')).id;
    this.put('askExtension', { orderId: served, days: 5 });
    this.put('proposeExtension', { id: served, 'input.days': 5, 'input.receivedOn': '2026-11-24' });
    const asked = (await this.order('SERVED')).id;
    await this.act(this.who('head'), 'askExtension', { orderId: asked, days: 5, reason: '停机' });
    this.put('grantExtension', { id: asked, extensionId: await this.extensionOf(asked), days: 5 });
    const proposed = (await this.order('SERVED')).id;
    const paper = { days: 5, reason: '停机', receivedOn: '2026-11-24' };
    await this.act(this.who('officer'), 'proposeExtension', { id: proposed, version: 3, input: paper });
    const own = { id: proposed, extensionId: await this.extensionOf(proposed) };
    this.put('retractExtension', own, this.who('officer'));
    const answered = (await this.order('ANSWERED')).id;
    this.put('acceptAnswer', { id: answered });
    this.put('returnAnswer', { id: answered });
    const { id, measure } = await this.order('ACCEPTED');
    const result = { 'results.measureId': measure, 'results.note': '现场查看' };
    this.put('verifyOrder', { id, ...result }, this.who('colleague'));
    this.put('closeOrder', { id: (await this.order('PASS')).id });
    this.put('reopenOrder', { id: (await this.order('FAIL')).id });
    this.put('saveAnswer', { 'answers.replaces': this.id('answer') });
  }

  private async extensionOf(orderId: string): Promise<string> {
    const [row] = await this.it.here.sql<{ id: string }>(
      'select id from order_extension where order_id = $1',
      [orderId],
    );
    return row?.id ?? '';
  }

  private async cases(): Promise<void> {
    const officer = this.who('officer');
    const draft = { id: this.id('draftedCase') };
    for (const name of ['abandonCase', 'submitCase', 'changeCase']) this.put(name, draft);
    const input = {
      findingIds: [this.id('closedFinding')],
      itemCodes: [this.it.here.itemCode],
      title: '某平台巡查记录缺失案例',
      facts: `${this.it.here.where.word}论坛0未留存巡查记录。`,
      outcome: '当场改正。',
      grounds: '责任清单要求留存巡查记录。',
      lesson: '巡查须留痕。',
      audience: {
        toPlatforms: true,
        categories: ['LIVE'],
        tiers: [],
        toSubordinates: false,
        toSuperior: false,
      },
    };
    const warned = String((await this.act(officer, 'draftCase', { input }))['id']);
    const { typicalCase } = await this.it.desk.must<{ typicalCase: { warnings: { key: string }[] } }>(
      officer,
      'query ($id: ID!) { typicalCase(id: $id) { warnings { key } } }',
      { id: warned },
    );
    this.put('answerCaseWarning', { id: warned, key: typicalCase.warnings[0]?.key });
    const plain = { ...input, facts: '某平台未留存巡查记录。' };
    const at = async (stage: 'SUBMITTED' | 'APPROVED' | 'STATED'): Promise<string> => {
      const id = String((await this.act(officer, 'draftCase', { input: plain }))['id']);
      await this.act(officer, 'submitCase', { id, version: 1 });
      if (stage === 'SUBMITTED') return id;
      await this.act(this.who('director'), 'approveCase', { id, version: 2 });
      if (stage === 'APPROVED') return id;
      await this.act(officer, 'notifyCase', { id, version: 3 });
      return id;
    };
    this.put('approveCase', { id: await at('SUBMITTED') });
    this.put('notifyCase', { id: await at('APPROVED') });
    const stated = await at('STATED');
    const [notice] = await this.it.here.sql<{ id: string }>(
      'select id from typical_case_notice where case_id = $1',
      [stated],
    );
    await this.act(this.who('head'), 'stateOnCase', { id: notice?.id, version: 1, text: '已改正' });
    this.put('weighCaseStatement', { id: stated, noticeId: notice?.id, version: 2 });
    this.put('draftCase', { 'input.audience.tiers': [] });
  }

  private async platform(name: string): Promise<string> {
    const { here } = this.it;
    const made = await this.act(this.who('officer'), 'registerPlatform', {
      operator: { code: here.where.codes[0], name: `虚构${here.where.word}甲网络有限公司` },
      platform: {
        name,
        kinds: ['WEBSITE'],
        domains: [`${name.length}.${here.where.office}.example`],
        apps: [],
        categories: ['FORUM', 'LIVE'],
        tier: 'KEY',
        regionCode: here.where.region,
      },
      acknowledgedDoubles: [],
    });
    return String(made['id']);
  }

  private async platforms(): Promise<void> {
    const [lone, idle] = [await this.platform('山居'), await this.platform('渡口人家')];
    this.put('retirePlatform', { id: lone, retiredOn: '2026-11-24' });
    await this.act(this.who('director'), 'suspendPlatform', { id: idle, version: 1, reason: '停机' });
    this.put('resumePlatform', { id: idle });
    this.put('proposeMerge', {
      'input.platformId': lone,
      'input.version': 1,
      'input.intoId': idle,
      'input.intoVersion': 2,
    });
    const receiver = { officeId: this.id('transferOffice') };
    const director = await this.it.desk.person('DIRECTOR', receiver, '温网主任');
    this.put('acceptTransfer', {}, director);
    this.put('declineTransfer', {}, director);
  }

  private async reports(): Promise<void> {
    const { desk, here } = this.it;
    const head = await desk.person(
      'RESPONSIBLE_PERSON',
      { operatorId: this.id('operator'), platformIds: [this.id('twin')] },
      '同主体负责人',
    );
    const waiting = { platformId: this.id('twin'), year: 2025 };
    const sister = here.who('sister');
    await this.act(sister, 'saveAnnualReport', { ...waiting, version: 0, body: report() });
    await this.act(sister, 'submitAnnualReport', { ...waiting, version: 1 });
    const seen = { ...waiting, version: 2 };
    this.put('confirmAnnualReport', seen, head);
    this.put('declineAnnualReport', seen, head);
    this.put('withdrawAnnualReport', seen, sister);
    const spare = { operatorId: this.id('otherOperator'), platformIds: [this.id('spare')] };
    const other = await desk.person('RESPONSIBLE_PERSON', spare, '乙负责人');
    const begun = { platformId: this.id('spare'), year: 2025 };
    await this.act(other, 'saveAnnualReport', { ...begun, version: 0, body: report() });
    this.put('submitAnnualReport', { ...begun, version: 1 }, other);
    this.put('amendAnnualReport', { body: report({ '/narrative': '更正后的说明' }) });
    this.put('returnAnnualReport', { 'remarks.pointer': '/narrative' });
  }

  /** Under way, with every item recorded and one finding on it. */
  private async inspection(): Promise<void> {
    const { here } = this.it;
    const lead = here.who('inspector');
    const input = {
      platformId: this.id('platform'),
      mode: 'REMOTE',
      plannedOn: '2026-11-24',
      purpose: '例行检查',
      inspectorIds: [lead.id, here.who('second').id],
      leadId: lead.id,
      areaCodes: ['1'],
    };
    const id = String((await this.act(this.who('officer'), 'planInspection', { input }))['id']);
    await this.act(lead, 'startInspection', { id, version: 1 });
    const rows = await here.sql<{ id: string }>(
      'select id from inspection_item where inspection_id = $1 order by ord',
      [id],
    );
    const items = rows.map((row, i) => ({
      itemId: row.id,
      version: 1,
      result: 'ASSESSED',
      systemState: 'ESTABLISHED',
      operationState: i === 0 ? 'PARTIAL' : 'EFFECTIVE',
    }));
    await this.act(lead, 'recordItems', { inspectionId: id, items });
    const finding = {
      itemId: rows[0]?.id,
      axis: 'OPERATION',
      severity: 'SERIOUS',
      title: '缺失',
      description: '缺失',
    };
    await this.act(lead, 'raiseFinding', { inspectionId: id, finding });
    this.put('sealInspection', { id }, lead);
    this.put(
      'raiseFinding',
      { inspectionId: id, 'finding.itemId': rows[0]?.id, 'finding.axis': 'OPERATION' },
      lead,
    );
    const item = { 'items.itemId': rows[1]?.id, 'items.version': 2, 'items.result': 'ASSESSED' };
    this.put('recordItems', { inspectionId: id, ...item }, lead);
    this.put('supplementInspection', { id: this.id('sealed') }, lead);
    const day = { 'input.plannedOn': '2026-12-01', 'input.leadId': this.id('officer') };
    this.put('planInspection', day);
  }

  private async accounts(): Promise<void> {
    const { desk, here } = this.it;
    const security = this.it.lookers.find(({ role }) => role === 'SECURITY_ADMIN')?.who as Who;
    const opened = {
      'input.kind': 'CREATE',
      'input.username': 'wang.min',
      'input.name': '王敏',
      'input.staffNo': 'A-1007',
      'input.role': 'CASE_OFFICER',
      'input.officeId': this.id('office'),
      'input.userId': null,
    };
    this.put('proposeAccount', opened);
    const input = { kind: 'CREATE', username: 'li.lei', name: '李雷', staffNo: 'A-1008', role: 'INSPECTOR' };
    const request = await this.act(security, 'proposeAccount', {
      input: { ...input, officeId: this.id('office'), reason: '新到' },
    });
    this.put('withdrawAccountRequest', { id: request['id'] }, security);
    this.put('proposeCertificate', { 'input.userId': here.who('inspector').id });
    this.put('closeOffice', { id: await desk.office('330400', '嘉网') });
    const someone = await desk.person('VIEWER', { officeId: this.id('office') }, '某人');
    this.put('signIn', { username: someone.id, password: PASSWORD });
    this.put('changePassword', { current: PASSWORD, next: 'another-horse-of-battery' });
    this.put('confirmIdentity', { password: PASSWORD });

    const of = { operatorId: this.id('operator'), platformIds: [this.id('platform')] };
    const lost = await desk.person('LIAISON', of, '忘记者');
    const reset = await this.act(this.who('officer'), 'resetPlatformAccount', {
      id: lost.id,
      version: 1,
      reason: '忘记',
    });
    const token = (row: Row): string => String(row['link']).replace('/invite/', '');
    this.put('setPasswordByLink', { token: token(reset), password: 'another-horse-of-battery' });

    const invited = { role: 'LIAISON', name: '郭某', platformIds: [this.id('platform')] };
    const link = async (): Promise<{ id: string; version: number }> => {
      const row = await this.act(this.who('officer'), 'prepareInvitation', { input: invited });
      await here.upload(this.who('officer'), 'INVITATION', String(row['id']), PDF);
      return { id: String(row['id']), version: 1 };
    };
    this.put('sendInvitation', await link());
    const sent = await this.act(this.who('officer'), 'sendInvitation', await link());
    const person = { name: '郭某', username: 'guo.mou', password: 'another-horse-of-battery' };
    this.put('acceptInvitation', { token: token(sent), ...person });

    const program = { platformId: this.id('platform'), name: '另一程序', scopes: ['record:read'] };
    await this.act(this.who('head'), 'createProgram', program);
    const [row] = await here.sql<{ id: string }>(`select id from program where name = '另一程序'`);
    await this.act(this.who('head'), 'rotateProgramSecret', { id: row?.id });
    this.put('endFormerProgramSecret', { id: row?.id });
  }
}
