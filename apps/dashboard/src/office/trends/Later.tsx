import { type ReactNode, useEffect, useRef, useState } from 'react';

export type Place = 'half' | 'wide' | 'short';

interface LaterProps {
  place: Place;
  children: ReactNode;
}

/** Reads and draws a section when the reader is about to see it. */
export function Later({ place: size, children }: LaterProps) {
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
    <div ref={place} className={`trend-place trend-${size}`}>
      {near ? children : null}
    </div>
  );
}
