import { actTable, stays } from '#rules/technique/acts';

/** The fields of a declared interest that decide who may end it. */
export interface InterestFacts {
  userId: string;
}

/** A declared interest is in force until it ends on a day; it is never deleted. Nobody ends their own. */
export const INTEREST_ACTS = actTable<'DECLARED', InterestFacts>()({
  prefix: 'interest',
  subject: 'INTEREST',
  words: { zh: '利害关系', en: 'declared interest' },
  stateOf: () => 'DECLARED',
  states: { DECLARED: { zh: '已申报', en: 'Declared' } },
  others: { declare: { zh: '申报利害关系', en: 'declare an interest' } },
  acts: {
    end: {
      from: stays('DECLARED'),
      side: 'OFFICE',
      permission: 'staff.manage',
      another: { code: 'SAME_PERSON', authors: ({ userId }) => [userId] },
      words: { zh: '解除利害关系', en: 'end an interest' },
    },
  },
});
