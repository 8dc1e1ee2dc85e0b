import { graphql } from '../../gql/index.ts';

export const EvidencePartsDocument = graphql(`
  fragment EvidenceParts on Evidence {
    id
    name
    mediaType
    bytes
    sha256
    capturedAt
    uploadedAt
    uploadedBy
    side
    url
  }
`);
