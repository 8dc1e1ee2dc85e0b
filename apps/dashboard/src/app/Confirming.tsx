import { Suspense, lazy, useEffect } from 'react';
import { useConfirming } from '../ui/graphql/confirming.ts';
import type { Me } from '../domain/access/session.tsx';

const dialogue = async () => ({ default: (await import('./ConfirmIdentity.tsx')).ConfirmIdentity });
const ConfirmIdentity = lazy(dialogue);

/** Stands on every page on which one acts, and asks when an act waits for it. */
export function Confirming({ me }: { me: Pick<Me, 'username'> }) {
  const asked = useConfirming();
  useEffect(() => {
    // at hand before it is needed: a newer version may have been put out by then
    dialogue().catch(() => undefined);
  }, []);
  if (!asked) return null;
  return (
    <Suspense>
      <ConfirmIdentity me={me} />
    </Suspense>
  );
}
