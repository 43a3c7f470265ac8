import type { Throttle } from './operation.ts';

/** Says whether one more request is within the throttle at an instant in seconds. */
export function tokenBucket({ rate, burst }: Throttle): (atSeconds: number) => boolean {
  let tokens = burst;
  let before = Number.NEGATIVE_INFINITY;
  return (at) => {
    if (before !== Number.NEGATIVE_INFINITY)
      tokens = Math.min(burst, tokens + (at - before) * rate);
    before = at;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
