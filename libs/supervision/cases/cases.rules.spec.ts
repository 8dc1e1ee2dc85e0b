import fc from 'fast-check';
import { roleMay } from '#rules/technique/access';
import { nextState as next } from '#rules/technique/acts';
import { OFFICE_ROLES, PLATFORM_ROLES } from '#rules/technique/kernel';
import {
  CASE_ACTS,
  type CaseAct,
  type CaseFacts,
  NOTICE_ACTS,
  type NoticeAct,
  type NoticeStatus,
} from './case-acts.rules.ts';
import {
  type CaseState,
  type NoticeFacts,
  abandonOf,
  addresses,
  hindrance,
  shownAs,
  viewUntil,
  withdrawnInTime,
} from './cases.rules.ts';
import { proposalOf } from './proposal.rules.ts';
import { caseSteps } from './steps.rules.ts';

const fresh = (state: CaseState): CaseFacts => ({
  state,
  currentSeq: null,
  withdrawnOn: null,
  draftedBy: 'author',
  changedBy: 'editor',
  submittedBy: 'sender',
});
const published = (state: CaseState): CaseFacts => ({ ...fresh(state), currentSeq: 1 });
const withdrawn = (state: CaseState): CaseFacts => ({ ...published(state), withdrawnOn: '2026-11-24' });
const nextState = (facts: CaseFacts, act: CaseAct): CaseState | undefined => next(CASE_ACTS, facts, act);

describe('the states of a case', () => {
  it.each([
    ['DRAFT', 'submit', 'SUBMITTED'],
    ['RETURNED', 'submit', 'SUBMITTED'],
    ['SUBMITTED', 'approve', 'APPROVED'],
    ['SUBMITTED', 'return', 'RETURNED'],
    ['APPROVED', 'notify', 'NOTIFIED'],
    ['NOTIFIED', 'publish', 'PUBLISHED'],
    ['NOTIFIED', 'return', 'RETURNED'],
    ['DRAFT', 'drop', 'DROPPED'],
    ['DRAFT', 'publish', undefined],
    ['SUBMITTED', 'publish', undefined],
    ['APPROVED', 'publish', undefined],
    ['SUBMITTED', 'change', undefined],
    ['DRAFT', 'withdraw', undefined],
    ['DRAFT', 'keepPublished', undefined],
    ['DROPPED', 'change', undefined],
  ] as const)('lead a first draft from %s by %s to %s', (state, act, next) => {
    expect(nextState(fresh(state), act)).toBe(next);
  });

  it('let a correction be given up to the state before it, and never remove the published version', () => {
    expect([abandonOf(fresh('DRAFT')), nextState(fresh('DRAFT'), 'drop')]).toEqual(['drop', 'DROPPED']);
    for (const state of ['DRAFT', 'RETURNED'] as const) {
      expect(nextState(published(state), abandonOf(published(state)))).toBe('PUBLISHED');
      expect(nextState(withdrawn(state), abandonOf(withdrawn(state)))).toBe('WITHDRAWN');
      expect(nextState(published(state), 'drop')).toBeUndefined();
      expect(nextState(withdrawn(state), 'keepPublished')).toBeUndefined();
    }
  });

  it('let the published version be withdrawn at any moment of a correction, once', () => {
    for (const state of ['DRAFT', 'RETURNED', 'SUBMITTED', 'APPROVED', 'NOTIFIED'] as const) {
      expect(nextState(published(state), 'withdraw')).toBe(state);
      expect(nextState(withdrawn(state), 'withdraw')).toBeUndefined();
    }
    expect(nextState(published('PUBLISHED'), 'withdraw')).toBe('WITHDRAWN');
  });

  it('never reach readers without approval and notice, in any order of acts', () => {
    const acts = Object.keys(CASE_ACTS.acts) as CaseAct[];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 60 }), (tried) => {
        let c = fresh('DRAFT');
        let approved = false;
        let notified = false;
        for (const act of tried) {
          const state = nextState(c, act);
          if (state === undefined) continue;
          if (act === 'approve') approved = true;
          if (act === 'notify') notified = approved;
          if (act === 'return' || act === 'correct') approved = notified = false;
          if (act === 'publish') expect([approved, notified]).toEqual([true, true]);
          c = {
            ...c,
            state,
            currentSeq: act === 'publish' ? (c.currentSeq ?? 0) + 1 : c.currentSeq,
            withdrawnOn: act === 'withdraw' ? '2026-11-24' : act === 'publish' ? null : c.withdrawnOn,
          };
          expect(state === 'PUBLISHED' && shownAs(c) !== 'PUBLISHED').toBe(false);
          expect(state === 'WITHDRAWN' && shownAs(c) !== 'WITHDRAWN').toBe(false);
          expect(state === 'DROPPED' && c.currentSeq !== null).toBe(false);
        }
      }),
    );
  });
});

describe('the table of acts', () => {
  it('gives every act to at least one role of its side', () => {
    const rows = [...Object.entries(CASE_ACTS.acts), ...Object.entries(NOTICE_ACTS.acts)];
    for (const [act, { side, permission }] of rows) {
      const roles = side === 'OFFICE' ? OFFICE_ROLES : PLATFORM_ROLES;
      expect([act, roles.some((role) => roleMay(role, permission))]).toEqual([act, true]);
    }
  });

  it('lets nobody approve a text that they helped to write', () => {
    const { authors, code } = CASE_ACTS.acts.approve.another;
    expect([code, authors(fresh('SUBMITTED'))]).toEqual(['CASE_SAME_PERSON', ['author', 'editor', 'sender']]);
  });

  it('has a word for every act in the history of a case or of a notice', () => {
    expect(Object.keys(CASE_ACTS.others)).toEqual(['draft', 'statement', 'consent']);
    expect(Object.keys(NOTICE_ACTS.others)).toEqual(['notify', 'weigh']);
  });
});

describe('the states of a notice', () => {
  const open: NoticeStatus = { consentedAt: null, closedAs: null };
  const consented: NoticeStatus = { consentedAt: new Date(0), closedAs: null };

  it.each([
    [open, 'statement', 'OPEN'],
    [open, 'consent', 'CONSENTED'],
    [consented, 'statement', 'OPEN'],
    [consented, 'consent', undefined],
    [{ ...open, closedAs: 'RETURNED' }, 'statement', undefined],
    [{ ...open, closedAs: 'RETURNED' }, 'consent', undefined],
    [{ ...consented, closedAs: 'PUBLISHED' }, 'statement', undefined],
  ] as [NoticeStatus, NoticeAct, string | undefined][])('%j by %s: %s', (notice, act, expected) => {
    expect(next(NOTICE_ACTS, notice, act)).toBe(expected);
  });
});

describe('the obstacles to an act', () => {
  const notice: NoticeFacts = { dueOn: '2026-11-27', statedAt: null, weighedAt: null, consentedAt: null };
  const stated: NoticeFacts = { ...notice, statedAt: new Date(0) };
  const { submit, approve, publish, weigh } = CASE_ACTS.acts;

  it('are warnings without an answer, then statements without one, then a period that has not ended', () => {
    const part = { unanswered: 2, notices: [stated], today: '2026-11-25' };
    for (const act of [submit, approve, publish])
      expect(act.hindered(fresh('NOTIFIED'), part)).toEqual({ code: 'CASE_WARNINGS_OPEN', params: { n: 2 } });
    const waits = (notices: NoticeFacts[], today: string) =>
      publish.hindered(fresh('NOTIFIED'), { unanswered: 0, notices, today });
    expect(waits([notice, stated], '2026-11-25')).toMatchObject({ code: 'CASE_STATEMENT_OPEN' });
    const later = { ...notice, dueOn: '2026-11-30' };
    const { code, params } = waits([later, notice], '2026-11-25') ?? {};
    // several platforms may be meant, so the sentence names none
    expect([code, JSON.stringify(params)]).toEqual([
      'CASE_PERIOD_RUNS',
      '{"platform":"","dueOn":"2026-11-30"}',
    ]);
    expect(viewUntil([later, { ...notice, consentedAt: new Date(0) }])).toBe('2026-11-30');
    expect(waits([notice], '2026-11-28')).toBeNull();
  });

  it('let a statement be considered as long as one has not been', () => {
    const offered = (notices: NoticeFacts[]) =>
      weigh.offered(fresh('NOTIFIED'), { unanswered: 0, notices, today: '2026-11-25' });
    expect([offered([notice]), offered([notice, stated])]).toEqual([false, true]);
  });
});

describe('what publication still waits for after a notice', () => {
  const at = (day: string): Date => new Date(`${day}T02:00:00Z`);
  const notice = (over: Partial<NoticeFacts> = {}): NoticeFacts => ({
    dueOn: '2026-11-27',
    statedAt: null,
    weighedAt: null,
    consentedAt: null,
    ...over,
  });

  it.each([
    ['the period runs', notice(), '2026-11-25', 'PERIOD'],
    ['its last day is not over', notice(), '2026-11-27', 'PERIOD'],
    ['it is over', notice(), '2026-11-28', null],
    ['the platform consented', notice({ consentedAt: at('2026-11-25') }), '2026-11-25', null],
    ['a statement is not weighed', notice({ statedAt: at('2026-11-25') }), '2026-11-28', 'STATEMENT'],
    [
      'it was weighed',
      notice({ statedAt: at('2026-11-25'), weighedAt: at('2026-11-26') }),
      '2026-11-28',
      null,
    ],
    [
      'another statement came after',
      notice({ statedAt: at('2026-11-27'), weighedAt: at('2026-11-26') }),
      '2026-11-28',
      'STATEMENT',
    ],
    [
      'weighing does not end the period',
      notice({ statedAt: at('2026-11-25'), weighedAt: at('2026-11-26') }),
      '2026-11-26',
      'PERIOD',
    ],
  ])('%s', (_, facts, today, expected) => {
    expect(hindrance(facts, today)).toBe(expected);
  });
});

describe('a case whose decision changed', () => {
  it.each([
    ['2026-12-04', '2026-12-04', true],
    ['2026-12-05', '2026-12-04', false],
    ['2026-12-05', null, null],
    [null, '2026-12-04', null],
  ])('withdrawn on %s, due on %s: in time %s', (withdrawnOn, withdrawDueOn, inTime) => {
    expect(withdrawnInTime({ withdrawnOn, withdrawDueOn })).toBe(inTime);
  });
});

describe('an audience', () => {
  const to = (categories: string[], tiers: ('HEAD' | 'KEY' | 'GENERAL')[], toPlatforms = true) => ({
    toPlatforms,
    categories,
    tiers,
  });
  const platform = { categories: ['FORUM', 'LIVE'], tier: 'KEY' as const };

  it.each([
    ['all', to([], []), true],
    ['no platforms', to([], [], false), false],
    ['a category it has', to(['LIVE', 'NEWS'], []), true],
    ['a category it lacks', to(['NEWS'], []), false],
    ['its tier', to([], ['KEY']), true],
    ['another tier', to([], ['HEAD']), false],
    ['its category, another tier', to(['LIVE'], ['HEAD']), false],
    ['another category, its tier', to(['NEWS'], ['KEY']), false],
    ['both', to(['FORUM'], ['HEAD', 'KEY']), true],
  ])('of %s: %j addresses the platform: %s', (_, audience, expected) => {
    expect(addresses(audience, platform)).toBe(expected);
  });
});

describe('a first text made from findings', () => {
  const source = {
    title: '巡查记录缺失',
    description: '抽查 5 件，其中 2 件无记录',
    itemCode: '3.1',
    itemTitle: '巡查制度',
    closedOn: '2026-11-20',
    correctedOnSpot: false,
    legalBasis: '某办法第十条',
    rounds: 2,
  };

  it('names the platform nowhere, lists each item once and states the outcome', () => {
    const text = proposalOf([
      source,
      { ...source, title: '未更新', correctedOnSpot: true, legalBasis: null },
    ]);
    expect(text.itemCodes).toEqual(['3.1']);
    expect(text.title).toBe('某平台巡查制度问题案例');
    expect(text.facts.split('\n')).toEqual([
      '1. 某平台巡查记录缺失。抽查 5 件，其中 2 件无记录。',
      '2. 某平台未更新。抽查 5 件，其中 2 件无记录。',
    ]);
    expect(text.grounds).toContain('某办法第十条。');
    expect(text.outcome).toContain('经 2 轮责令限期整改，复核通过');
    expect(text.outcome).toContain('当场改正');
  });
});

describe('the steps of a case', () => {
  const facts = {
    draftedOn: '2026-11-20',
    submittedOn: '2026-11-21',
    approvedOn: '2026-11-22',
    notifiedOn: '2026-11-23',
    publishedOn: null,
    viewUntil: '2026-11-26',
    submittedBy: '周敏',
    mayApprove: true,
  };

  it.each([
    ['DRAFT', 'SUBMITTED', '待提请审定'],
    ['RETURNED', 'SUBMITTED', '已退回修改'],
    ['SUBMITTED', 'APPROVED', '由周敏提请，请您审定'],
    ['APPROVED', 'NOTIFIED', '待告知平台'],
    ['NOTIFIED', 'PUBLISHED', '平台意见期至 2026-11-26'],
  ] as const)('of %s stand at %s', (state, key, hint) => {
    const current = caseSteps({ ...facts, state }, 'zh').filter((s) => s.state === 'CURRENT');
    expect(current).toEqual([{ key, on: null, state: 'CURRENT', hint }]);
  });

  it('name the person who submitted it to the whole office, and ask those who may approve', () => {
    const hint = (mayApprove: boolean) =>
      caseSteps({ ...facts, state: 'SUBMITTED', mayApprove }, 'en').find((s) => s.hint !== null)?.hint;
    expect([hint(true), hint(false)]).toEqual(['submitted by 周敏, please approve', 'submitted by 周敏']);
  });

  it('are all done once it is published', () => {
    const steps = caseSteps({ ...facts, state: 'PUBLISHED', publishedOn: '2026-11-27' }, 'en');
    expect(steps.map((s) => [s.state, s.on])).toEqual(
      ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-27'].map((on) => ['DONE', on]),
    );
  });
});
