import { graphql } from '../../gql/index.ts';

/** A duty item as it stands in a line. */
export const ItemPartsDocument = graphql(`
  fragment ItemParts on DutyItem {
    id
    code
    areaCode
    title {
      zh
      en
    }
    help {
      zh
      en
    }
    system {
      zh
      en
    }
    operation {
      zh
      en
    }
  }
`);

export const ReferenceDocument = graphql(`
  query Reference {
    categories {
      code
      group
      title {
        zh
        en
      }
      help {
        zh
        en
      }
    }
    framework {
      version
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
      items {
        id
        code
        areaCode
        title {
          zh
          en
        }
      }
    }
  }
`);
