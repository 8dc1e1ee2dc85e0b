import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSessionEnded } from '../../../ui/graphql/ended.ts';
import { useSession } from '../../../domain/access/session.tsx';
import type { AllPending } from './outbox.ts';
import { Recorder } from './recorder.ts';

const AGAIN_AFTER = 20_000;

function subscribeOnline(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export const useOnline = (): boolean => useSyncExternalStore(subscribeOnline, () => navigator.onLine);

/** The recorder of one inspection; it tries again when the network is back, and says what is not saved on leaving. */
export function useRecorder(inspectionId: string): { recorder: Recorder; pending: AllPending } {
  const client = useQueryClient();
  const { me } = useSession();
  const [recorder] = useState(() => new Recorder(inspectionId, client, me.id));
  const pending = useSyncExternalStore(recorder.subscribe, recorder.pending);
  const online = useOnline();
  const ended = useSessionEnded();
  const all = Object.values(pending);
  const unsent = all.length > 0;
  const failed = all.some((one) => one.status === 'FAILED' || one.status === 'WAITING');
  useEffect(() => recorder.watchOthers(), [recorder]);
  useEffect(() => {
    if (online && !ended) recorder.retry();
  }, [online, ended, recorder]);
  useEffect(() => {
    if (!failed) return undefined;
    const timer = setInterval(() => {
      recorder.retry();
    }, AGAIN_AFTER);
    return () => {
      clearInterval(timer);
    };
  }, [failed, recorder]);
  useEffect(() => {
    if (!unsent) return undefined;
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [unsent]);
  return { recorder, pending };
}
