import { graphql } from '../../gql/index.ts';

/** What DeadlineCard needs. */
export const DeadlinePartsDocument = graphql(`
  fragment DeadlineParts on Deadline {
    seq
    dueOn
    servedOn
    startOn
    length
    unit
    explanation {
      zh
      en
    }
    provisional
    reason
    ruleCode
    ruleVersion
    calendarVersion
    workingDaysLeft
    days {
      date
      working
      counted
      name {
        zh
        en
      }
    }
  }
`);
