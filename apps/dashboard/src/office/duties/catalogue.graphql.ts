import { graphql } from '../../gql/index.ts';

export const FrameworksDocument = graphql(`
  query Frameworks {
    frameworks {
      version
      effectiveFrom
    }
  }
`);

export const CatalogueDocument = graphql(`
  query Catalogue($version: ID) {
    categories {
      code
      title {
        zh
        en
      }
    }
    framework(version: $version) {
      version
      effectiveFrom
      title {
        zh
        en
      }
      source {
        zh
        en
      }
      areas {
        code
        clause
        title {
          zh
          en
        }
        purpose {
          zh
          en
        }
      }
      items {
        ...ItemParts
        anyCategory
        anyTier
        links
        figure {
          zh
          en
        }
      }
    }
  }
`);

export const ItemCasesDocument = graphql(`
  query ItemCases($version: ID!) {
    framework(version: $version) {
      version
      items {
        id
        code
        cases {
          id
          number
          title
          publishedOn
          officeName {
            zh
            en
          }
        }
      }
    }
  }
`);
