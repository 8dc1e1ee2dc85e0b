import { refusalTable } from '#rules/technique/kernel';

/** What is refused about acts on a record, whatever its kind. */
export const ACTS_REFUSALS = refusalTable({
  STATE: {
    http: 409,
    zh: '当前状态是“{state}”，不能执行“{act}”。',
    en: 'The record is in state “{state}”; “{act}” is not possible now.',
  },
  OTHER_OFFICE: {
    http: 403,
    zh: '这条记录由{office}办理，您可以查看，不能办理。',
    en: 'Another office ({office}) is in charge of this record; you can read it, but not act on it.',
  },
  RECUSED: {
    http: 403,
    zh: '{name} 与该运营主体有已申报的利害关系，应当回避（行政处罚法第四十三条）。',
    en: '{name} has declared an interest in this operator and must stand aside (Administrative Penalty Law, art. 43).',
  },
  SAME_PERSON: {
    http: 403,
    zh: '须由提出人或当事人以外的人员决定。',
    en: 'Someone other than the person who proposed it, or whom it concerns, must decide.',
  },
});

declare module '#rules/technique/kernel' {
  interface RefusalTables {
    acts: typeof ACTS_REFUSALS;
  }
}
