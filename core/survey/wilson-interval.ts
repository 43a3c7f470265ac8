/** Two-sided 95 % of the normal distribution. */
export const z95 = 1.959964;

export type ConfidenceInterval = { low: number; high: number };

/**
 * 95 % confidence interval of a share, `successes` of `total`; null when there are none. Good for few answers and for shares near
 * 0 and 1. Source: Wilson's score method; Newcombe, Statistics in Medicine 17 (1998) 857–872, method 3.
 */
export function wilsonInterval(successes: number, total: number): ConfidenceInterval | null {
  if (total === 0) return null;
  const share = successes / total;
  const square = z95 * z95;
  const center = share + square / (2 * total);
  const spread = z95 * Math.sqrt((share * (1 - share)) / total + square / (4 * total * total));
  const whole = 1 + square / total;
  return {
    low: Math.max(0, (center - spread) / whole),
    high: Math.min(1, (center + spread) / whole),
  };
}
