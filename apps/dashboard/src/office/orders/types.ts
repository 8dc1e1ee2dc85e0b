import type { OrderQuery } from '../../gql/graphql.ts';

export type Order = OrderQuery['order'];
export type Measure = Order['measures'][number];
export type Answer = NonNullable<Measure['answer']>;
