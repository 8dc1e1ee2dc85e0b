import type { ReactNode } from 'react';

interface CardProps {
  title?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
  className?: string;
  /** Lets a table or list reach the card's edges. */
  flush?: boolean;
  id?: string;
}

export function Card({ title, extra, children, className = '', flush = false, id }: CardProps) {
  return (
    <section className={`card ${className}`} id={id}>
      {(title !== undefined || extra !== undefined) && (
        <header className="card-head">
          {title !== undefined && <h2>{title}</h2>}
          {extra !== undefined && <div className="card-extra">{extra}</div>}
        </header>
      )}
      <div className={flush ? 'card-flush' : 'card-body'}>{children}</div>
    </section>
  );
}

/** Label and value, one under the other: the quiet facts of a record. */
export function Facts({ items }: { items: { label: string; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A record's page below its head: the substance at the left, the context at the right. */
export function TwoColumns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="two-columns">
      <div className="stack">{children}</div>
      <aside className="stack">{aside}</aside>
    </div>
  );
}
