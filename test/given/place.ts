import { CONSENT, DRAFT } from './cases.ts';
import { closedAndOpenFinding } from './closed-finding.ts';
import type { Desk } from './desk.ts';
import { Ground, REGISTER, type Row, type Where } from './ground.ts';
import { newProgram, tokenOf } from './programs.ts';
import { report } from './reports.ts';

/**
 * An office with one record of every kind, at a stage where most acts are possible: platforms with their people and a
 * program, a report with a receipt, inspections planned, open and sealed, findings, an order with an answer and a file,
 * cases, proposals, an interest, a leave, a request about an account.
 */
export class Place extends Ground {
  /** The office and its people only. */
  static async found(desk: Desk, where: Where): Promise<Place> {
    const it = new Place(desk, where);
    it.at('2025-06-02');
    await it.office();
    return it;
  }

  async fill(): Promise<void> {
    this.at('2025-06-02');
    await this.platforms();
    this.at('2026-01-05');
    await this.report();
    this.at('2026-03-03');
    await this.inspections();
    await this.orders();
    this.at('2026-03-04');
    await this.cases();
    await this.proposals();
    await this.staff();
  }

  private async platforms(): Promise<void> {
    const { desk, where } = this;
    const known: string[] = [];
    for (const [i, kind] of ['platform', 'twin', 'spare', 'spareTwin'].entries()) {
      const code = where.codes[i < 2 ? 0 : 1];
      const made = await this.do('officer', REGISTER, {
        o: { code, name: `虚构${where.word}${i < 2 ? '甲' : '乙'}网络有限公司` },
        p: {
          name: `${where.word}论坛${String(i)}`,
          kinds: ['WEBSITE', 'APP'],
          domains: [`${where.office}${String(i)}.example`],
          apps: [{ store: '示例商店', identifier: `app.${where.office}${String(i)}` }],
          categories: ['FORUM', 'LIVE'],
          tier: 'KEY',
          regionCode: where.region,
          leadOfficerId: this.who('officer').id,
        },
        a: known,
      });
      known.push(made['id'] ?? '');
      this.ids[kind] = made['id'] ?? '';
      this.ids[i < 2 ? 'operator' : 'otherOperator'] = (made['operator'] as unknown as Row)['id'] ?? '';
    }
    const of = { operatorId: this.id('operator'), platformIds: [this.id('platform')] };
    this.people['head'] = await desk.person('RESPONSIBLE_PERSON', of, `${where.word}负责人`);
    this.people['liaison'] = await desk.person('LIAISON', of, `${where.word}联络员`);
    this.people['sister'] = await desk.person(
      'LIAISON',
      { operatorId: this.id('operator'), platformIds: [this.id('twin')] },
      `${where.word}同主体联络员`,
    );
    this.ids['account'] = this.who('liaison').id;
    const p = { p: this.id('platform') };
    const program = await newProgram(desk, this.who('head'), this.id('platform'));
    this.bearer = (await tokenOf(desk, program)).bearer;
    this.ids['program'] = program.id;
    await this.do(
      'officer',
      'mutation ($p: ID!) { appointPerson(platformId: $p, person: { role: LIAISON, name: "林某", phone: "13800000000", validFrom: "2025-06-02" }) { id } }',
      p,
    );
    await this.keep('person', 'select id from accountable_person where platform_id = $1');
    const invitation = await this.do(
      'officer',
      'mutation ($p: ID!) { prepareInvitation(input: { role: LIAISON, name: "林某", platformIds: [$p] }) { id } }',
      p,
    );
    this.ids['invitation'] = invitation['id'] ?? '';
    await this.keep('session', 'select id from session where user_id = $1', 'account');
  }

  private async report(): Promise<void> {
    const act = (name: string, version: number, more = ''): string =>
      `mutation ($p: ID!${more.includes('$body') ? ', $body: JSON!' : ''}) { ${name}(platformId: $p, year: 2025, version: ${String(version)}${more}) { id } }`;
    const p = { p: this.id('platform') };
    await this.do('liaison', act('saveAnnualReport', 0, ', body: $body'), { ...p, body: report() });
    await this.do(
      'liaison',
      act('submitAnnualReport', 1, `, idempotencyKey: "place-${this.where.office}"`),
      p,
    );
    await this.do('head', act('confirmAnnualReport', 2), p);
    await this.keep('report', 'select id from annual_report where platform_id = $1');
  }

  private async inspections(): Promise<void> {
    const { desk } = this;
    const inspectors = [this.who('inspector'), this.who('second')] as const;
    const platformId = this.id('platform');
    const visit = { officer: this.who('officer'), inspectors, platformId, plannedOn: '2026-03-03' };
    for (const kind of ['draftedFinding', 'acceptedFinding', 'finding']) {
      const { closed, open } = await closedAndOpenFinding(desk, visit);
      this.ids[kind] = open.id;
      this.ids['closedFinding'] = closed.id;
      this.itemCode = closed.itemCode;
    }
    const input = {
      platformId,
      mode: 'REMOTE',
      plannedOn: '2026-03-03',
      purpose: '例行检查',
      inspectorIds: inspectors.map(({ id }) => id),
      leadId: inspectors[0].id,
      areaCodes: ['1'],
    };
    const plan = 'mutation ($input: PlanInspectionInput!) { planInspection(input: $input) { id } }';
    this.ids['planned'] = (await this.do('officer', plan, { input }))['id'] ?? '';
    this.ids['inspection'] = (await this.do('officer', plan, { input }))['id'] ?? '';
    await this.do('inspector', 'mutation ($id: ID!) { startInspection(id: $id, version: 1) { id } }', {
      id: this.id('inspection'),
    });
    await this.keep(
      'item',
      'select id from inspection_item where inspection_id = $1 order by ord',
      'inspection',
    );
    const judged = `{ itemId: "${this.id('item')}", version: 1, result: ASSESSED, systemState: ESTABLISHED, operationState: PARTIAL }`;
    await this.do(
      'inspector',
      `recordItems(inspectionId: "${this.id('inspection')}", items: [${judged}]) { id }`,
    );
    const finding = `{ itemId: "${this.id('item')}", axis: OPERATION, severity: SERIOUS, title: "未建立", description: "未建立制度" }`;
    const raise = `raiseFinding(inspectionId: "${this.id('inspection')}", finding: ${finding}) { id }`;
    this.ids['draftFinding'] = (await this.do('inspector', raise))['id'] ?? '';
  }

  private async drafted(kind: string, finding: string): Promise<string> {
    const input = {
      platformId: this.id('platform'),
      grounds: '检查发现的问题',
      legalBasis: '有关规定',
      days: 15,
      measures: [{ findingId: this.id(finding), text: '建立并公布' }],
    };
    const draft = 'mutation ($input: DraftOrderInput!) { draftOrder(input: $input) { id } }';
    const id = (await this.do('officer', draft, { input }))['id'] ?? '';
    return (this.ids[kind] = id);
  }

  /** Served, with an answer begun. */
  private async served(kind: string, finding: string, measure: string): Promise<void> {
    const id = await this.drafted(kind, finding);
    await this.do('director', `issueOrder(id: "${id}", version: 1) { id }`);
    const service = `{ method: DIRECT, servedOn: "2026-03-03", proof: "回证" }`;
    await this.do('officer', `serveOrder(id: "${id}", version: 2, service: ${service}) { id }`);
    await this.keep(measure, 'select id from order_measure where order_id = $1', kind);
    const answers = `[{ measureId: "${this.id(measure)}", text: "已建立" }]`;
    await this.do('head', `saveAnswer(orderId: "${id}", answers: ${answers}) { id }`);
  }

  private async orders(): Promise<void> {
    await this.drafted('draftOrder', 'draftedFinding');
    await this.served('accepted', 'acceptedFinding', 'acceptedMeasure');
    await this.do('head', `submitAnswer(orderId: "${this.id('accepted')}", version: 3) { id }`);
    await this.do('officer', `acceptAnswer(id: "${this.id('accepted')}", version: 4) { id }`);
    await this.served('order', 'finding', 'measure');
    await this.do('head', `askExtension(orderId: "${this.id('order')}", days: 5, reason: "停机") { id }`);
    await this.keep('extension', 'select id from order_extension where order_id = $1', 'order');
    await this.keep('answer', 'select id from measure_answer where measure_id = $1', 'measure');
    this.ids['file'] = (await this.upload(this.who('head'), 'ANSWER', this.id('measure'))).body.id;
  }

  private async cases(): Promise<void> {
    for (const kind of ['published', 'case', 'draftedCase']) {
      const input = {
        findingIds: [this.id('closedFinding')],
        itemCodes: [this.itemCode],
        title: '某平台巡查记录缺失案例',
        facts: '某平台未留存巡查记录。',
        outcome: '当场改正。',
        grounds: '责任清单要求留存巡查记录。',
        lesson: '巡查须留痕。',
        // given to no actor of these tests: neither their services nor the offices below
        audience: {
          toPlatforms: true,
          categories: ['LIVE'],
          tiers: [],
          toSubordinates: false,
          toSuperior: false,
        },
      };
      const id = (await this.do('officer', DRAFT, { input }))['id'] ?? '';
      this.ids[kind] = id;
      if (kind === 'draftedCase') continue;
      await this.do('officer', `submitCase(id: "${id}", version: 1) { id }`);
      await this.do('director', `approveCase(id: "${id}", version: 2) { id }`);
      await this.do('officer', `notifyCase(id: "${id}", version: 3) { id }`);
      await this.keep('notice', 'select id from typical_case_notice where case_id = $1', kind);
      if (kind === 'case') continue;
      await this.do('head', CONSENT, { id: this.id('notice'), version: 1 });
      const [row] = await this.sql<{ version: number }>(`select version from typical_case where id = $1`, [
        id,
      ]);
      await this.do('director', `publishCase(id: "${id}", version: ${String(row?.version)}) { id }`);
    }
  }

  private async proposals(): Promise<void> {
    const { where } = this;
    await this.do(
      'officer',
      `proposeMerge(input: { platformId: "${this.id('spare')}", version: 1, intoId: "${this.id('spareTwin')}", intoVersion: 1, reason: "同一平台" }) { id }`,
    );
    await this.keep('merge', 'select id from platform_merge where platform_id = $1', 'spare');
    await this.do(
      'officer',
      `proposeTransfer(input: { platformId: "${this.id('twin')}", version: 1, toRegionCode: "${where.offeredTo}", reason: "迁往" }) { id }`,
    );
    await this.keep('transfer', 'select id from platform_transfer where platform_id = $1', 'twin');
  }

  private async staff(): Promise<void> {
    await this.keep('sealed', 'select inspection_id as id from finding where id = $1', 'finding');
    await this.do('inspector', `supplementInspection(id: "${this.id('sealed')}", text: "补充") { id }`);
    const claim = `itemCode: "${this.itemCode}", systemState: ESTABLISHED, operationState: EFFECTIVE`;
    await this.do('head', `claimLedger(platformId: "${this.id('platform')}", ${claim}) { id }`);
    await this.do(
      'second',
      `declareInterest(input: { operatorId: "${this.id('otherOperator')}", kind: KINSHIP, fromOn: "2026-03-01" }) { id }`,
    );
    await this.keep('interest', 'select id from officer_interest where operator_id = $1', 'otherOperator');
    await this.do('colleague', `recordLeave(input: { fromOn: "2027-01-04", toOn: "2027-01-08" }) { id }`);
    await this.keep('leave', 'select id from officer_leave where user_id = $1', 'officer');
    await this.do(
      'director',
      `proposeCertificate(input: { userId: "${this.id('officer')}", certificateNo: "33-${this.where.office}", certificateValidTo: "2031-12-31", reason: "换证" }) { id }`,
    );
    await this.keep('request', 'select id from account_request where user_id = $1', 'officer');
  }
}
