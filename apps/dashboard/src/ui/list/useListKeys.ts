import type { InputRef } from 'antd';
import { type RefObject, useEffect, useState } from 'react';

interface Keys {
  count: number;
  searchRef: RefObject<InputRef | null>;
  open: (index: number) => void;
  choose?: ((index: number) => void) | undefined;
}

const typing = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null;

/** j and k move, o opens, x chooses, / goes to the search box. Returns the row one stands on. */
export function useListKeys({ count, searchRef, open, choose }: Keys): number {
  const [cursor, setCursor] = useState(-1);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (event.key === 'j') setCursor((at) => Math.min(at + 1, count - 1));
      else if (event.key === 'k') setCursor((at) => Math.max(at - 1, 0));
      else if (event.key === 'o' && cursor >= 0 && cursor < count) open(cursor);
      else if (event.key === 'x' && cursor >= 0 && cursor < count) choose?.(cursor);
      else if (event.key === '/') searchRef.current?.focus({ cursor: 'all' });
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  });
  return Math.min(cursor, count - 1);
}
