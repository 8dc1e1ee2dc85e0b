import type { OwnProgramsQuery } from '../../gql/graphql.ts';

export type Program = OwnProgramsQuery['ownPrograms'][number];

/** A new secret; it is shown this once. */
export interface Made {
  id: string;
  secret: string;
  formerUntil: string | null;
}
