import type { ReactNode } from 'react';
import './state.css';

/** Says what would be here, and offers the first step. */
export function Empty({ title, help, action }: { title: string; help?: ReactNode; action?: ReactNode }) {
  return (
    <div className="state">
      <b>{title}</b>
      {help !== undefined && <p className="quiet">{help}</p>}
      {action}
    </div>
  );
}
