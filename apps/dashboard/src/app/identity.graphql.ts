import { graphql } from '../gql/index.ts';

export const ConfirmIdentityDocument = graphql(`
  mutation ConfirmIdentity($password: String, $code: String) {
    confirmIdentity(password: $password, code: $code)
  }
`);

export const StepsDocument = graphql(`
  query Steps {
    me {
      id
      name
      username
      owes
    }
  }
`);
