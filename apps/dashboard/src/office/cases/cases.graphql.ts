import { graphql } from '../../gql/index.ts';

export const CasesDocument = graphql(`
  query Cases($filter: TypicalCaseFilter, $first: Int, $after: String) {
    typicalCases(filter: $filter, first: $first, after: $after) {
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
          state
          own
          itemCodes
          draftedOn
          publishedOn
          withdrawnOn
          office {
            id
            shortName
            name {
              zh
              en
            }
          }
          audience {
            toPlatforms
            categories
            tiers
            toSubordinates
            toSuperior
          }
        }
      }
    }
  }
`);

export const CaseTextPartsDocument = graphql(`
  fragment CaseTextParts on CaseText {
    title
    facts
    grounds
    outcome
    lesson
    items {
      id
      code
      title {
        zh
        en
      }
    }
    audience {
      toPlatforms
      categories
      tiers
      toSubordinates
      toSuperior
    }
  }
`);

export const CaseDocument = graphql(`
  query Case($id: ID!) {
    typicalCase(id: $id) {
      id
      number
      title
      state
      shown
      own
      version
      openWarnings
      recipients
      draftedBy
      submittedBy
      approvedBy
      draftedOn
      publishedOn
      withdrawnOn
      withdrawReason
      decisionChangedOn
      withdrawDueOn
      withdrawnInTime
      office {
        id
        name {
          zh
          en
        }
      }
      text {
        ...CaseTextParts
      }
      versions {
        seq
        sha256
        publishedOn
        approvedBy
        publishedBy
        text {
          ...CaseTextParts
        }
        changes {
          field
          before
          after
        }
      }
      findings {
        id
        number
        title
        state
        platform {
          id
          name
        }
      }
      warnings {
        key
        field
        kind
        term
        start
        end
        before
        after
        reason
        answeredBy
        answeredAt
      }
      notices {
        id
        round
        toldOn
        dueOn
        workingDaysLeft
        provisional
        consentedAt
        toWeigh
        closedAs
        version
        platform {
          id
          name
        }
        remarks {
          id
          side
          by
          text
          at
        }
      }
      acts {
        id
        kind
        side
        byRole
        byName
        door
        text
        at
        recordedAt
        fields {
          field
          before
          after
        }
      }
      steps {
        key
        state
        on
        hint
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

export const CaseSourcesDocument = graphql(`
  query CaseSources($filter: FindingFilter, $first: Int, $after: String) {
    findings(filter: $filter, first: $first, after: $after) {
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
          closedOn
          platform {
            id
            name
          }
        }
      }
    }
  }
`);

export const CaseSourceDocument = graphql(`
  query CaseSource($id: ID!) {
    finding(id: $id) {
      id
      number
      title
      platform {
        id
        name
      }
    }
  }
`);

export const CaseProposalDocument = graphql(`
  query CaseProposal($findingIds: [ID!]!) {
    caseProposal(findingIds: $findingIds) {
      title
      facts
      grounds
      outcome
      itemCodes
    }
  }
`);

export const CaseRecipientsDocument = graphql(`
  query CaseRecipients($categories: [ID!]!, $tiers: [Tier!]!) {
    caseRecipients(categories: $categories, tiers: $tiers)
  }
`);
