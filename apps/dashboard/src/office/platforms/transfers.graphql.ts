import { graphql } from '../../gql/index.ts';

export const MergeCandidatesDocument = graphql(`
  query MergeCandidates($operatorId: ID!, $regionCode: ID!) {
    platforms(first: 50, filter: { operatorId: $operatorId, regionCode: $regionCode }, orderBy: NAME) {
      edges {
        node {
          id
          version
          name
          kinds
          domains
          apps {
            store
            identifier
          }
          icpNumber
          enteredOn
          tier
          openFindings
          region {
            code
          }
        }
      }
    }
  }
`);

export const MergePreviewDocument = graphql(`
  query MergePreview($platformId: ID!, $intoId: ID!) {
    mergePreview(platformId: $platformId, intoId: $intoId) {
      moves {
        kind
        id
        number
        title
      }
      stays {
        kind
        id
        number
        title
      }
      blocks {
        kind
        id
        number
        title
      }
    }
  }
`);

export const ProposeMergeDocument = graphql(`
  mutation ProposeMerge($input: ProposeMergeInput!) {
    proposeMerge(input: $input) {
      id
    }
  }
`);

export const ProposeTransferDocument = graphql(`
  mutation ProposeTransfer($input: ProposeTransferInput!) {
    proposeTransfer(input: $input) {
      id
    }
  }
`);

export const TransferRegionsDocument = graphql(`
  query TransferRegions($parentCode: ID) {
    regions(parentCode: $parentCode) {
      code
      name
      nameEn
    }
  }
`);

export const TransferOrdersDocument = graphql(`
  query TransferOrders($platformId: ID!) {
    orders(
      filter: { platformId: $platformId, states: [ISSUED, SERVED, ANSWERED, ACCEPTED, VERIFIED, FAILED] }
      first: 50
    ) {
      edges {
        node {
          id
          number
        }
      }
    }
  }
`);
