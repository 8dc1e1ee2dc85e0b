import { graphql } from '../../gql/index.ts';

export const ExtensionPreviewDocument = graphql(`
  query ExtensionPreview($dueOn: CivilDate!, $days: Int!) {
    deadlinePreview(ruleCode: "EXTEND", servedOn: $dueOn, length: $days) {
      dueOn
      provisional
      explanation {
        zh
        en
      }
    }
  }
`);
