import { useRead } from '../../ui/graphql/hooks.ts';
import { PlatformNameDocument } from './name.graphql.ts';

const TEN_MINUTES = 600_000;

/** The name of a platform known by its id only, such as one a filter carries. */
export function PlatformName({ id }: { id: string }) {
  const { data } = useRead(PlatformNameDocument, { id }, { staleTime: TEN_MINUTES });
  return <>{data?.platform.name ?? '…'}</>;
}
