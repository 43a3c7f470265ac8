import { useEffect, useState } from 'react';
import { begunBy, type Line, nextBegins } from './line.ts';
import { useCenterClock } from './use-center-clock.ts';

/** The lines that have begun; more of them as the center's time passes. */
export function useBegunLines(lines: readonly Line[]): readonly Line[] {
  const clock = useCenterClock();
  const [, wake] = useState(0);
  const now = clock.nowMs();
  const next = nextBegins(lines, now);
  useEffect(() => {
    if (next === null) return;
    const waitMs = Math.max(20, (next - clock.nowMs()) / clock.speed);
    const timer = setTimeout(() => wake((count) => count + 1), waitMs);
    return () => clearTimeout(timer);
  });
  return begunBy(lines, now);
}
