import type { ReactNode } from 'react';
import './mark.css';

export type Tone = 'plain' | 'new' | 'done' | 'warn' | 'late';

/** A word in a quiet box. The colour repeats what the word says. */
export function Mark({
  tone = 'plain',
  title,
  children,
}: {
  tone?: Tone;
  title?: string | undefined;
  children: ReactNode;
}) {
  return (
    <span className={`mark mark-${tone}`} title={title}>
      {children}
    </span>
  );
}
