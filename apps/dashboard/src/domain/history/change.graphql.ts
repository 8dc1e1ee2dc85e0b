import { graphql } from '../../gql/index.ts';

/** What ChangeList needs. */
export const ChangePartsDocument = graphql(`
  fragment ChangeParts on Change {
    id
    action
    actorName
    at
    recordedAt
    reason
    fields {
      field
      before
      after
    }
  }
`);
