import { graphql } from '../../gql/index.ts';

export const FigurePartsDocument = graphql(`
  fragment FigureParts on Figure {
    value
    change
    outOf
    spark {
      month
      value
    }
  }
`);

export const TodayFiguresDocument = graphql(`
  query TodayFigures($region: ID) {
    todayFigures(regionCode: $region) {
      on
      monthFrom
      medianWorkingDaysToClose
      openRepeats
      open {
        ...FigureParts
      }
      overdue {
        ...FigureParts
      }
      closedThisMonth {
        ...FigureParts
      }
      ledgerVerified {
        ...FigureParts
      }
    }
  }
`);

export const TodosDocument = graphql(`
  query Todos($region: ID) {
    todos(regionCode: $region) {
      id
      kind
      subjectId
      count
      number
      title
      clock
      dueOn
      workingDaysLeft
      detail {
        zh
        en
      }
      platform {
        id
        name
        regionCode
      }
    }
  }
`);

export const FindingFlowDocument = graphql(`
  query FindingFlow($region: ID) {
    findingFlow(months: 12, regionCode: $region) {
      month
      from
      to
      new
      closed
      openAtEnd
      overdueAtEnd
    }
  }
`);

export const HeatMapDocument = graphql(`
  query HeatMap($on: CivilDate, $region: ID) {
    heatMap(on: $on, regionCode: $region) {
      on
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

export const RegionTimelinessDocument = graphql(`
  query RegionTimeliness($from: CivilDate!, $to: CivilDate!, $region: ID) {
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

export const MovementsDocument = graphql(`
  query Movements($region: ID) {
    movements(regionCode: $region) {
      link
      text {
        zh
        en
      }
    }
  }
`);

export const EndingCertificatesDocument = graphql(`
  query EndingCertificates {
    endingCertificates {
      id
      name
      certificateValidTo
      certificateHolds
    }
  }
`);
