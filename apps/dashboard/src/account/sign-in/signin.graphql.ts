import { graphql } from '../../gql/index.ts';

export const DemoDocument = graphql(`
  query Demo {
    signInOptions {
      singleSignOn
    }
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
      codeNeeded
      me {
        id
        side
        owes
      }
    }
  }
`);

export const CompleteSignInDocument = graphql(`
  mutation CompleteSignIn($code: String!) {
    completeSignIn(code: $code) {
      me {
        id
        side
        owes
      }
    }
  }
`);
