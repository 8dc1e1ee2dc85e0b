import { graphql } from '../../gql/index.ts';

export const PlatformNameDocument = graphql(`
  query PlatformName($id: ID!) {
    platform(id: $id) {
      id
      name
    }
  }
`);
