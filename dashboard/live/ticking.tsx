import { useLayoutEffect, useRef } from 'react';
import { clockText } from '../conversation/elapsed.tsx';
import { everySecond } from './every-second.ts';
import { useServerNow } from './use-live.ts';

/**
 * Time since an instant (epoch seconds), counting on by the server's clock. It writes its text itself: hundreds of them tick without
 * React rendering any.
 */
export function Ticking({ since }: { since: number }) {
  const text = useRef<HTMLSpanElement>(null);
  const serverNow = useServerNow();
  useLayoutEffect(() => {
    const write = () => {
      const written = text.current?.firstChild;
      const now = clockText(serverNow() - since);
      if (written) written.nodeValue = now;
      else text.current?.append(now);
    };
    write();
    return everySecond(write);
  }, [since, serverNow]);
  return <span ref={text} className="unbroken" />;
}
