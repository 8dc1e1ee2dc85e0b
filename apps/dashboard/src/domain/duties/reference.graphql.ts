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

/** What ChangeList needs. */
export const ChangePartsDocument = graphql(`
  fragment ChangeParts on Change {
    id
    action
    actorName
    at
    recordedAt
    reason
    fields {
      field
      before
      after
    }
  }
`);

/** A duty item as it stands in a line. */
export const ItemPartsDocument = graphql(`
  fragment ItemParts on DutyItem {
    id
    code
    areaCode
    title {
      zh
      en
    }
    help {
      zh
      en
    }
    system {
      zh
      en
    }
    operation {
      zh
      en
    }
  }
`);

export const ReferenceDocument = graphql(`
  query Reference {
    categories {
      code
      group
      title {
        zh
        en
      }
      help {
        zh
        en
      }
    }
    framework {
      version
      areas {
        code
        title {
          zh
          en
        }
        short {
          zh
          en
        }
      }
      items {
        id
        code
        areaCode
        title {
          zh
          en
        }
      }
    }
  }
`);

export const PlatformGlanceDocument = graphql(`
  query PlatformGlance($id: ID!) {
    platform(id: $id) {
      id
      name
      tier
      state
      openFindings
      repeatFindings
      inspectionsLastYear
      lastInspectedOn
      overdueOrders
      operator {
        id
        name
        code
      }
      ledger {
        total
        verified
      }
    }
  }
`);
