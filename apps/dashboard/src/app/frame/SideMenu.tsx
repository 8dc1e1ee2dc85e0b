import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Go } from '../../ui/links.tsx';
import { useFrameWords } from '../words.ts';

export interface MenuEntry {
  to: string;
  label: string;
  icon: ReactNode;
  /** How many things wait here for the reader; nothing is shown for none. */
  count?: number;
  /** Only the very path, not those below it. */
  exact?: boolean;
}

export function SideMenu({ entries, onPick }: { entries: MenuEntry[]; onPick: () => void }) {
  const t = useFrameWords();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t('menu')}>
      <div className="brand">
        <b>{t('product')}</b>
        <span>{t('tagline')}</span>
      </div>
      <ul className="side-menu">
        {entries.map(({ to, label, icon, count = 0, exact = false }) => {
          const here = pathname === to || (!exact && pathname.startsWith(`${to}/`));
          return (
            <li key={to}>
              <Go to={to} onClick={onPick} aria-current={here ? 'page' : undefined}>
                <span className="side-icon" aria-hidden>
                  {icon}
                </span>
                <span className="side-label">{label}</span>
                {count > 0 && (
                  <span className="side-count" title={t('waiting', { count })}>
                    {count}
                    <span className="unseen">{t('waiting', { count })}</span>
                  </span>
                )}
              </Go>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
