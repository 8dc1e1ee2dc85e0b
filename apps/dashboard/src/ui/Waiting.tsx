import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState.tsx';
import './state.css';

interface WaitingProps<R> {
  read: UseQueryResult<R>;
  children: (data: R) => ReactNode;
  rows?: number;
}

/** Shows a read: a skeleton until it is there, what went wrong if it failed, else the children. */
export function Waiting<R>({ read, children, rows = 4 }: WaitingProps<R>) {
  if (read.data !== undefined) return children(read.data);
  if (read.isError) return <ErrorState error={read.error} onRetry={() => void read.refetch()} />;
  return (
    <div className="state-wait">
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} />
      ))}
    </div>
  );
}
