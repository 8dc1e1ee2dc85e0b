import { Fragment, type ReactNode } from 'react';
import { Go } from './links.tsx';
import './head.css';
import { useUiWords } from './words.ts';

export interface Crumb {
  label: string;
  to?: string;
}

interface PageHeadProps {
  title: string;
  crumbs?: Crumb[];
  /** State tags beside the title. */
  marks?: ReactNode;
  /** One line of facts; joined by middle dots. */
  facts?: ReactNode[];
  /** The acts allowed now, at the right. */
  actions?: ReactNode;
}

export function PageHead({ title, crumbs = [], marks, facts = [], actions }: PageHeadProps) {
  const t = useUiWords();
  const shown = facts.filter((fact) => fact !== null && fact !== undefined && fact !== false && fact !== '');
  return (
    <header className="page-head">
      <title>{title}</title>
      {crumbs.length > 0 && (
        <nav aria-label={t('breadcrumb')} className="crumbs">
          {crumbs.map(({ label, to }, i) => (
            <Fragment key={label}>
              {i > 0 && <span aria-hidden> / </span>}
              {to === undefined ? <span aria-current="page">{label}</span> : <Go to={to}>{label}</Go>}
            </Fragment>
          ))}
        </nav>
      )}
      <div className="page-title">
        <h1>{title}</h1>
        {marks}
        {actions !== undefined && <div className="page-actions no-print">{actions}</div>}
      </div>
      {shown.length > 0 && (
        <p className="page-facts">
          {shown.map((fact, i) => (
            <Fragment key={i}>
              {i > 0 && <span aria-hidden> · </span>}
              <span>{fact}</span>
            </Fragment>
          ))}
        </p>
      )}
    </header>
  );
}
