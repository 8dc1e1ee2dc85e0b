import { graphql } from '../../gql/index.ts';

export const SessionDocument = graphql(`
  query Session {
    me {
      id
      name
      username
      role
      side
      permissions
      waiting
      waitingIn {
        orders
        inspections
        reports
        cases
        moves
      }
      office {
        id
        name {
          zh
          en
        }
        shortName
        region {
          code
          name
          nameEn
          level
        }
        below {
          code
          name
          nameEn
          level
        }
      }
      platforms {
        id
        name
        state
        tier
      }
    }
    desk {
      today
      isWorkingDay
      dayName {
        zh
        en
      }
      calendarCoveredTo
      version
      demonstration {
        begunAt
        finishedAt
      }
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);
