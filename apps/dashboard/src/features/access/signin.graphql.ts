import { graphql } from '../../gql/index.ts';

export const DemoDocument = graphql(`
  query Demo {
    desk {
      version
      demoAccounts {
        username
        password
        name
        role
        office
      }
    }
  }
`);

export const SignInDocument = graphql(`
  mutation SignIn($username: String!, $password: String!) {
    signIn(username: $username, password: $password) {
      expiresAt
      me {
        id
        side
      }
    }
  }
`);
