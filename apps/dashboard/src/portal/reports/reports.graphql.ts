import { graphql } from '../../gql/index.ts';

export const OwnReportsDocument = graphql(`
  query OwnReports($platformId: ID) {
    ownAnnualReports(platformId: $platformId) {
      platformId
      platformName
      year
      standing
      dueOn
      provisional
      overdue
      late
      countedOn
      receiptNumber
      workingDaysLeft
      version
    }
  }
`);

export const OwnReportDocument = graphql(`
  query OwnReport($platformId: ID!, $year: Int!) {
    ownAnnualReport(platformId: $platformId, year: $year) {
      id
      platformId
      platformName
      year
      standing
      version
      dueOn
      opensOn
      provisional
      overdue
      late
      countedOn
      countedAt
      workingDaysLeft
      templateVersion
      lastYear
      confirmers
      officeName {
        zh
        en
      }
      note {
        zh
        en
      }
      draft {
        body
        savedAt
        savedByName
        door
      }
      current {
        ...ReportVersionParts
      }
      pending {
        ...ReportVersionParts
      }
      versions {
        ...ReportVersionParts
      }
      files {
        ...EvidenceParts
      }
      acts {
        id
        kind
        side
        by
        door
        at
        seq
        standingAfter
        text
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

export const OwnReportDifferenceDocument = graphql(`
  query OwnReportDifference($platformId: ID!, $year: Int!, $from: Int!, $to: Int!) {
    ownAnnualReportDifference(platformId: $platformId, year: $year, from: $from, to: $to) {
      ...ReportDifferenceParts
    }
  }
`);

export const CheckReportDocument = graphql(`
  query CheckReport($platformId: ID!, $year: Int!, $body: JSON) {
    checkAnnualReport(platformId: $platformId, year: $year, body: $body) {
      valid
      faults {
        pointer
        code
        zh
        en
      }
    }
  }
`);

export const SaveReportDocument = graphql(`
  mutation SaveReport($platformId: ID!, $year: Int!, $version: Int!, $body: JSON!) {
    saveAnnualReport(platformId: $platformId, year: $year, version: $version, body: $body) {
      id
      version
    }
  }
`);

export const SubmitReportDocument = graphql(`
  mutation SubmitReport($platformId: ID!, $year: Int!, $version: Int!, $body: JSON, $key: String) {
    submitAnnualReport(
      platformId: $platformId
      year: $year
      version: $version
      body: $body
      idempotencyKey: $key
    ) {
      id
      standing
    }
  }
`);

export const AmendReportDocument = graphql(`
  mutation AmendReport(
    $platformId: ID!
    $year: Int!
    $version: Int!
    $reason: String!
    $body: JSON
    $key: String
  ) {
    amendAnnualReport(
      platformId: $platformId
      year: $year
      version: $version
      reason: $reason
      body: $body
      idempotencyKey: $key
    ) {
      id
      standing
    }
  }
`);

export const WithdrawReportDocument = graphql(`
  mutation WithdrawReport($platformId: ID!, $year: Int!, $version: Int!, $reason: String!) {
    withdrawAnnualReport(platformId: $platformId, year: $year, version: $version, reason: $reason) {
      id
    }
  }
`);

export const ConfirmReportDocument = graphql(`
  mutation ConfirmReport($platformId: ID!, $year: Int!, $version: Int!) {
    confirmAnnualReport(platformId: $platformId, year: $year, version: $version) {
      id
    }
  }
`);

export const DeclineReportDocument = graphql(`
  mutation DeclineReport($platformId: ID!, $year: Int!, $version: Int!, $reason: String!) {
    declineAnnualReport(platformId: $platformId, year: $year, version: $version, reason: $reason) {
      id
    }
  }
`);
