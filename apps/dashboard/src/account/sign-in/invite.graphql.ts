import { graphql } from '../../gql/index.ts';

export const LinkDocument = graphql(`
  query Link($token: String!) {
    invitation(token: $token) {
      name
      role
      operatorName
      platformNames
      validUntil
      officeName {
        zh
        en
      }
    }
    accountLink(token: $token) {
      username
      name
    }
  }
`);

export const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($token: String!, $name: String!, $username: String!, $password: String!) {
    acceptInvitation(token: $token, name: $name, username: $username, password: $password)
  }
`);

export const SetPasswordByLinkDocument = graphql(`
  mutation SetPasswordByLink($token: String!, $password: String!) {
    setPasswordByLink(token: $token, password: $password)
  }
`);
