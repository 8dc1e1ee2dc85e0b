import { graphql } from '../../gql/index.ts';

export const SearchDocument = graphql(`
  query Search($text: String!, $kinds: [SearchKind!], $region: ID) {
    search(text: $text, kinds: $kinds, regionCode: $region) {
      kind
      total
      more
      hits {
        id
        kind
        number
        title
        matched
        state
        year
        platform {
          id
          name
        }
        officeName {
          zh
          en
        }
      }
    }
  }
`);

export const OwnSearchDocument = graphql(`
  query OwnSearch($text: String!, $kinds: [SearchKind!]) {
    ownSearch(text: $text, kinds: $kinds) {
      kind
      total
      more
      hits {
        id
        kind
        number
        title
        matched
        state
        year
        platformId
        platformName
        officeName {
          zh
          en
        }
        orderId
      }
    }
  }
`);
