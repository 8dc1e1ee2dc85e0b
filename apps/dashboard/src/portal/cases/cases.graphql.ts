import { graphql } from '../../gql/index.ts';

export const OwnCasesDocument = graphql(`
  query OwnCases($text: String, $itemCode: ID, $first: Int, $after: String) {
    ownCases(text: $text, itemCode: $itemCode, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        cursor
        node {
          id
          number
          title
          seq
          publishedOn
          withdrawnOn
          officeName {
            zh
            en
          }
          items {
            id
            code
            title {
              zh
              en
            }
          }
        }
      }
    }
  }
`);

export const OwnCaseDocument = graphql(`
  query OwnCase($id: ID!) {
    ownCase(id: $id) {
      id
      number
      title
      seq
      publishedOn
      withdrawnOn
      withdrawReason
      sha256
      officeName {
        zh
        en
      }
      text {
        facts
        grounds
        outcome
        lesson
      }
      items {
        id
        code
        title {
          zh
          en
        }
      }
    }
  }
`);

export const OwnCaseNoticeDocument = graphql(`
  query OwnCaseNotice($id: ID!) {
    ownCaseNotice(id: $id) {
      id
      platformName
      title
      toldOn
      dueOn
      workingDaysLeft
      provisional
      consentedAt
      closedAs
      waiting
      version
      officeName {
        zh
        en
      }
      text {
        facts
        grounds
        outcome
        lesson
      }
      remarks {
        id
        side
        by
        text
        at
      }
      allowedActions {
        action
        allowed
        code
        reason
      }
    }
  }
`);

export const StateOnCaseDocument = graphql(`
  mutation StateOnCase($id: ID!, $version: Int!, $text: String!) {
    stateOnCase(id: $id, version: $version, text: $text) {
      id
    }
  }
`);

export const ConsentToCaseDocument = graphql(`
  mutation ConsentToCase($id: ID!, $version: Int!) {
    consentToCase(id: $id, version: $version) {
      id
    }
  }
`);
