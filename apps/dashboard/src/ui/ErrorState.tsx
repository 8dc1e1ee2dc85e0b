import { faultsOf } from './graphql/refusal.ts';
import { NativeButton } from './native/NativeButton.tsx';
import './state.css';
import { useUiWords } from './words.ts';

/** What happened, and what to do about it. */
export function ErrorState({ error, onRetry }: { error: Error | null; onRetry?: () => void }) {
  const t = useUiWords();
  const faults = faultsOf(error);
  return (
    <div className="state" role="alert">
      <b>{t('failed')}</b>
      {faults.map((fault) => (
        <p key={fault.message} className="quiet">
          {fault.message}
        </p>
      ))}
      {onRetry !== undefined && (
        <NativeButton small onClick={onRetry}>
          {t('retry')}
        </NativeButton>
      )}
    </div>
  );
}
