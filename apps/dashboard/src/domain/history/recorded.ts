import { dayOf } from '../../ui/format.ts';
import { useSession } from '../access/session.tsx';

/**
 * Whether an act was entered on a later day than it happened. What the load of demonstration data wrote down tells
 * nothing by the moment of writing: its years of acts were all recorded within some seconds.
 */
export function useRecordedLater(): (at: string, recordedAt: string | undefined) => boolean {
  const { demonstration } = useSession().desk;
  return (at, recordedAt) => {
    if (recordedAt === undefined || dayOf(recordedAt) <= dayOf(at)) return false;
    const moment = Date.parse(recordedAt);
    return (
      demonstration === null ||
      moment < Date.parse(demonstration.begunAt) ||
      moment > Date.parse(demonstration.finishedAt)
    );
  };
}
