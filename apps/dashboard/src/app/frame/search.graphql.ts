import { graphql } from '../../gql/index.ts';

export const SearchDocument = graphql(`
  query Search($text: String!, $region: ID) {
    platforms(first: 8, filter: { text: $text, regionCode: $region }) {
      totalCount
      edges {
        cursor
        node {
          id
          name
          tier
          state
          domains
          operator {
            id
            name
            code
          }
        }
      }
    }
    orders(first: 6, filter: { text: $text, regionCode: $region }) {
      totalCount
      edges {
        cursor
        node {
          id
          number
          state
          platform {
            id
            name
          }
        }
      }
    }
    findings(first: 6, filter: { text: $text, regionCode: $region }) {
      totalCount
      edges {
        cursor
        node {
          id
          number
          title
          state
          platform {
            id
            name
          }
        }
      }
    }
  }
`);
