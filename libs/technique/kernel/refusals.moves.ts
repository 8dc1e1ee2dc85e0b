import type { Wording } from './refusals.access.ts';

/** The part of the codes about who must stand aside, and about records that are merged or move. */
export const MOVE_REFUSALS = {
  RECUSED: {
    http: 403,
    zh: '{name} 与该运营主体有已申报的利害关系，应当回避（行政处罚法第四十三条）。',
    en: '{name} has declared an interest in this operator and must stand aside (Administrative Penalty Law, art. 43).',
  },
  OFFICER_ON_LEAVE: {
    http: 409,
    zh: '{name} 当日离岗，请另选人员。',
    en: '{name} is on leave on that day; choose someone else.',
  },
  SAME_PERSON: {
    http: 403,
    zh: '须由提出人或当事人以外的人员决定。',
    en: 'Someone other than the person who proposed it, or whom it concerns, must decide.',
  },
  MERGE_SELF: { http: 400, zh: '不能与自身合并。', en: 'A record cannot be merged with itself.' },
  MERGE_ACROSS_REGIONS: {
    http: 409,
    zh: '两条登记不在同一行政区划，请先变更或移交到同一地区再合并。',
    en: 'The two records are in different regions; change or transfer one of them first, then merge.',
  },
  MERGE_OTHER_OPERATOR: {
    http: 409,
    zh: '两条登记的运营主体不同，不能合并。',
    en: 'The two records are of different operators and cannot be merged.',
  },
  PROPOSAL_OPEN: {
    http: 409,
    zh: '该平台已有待决定的合并或移交提议。',
    en: 'A proposal to merge or transfer this platform already awaits a decision.',
  },
  TRANSFER_SAME_OFFICE: {
    http: 400,
    zh: '该地区由本部门管辖，请直接变更登记。',
    en: 'That region is your own office’s; change the registration instead.',
  },
  NOT_THE_RECEIVER: {
    http: 403,
    zh: '移交由接收部门{office}或双方的共同上级决定。',
    en: 'The receiving office ({office}), or an office above both, decides on this.',
  },
  HANDOVER_SELF: {
    http: 400,
    zh: '接手人须是另一名在岗人员。',
    en: 'Someone else must take the work over.',
  },
} as const satisfies Record<string, Wording>;
