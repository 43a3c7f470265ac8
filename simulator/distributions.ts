import type { Random } from './random.ts';

/** Exponential with a mean. */
export const exponential = (random: Random, mean: number): number =>
  -mean * Math.log(1 - random.unit());

/** Normal with mean 0 and deviation 1 (Box and Muller). */
export function standardNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.unit()));
  return radius * Math.cos(2 * Math.PI * random.unit());
}

/** Lognormal by its mean and its coefficient of variation: call times have this shape (Brown et al., 2005). */
export function logNormal(random: Random, mean: number, variation: number): number {
  const variance = Math.log(1 + variation * variation);
  return Math.exp(Math.log(mean) - variance / 2 + Math.sqrt(variance) * standardNormal(random));
}

/** One of the values, each with a weight; the last when rounding leaves nothing over. */
export function pick<Value>(random: Random, choices: readonly (readonly [Value, number])[]): Value {
  let total = 0;
  for (const [, weight] of choices) total += weight;
  let left = random.unit() * total;
  for (const [value, weight] of choices) {
    left -= weight;
    if (left < 0) return value;
  }
  const last = choices.at(-1);
  if (!last) throw new Error('pick needs at least one choice');
  return last[0];
}
