import { type ReactNode, useContext, useLayoutEffect, useMemo, useRef } from 'react';
import { gatedFeed } from './gated-feed.ts';
import { LiveContext } from './use-live.ts';

/** So far beyond the edge of the screen something already counts as seen. */
const margin = '200px';
let turns = 0;

/** What is in it follows what happens at once while it can be seen, and some seconds later elsewhere. */
export function SlowlyOutOfView({ children }: { children: ReactNode }) {
  const feed = useContext(LiveContext);
  const gated = useMemo(() => feed && gatedFeed(feed, turns++), [feed]);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const observer = new IntersectionObserver(
      (seen) => {
        if (seen.at(-1)?.isIntersecting) gated?.open();
        else gated?.shut();
      },
      { rootMargin: margin },
    );
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, [gated]);
  return (
    <div ref={place}>
      <LiveContext value={gated}>{children}</LiveContext>
    </div>
  );
}
