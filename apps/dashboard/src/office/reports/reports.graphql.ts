import { graphql } from '../../gql/index.ts';

export const ReportYearsDocument = graphql(`
  query ReportYears {
    reportYears {
      year
      opensOn
      dueOn
      provisional
      open
    }
  }
`);

export const ReportOfficesDocument = graphql(`
  query ReportOffices {
    offices {
      id
      name {
        zh
        en
      }
    }
  }
`);

export const ReportProgressDocument = graphql(`
  query ReportProgress($year: Int!, $regionCode: ID) {
    annualReportProgress(year: $year, regionCode: $regionCode) {
      year
      opensOn
      dueOn
      provisional
      total
      notBegun
      draft
      awaiting
      filed
      returned
      accepted
      late
      inTime
      overdue
      note {
        zh
        en
      }
    }
  }
`);

export const ReportsDocument = graphql(`
  query Reports($filter: AnnualReportFilter!, $first: Int, $after: String) {
    annualReports(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        cursor
        node {
          tier
          year
          standing
          dueOn
          overdue
          late
          countedOn
          receiptNumber
          amendments
          platform {
            id
            name
            regionCode
          }
        }
      }
    }
  }
`);

export const ReportDocument = graphql(`
  query Report($platformId: ID!, $year: Int!) {
    annualReport(platformId: $platformId, year: $year) {
      id
      version
      year
      standing
      tier
      dueOn
      opensOn
      provisional
      overdue
      late
      countedOn
      amendments
      receiptNumber
      templateVersion
      platform {
        id
        name
      }
      office {
        id
        name {
          zh
          en
        }
      }
      note {
        zh
        en
      }
      current {
        ...ReportVersionParts
      }
      lastYear {
        seq
        body
      }
      versions {
        ...ReportVersionParts
      }
      areas {
        areaCode
        ledger {
          entries
          verified
          systemNone
          systemPartial
          systemEstablished
          notOperating
          operationPartial
          operationEffective
        }
      }
      files {
        ...EvidenceParts
      }
      acts {
        id
        kind
        side
        byRole
        byName
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

export const ReportDifferenceDocument = graphql(`
  query ReportDifference($platformId: ID!, $year: Int!, $from: Int!, $to: Int!) {
    annualReportDifference(platformId: $platformId, year: $year, from: $from, to: $to) {
      ...ReportDifferenceParts
    }
  }
`);

export const ReturnReportDocument = graphql(`
  mutation ReturnReport(
    $platformId: ID!
    $year: Int!
    $version: Int!
    $reason: String!
    $remarks: [ReportRemarkInput!]!
  ) {
    returnAnnualReport(
      platformId: $platformId
      year: $year
      version: $version
      reason: $reason
      remarks: $remarks
    ) {
      id
    }
  }
`);

export const AcceptReportDocument = graphql(`
  mutation AcceptReport($platformId: ID!, $year: Int!, $version: Int!, $note: String) {
    acceptAnnualReport(platformId: $platformId, year: $year, version: $version, note: $note) {
      id
    }
  }
`);
