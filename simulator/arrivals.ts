import { exponential } from './distributions.ts';
import type { Random } from './random.ts';

/**
 * Arrival instants of a non-homogeneous Poisson process in [from, to), by thinning (Lewis and Shedler, 1979).
 * `ratePerHour` must never exceed `peakPerHour`.
 */
export function arrivals(
  random: Random,
  span: { from: number; to: number },
  peakPerHour: number,
  ratePerHour: (instant: number) => number,
): number[] {
  const found: number[] = [];
  if (peakPerHour <= 0) return found;
  const meanGap = 3600 / peakPerHour;
  let at = span.from + exponential(random, meanGap);
  while (at < span.to) {
    const rate = ratePerHour(at);
    if (rate > peakPerHour) throw new Error(`the rate ${rate} is above the peak ${peakPerHour}`);
    if (random.unit() * peakPerHour < rate) found.push(at);
    at += exponential(random, meanGap);
  }
  return found;
}
