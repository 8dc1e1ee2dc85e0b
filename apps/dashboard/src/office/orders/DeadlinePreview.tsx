import { DeadlineBody } from '../../domain/deadlines/DeadlineCard.tsx';
import { useRead } from '../../ui/graphql/hooks.ts';
import './orders.css';
import { RectifyPreviewDocument } from './orders.graphql.ts';

interface DeadlinePreviewProps {
  title: string;
  ruleCode?: string;
  servedOn: string | null | undefined;
  days: number | null | undefined;
}

/** What the chosen day of service and length would give; the server computes it, nothing is stored. */
export function DeadlinePreview({ title, ruleCode = 'RECTIFY', servedOn, days }: DeadlinePreviewProps) {
  const known = typeof servedOn === 'string' && servedOn !== '' && typeof days === 'number' && days > 0;
  const read = useRead(
    RectifyPreviewDocument,
    { ruleCode, servedOn: servedOn ?? '', length: days ?? 0 },
    { enabled: known, keep: true, staleTime: 600_000 },
  );
  if (!known) return null;
  return (
    <section className="preview" aria-live="polite" aria-busy={read.isFetching}>
      <h3>{title}</h3>
      {read.isError ? (
        <p className="late">{read.error.message}</p>
      ) : (
        read.data !== undefined && <DeadlineBody deadline={read.data.deadlinePreview} />
      )}
    </section>
  );
}
