import { graphql } from '../../gql/index.ts';

export const OwnTodosDocument = graphql(`
  query OwnTodos {
    ownTodos {
      kind
      orderId
      number
      platformName
      dueOn
      workingDaysLeft
      title {
        zh
        en
      }
    }
    ownReportTodos {
      kind
      platformId
      platformName
      year
      dueOn
      workingDaysLeft
      title {
        zh
        en
      }
    }
    ownCaseNotices {
      id
      title
      platformName
      dueOn
      workingDaysLeft
      waiting
    }
  }
`);
