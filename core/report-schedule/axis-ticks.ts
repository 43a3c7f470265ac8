const mostSteps = 4;

/** Round numbers from 0 to the first at or above the largest value, at most five: 0, 50, 100, 150 for 130. Steps are whole. */
export function axisTicks(largest: number): number[] {
  const rough = Math.max(largest, 1) / mostSteps;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(rough)));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const steps = Math.ceil(Math.max(largest, 1) / step);
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}
