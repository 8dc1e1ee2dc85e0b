import { graphql } from '../../gql/index.ts';

export const ReportFieldPartsDocument = graphql(`
  fragment ReportFieldParts on ReportField {
    pointer
    key
    kind
    required
    nullable
    maxLength
    maxItems
    step
    title {
      zh
      en
    }
    help {
      zh
      en
    }
    unit {
      zh
      en
    }
    definition {
      zh
      en
    }
    choices {
      value
      title {
        zh
        en
      }
    }
  }
`);

export const ReportTemplateDocument = graphql(`
  query ReportTemplate($year: Int!, $version: ID) {
    reportTemplate(year: $year, version: $version) {
      version
      title {
        zh
        en
      }
      source {
        zh
        en
      }
      sections {
        pointer
        areaCode
        title {
          zh
          en
        }
        help {
          zh
          en
        }
        fields {
          ...ReportFieldParts
          fields {
            ...ReportFieldParts
          }
        }
      }
    }
  }
`);

export const ReportReceiptPartsDocument = graphql(`
  fragment ReportReceiptParts on ReportReceipt {
    number
    year
    sha256
    submittedAt
    confirmByOn
    confirmedAt
    counts
    countedOn
    dueOn
    late
    text {
      zh
      en
    }
  }
`);

export const ReportVersionPartsDocument = graphql(`
  fragment ReportVersionParts on ReportVersion {
    seq
    kind
    reason
    body
    sha256
    templateVersion
    submittedAt
    submittedByName
    door
    outcome
    outcomeAt
    outcomeByName
    outcomeReason
    review
    reviewedAt
    reviewReason
    receipt {
      ...ReportReceiptParts
    }
    remarks {
      pointer
      text
      at
      title {
        zh
        en
      }
    }
  }
`);

export const ReportDifferencePartsDocument = graphql(`
  fragment ReportDifferenceParts on ReportDifference {
    pointer
    before
    after
    title {
      zh
      en
    }
  }
`);
