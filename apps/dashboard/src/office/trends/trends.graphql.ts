import { graphql } from '../../gql/index.ts';

export const FindingTrendDocument = graphql(`
  query FindingTrend($filter: TrendFilter, $from: CivilDate!, $to: CivilDate!, $by: TrendDimension) {
    findingTrend(filter: $filter, from: $from, to: $to, by: $by) {
      key
      name {
        zh
        en
      }
      months {
        month
        from
        to
        new
        repeated
        closed
        openAtEnd
        overdueAtEnd
        medianToClose
        p90ToClose
      }
    }
  }
`);

export const OfficeTimelinessDocument = graphql(`
  query OfficeTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {
    officeTimeliness(from: $from, to: $to, regionCode: $region) {
      officeId
      office {
        zh
        en
      }
      due
      onTime
    }
  }
`);

export const DistrictTimelinessDocument = graphql(`
  query DistrictTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {
    regionTimeliness(from: $from, to: $to, regionCode: $region) {
      due
      onTime
      region {
        code
        name
        nameEn
      }
    }
  }
`);

export const PlatformHeatDocument = graphql(`
  query PlatformHeat($on: CivilDate, $region: ID) {
    heatMap(on: $on, regionCode: $region) {
      platformsWithFindings
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
      rows {
        counts
        total
        platform {
          id
          name
        }
      }
    }
  }
`);

export const RegionHeatDocument = graphql(`
  query RegionHeat($on: CivilDate, $region: ID) {
    regionHeatMap(on: $on, regionCode: $region) {
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
      rows {
        counts
        total
        region {
          code
          name
          nameEn
        }
      }
    }
  }
`);

export const LedgerCoverageDocument = graphql(`
  query LedgerCoverage($from: CivilDate!, $to: CivilDate!, $region: ID) {
    ledgerCoverage(from: $from, to: $to, regionCode: $region) {
      month
      to
      entries
      verified
    }
  }
`);

export const ClaimComparisonDocument = graphql(`
  query ClaimComparison($region: ID) {
    claimComparison(regionCode: $region) {
      same
      higher
      lower
      area {
        code
        short {
          zh
          en
        }
      }
    }
  }
`);

export const LargestMovementsDocument = graphql(`
  query LargestMovements($region: ID) {
    movements(regionCode: $region) {
      link
      text {
        zh
        en
      }
    }
  }
`);

export const TrendReportYearsDocument = graphql(`
  query TrendReportYears {
    reportYears {
      year
      open
    }
  }
`);

export const ReportPartsDocument = graphql(`
  query ReportParts($year: Int!, $by: ReportPart!, $region: ID) {
    annualReportParts(year: $year, by: $by, regionCode: $region) {
      key
      exact
      total
      notBegun
      draft
      awaiting
      filed
      returned
      accepted
      inTime
      late
      overdue
      notFiled
      notFiledYet
      name {
        zh
        en
      }
    }
  }
`);

export const ReportFilingsDocument = graphql(`
  query ReportFilings($year: Int!, $region: ID) {
    annualReportFilings(year: $year, regionCode: $region) {
      year
      dueOn
      total
      weeks {
        week
        from
        to
        filed
        filedByEnd
      }
    }
  }
`);
