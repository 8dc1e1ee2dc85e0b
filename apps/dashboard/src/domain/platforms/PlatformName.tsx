import { useRead } from '../../ui/graphql/hooks.ts';
import { PlatformSummaryDocument } from './summary.graphql.ts';

/** The name of a platform known by its id only, such as one a filter carries. */
export function PlatformName({ id }: { id: string }) {
  const { data } = useRead(PlatformSummaryDocument, { id });
  return <>{data?.platform.name ?? '…'}</>;
}
