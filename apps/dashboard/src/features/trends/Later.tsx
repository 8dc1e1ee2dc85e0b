import { type ReactNode, useEffect, useRef, useState } from 'react';

/** Reads and draws a section when the reader is about to see it. */
export function Later({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const here = place.current;
    if (near || here === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setNear(true);
      },
      { rootMargin: '300px' },
    );
    observer.observe(here);
    return () => {
      observer.disconnect();
    };
  }, [near]);
  return (
    <div ref={place} className={`trend-place${wide ? ' trend-wide' : ''}`}>
      {near ? children : null}
    </div>
  );
}
