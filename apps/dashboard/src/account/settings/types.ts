import type { BeginSecondFactorMutation } from '../../gql/graphql.ts';

export type Begun = BeginSecondFactorMutation['beginSecondFactor'];
