import type { ReactNode } from 'react';
import './native.css';

interface NativeButtonProps {
  kind?: 'primary' | 'default' | 'link';
  submit?: boolean;
  /** As wide as what it stands in. */
  block?: boolean;
  small?: boolean;
  /** What it began is under way: it shows so, and takes no second press. */
  busy?: boolean;
  /** Leads there instead of acting here. */
  href?: string;
  onClick?: () => void;
  children: ReactNode;
}

/** A button as antd draws it, for the pages before sign-in, which load without antd. */
export function NativeButton({
  kind = 'default',
  submit = false,
  block = false,
  small = false,
  busy = false,
  href,
  onClick,
  children,
}: NativeButtonProps) {
  const look = ['native-button', `native-${kind}`, block ? 'native-block' : '', small ? 'native-small' : ''];
  const className = look.filter((name) => name !== '').join(' ');
  if (href !== undefined)
    return (
      <a className={className} href={href}>
        {children}
      </a>
    );
  return (
    <button
      type={submit ? 'submit' : 'button'}
      className={className}
      aria-busy={busy}
      aria-disabled={busy}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {busy && <span className="native-spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}
