import { refusalTable } from '#rules/technique/kernel';

/** What is refused about merging records, moving platforms and handing work over. */
export const TRANSFER_REFUSALS = refusalTable({
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
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    transfers: typeof TRANSFER_REFUSALS;
  }
}
