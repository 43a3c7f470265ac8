import { useLayoutEffect, useRef } from 'react';
import { clockText } from '../conversation/elapsed.tsx';
import { EverySecond } from './every-second.ts';
import { useServerNow } from './use-live.ts';

const seconds = new EverySecond();

/**
 * Time since an instant (epoch seconds), counting on by the server's clock. It writes its text itself: hundreds of them tick without
 * React rendering any.
 */
export function Ticking({ since }: { since: number }) {
  const text = useRef<HTMLSpanElement>(null);
  const serverNow = useServerNow();
  useLayoutEffect(() => {
    const write = () => {
      if (text.current) text.current.textContent = clockText(serverNow() - since);
    };
    write();
    return seconds.add(write);
  }, [since, serverNow]);
  return <span ref={text} className="unbroken" />;
}
