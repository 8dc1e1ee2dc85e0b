import { graphql } from '../../gql/index.ts';

export const OwnProgramsDocument = graphql(`
  query OwnPrograms {
    ownPrograms {
      id
      platformId
      name
      scopes {
        name
        title {
          zh
          en
        }
      }
      createdBy
      createdAt
      lastUsedAt
      lastUsedFrom
      secretSince
      formerUntil
      revokedAt
      revokedReason
    }
    programScopes {
      name
      title {
        zh
        en
      }
    }
  }
`);

export const CreateProgramDocument = graphql(`
  mutation CreateProgram($platformId: ID!, $name: String!, $scopes: [String!]!) {
    createProgram(platformId: $platformId, name: $name, scopes: $scopes) {
      secret
      program {
        id
      }
    }
  }
`);

export const RotateProgramSecretDocument = graphql(`
  mutation RotateProgramSecret($id: ID!) {
    rotateProgramSecret(id: $id) {
      secret
      program {
        id
        formerUntil
      }
    }
  }
`);

export const EndFormerProgramSecretDocument = graphql(`
  mutation EndFormerProgramSecret($id: ID!) {
    endFormerProgramSecret(id: $id) {
      id
    }
  }
`);

export const RevokeProgramDocument = graphql(`
  mutation RevokeProgram($id: ID!) {
    revokeProgram(id: $id) {
      id
    }
  }
`);
