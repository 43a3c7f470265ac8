import { createContext, useContext, useEffect, useState } from 'react';
import type { LocalCenter } from '../../core/center/local-wire.ts';
import { CenterClock } from './center-clock.ts';

export const ClockContext = createContext<CenterClock | null>(null);

/** A clock for a page, set anew with every answer of the center. */
export function useNewClock({ nowMs, speed }: LocalCenter): CenterClock {
  const [clock, setClock] = useState(() => new CenterClock(nowMs, speed));
  useEffect(() => {
    if (clock.speed === speed) clock.set(nowMs);
    else setClock(new CenterClock(nowMs, speed));
  }, [clock, nowMs, speed]);
  return clock;
}

export function useCenterClock(): CenterClock {
  const clock = useContext(ClockContext);
  if (!clock) throw new Error('useCenterClock needs a ClockContext around it');
  return clock;
}

/** The center's now, in milliseconds since 1970, told anew several times a second. */
export function useCenterNow(): number {
  const clock = useCenterClock();
  const [now, setNow] = useState(() => clock.nowMs());
  useEffect(() => {
    setNow(clock.nowMs());
    const timer = setInterval(() => setNow(clock.nowMs()), 250);
    return () => clearInterval(timer);
  }, [clock]);
  return now;
}
