import type { Text } from '#rules/technique/kernel';
import type { Kind, PersonRole, PlatformOrder, PlatformState } from './platforms.rules.ts';

export const PLATFORM_KIND_WORDS: Readonly<Record<Kind, Text>> = {
  WEBSITE: { zh: '网站', en: 'Website' },
  APP: { zh: '应用程序', en: 'App' },
  MINI_PROGRAM: { zh: '小程序', en: 'Mini-program' },
};

export const PLATFORM_STATE_WORDS: Readonly<Record<PlatformState, Text>> = {
  ACTIVE: { zh: '在管', en: 'Active' },
  SUSPENDED: { zh: '已暂停', en: 'Suspended' },
  RETIRED: { zh: '已注销', en: 'Retired' },
};

export const PLATFORM_ORDER_WORDS: Readonly<Record<PlatformOrder, Text>> = {
  NAME: { zh: '按名称', en: 'By name' },
  ENTERED: { zh: '按登记时间', en: 'By date registered' },
  OPEN_FINDINGS: { zh: '按在办问题', en: 'By open findings' },
};

export const PERSON_ROLE_WORDS: Readonly<Record<PersonRole, Text>> = {
  PRIMARY_RESPONSIBLE: { zh: '主要负责人', en: 'Primary responsible person' },
  EDITOR_IN_CHIEF: { zh: '总编辑', en: 'Editor-in-chief' },
  MINORS_PROTECTION: { zh: '未成年人保护负责人', en: 'Minors-protection lead' },
  LIAISON: { zh: '联络人', en: 'Liaison' },
};

/** Shown instead of the number of an order that is not issued yet. */
export const ORDER_DRAFT: Text = { zh: '整改书草稿', en: 'draft order' };

/** Acts on the register beside those of a platform’s life, by their codes in the audit record. */
export const REGISTER_ACT_WORDS: Readonly<Record<string, Text>> = {
  'operator.change': { zh: '变更运营主体', en: 'Operator changed' },
  'person.appoint': { zh: '任命责任人', en: 'Accountable person appointed' },
  'person.end': { zh: '责任人离任', en: 'Appointment ended' },
  'person.unmask': { zh: '查看联系方式', en: 'Contact read' },
};
