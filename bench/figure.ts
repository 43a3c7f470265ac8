/** One measured number, beside what it is compared with in the same run and what was aimed at. */
export type Figure = {
  name: string;
  value: number;
  unit: string;
  baseline?: { name: string; value: number };
  aim?: { atMost: number } | { atLeast: number };
  /** What the number is made of. */
  parts?: Record<string, number>;
};

/** How many times better than the baseline: fewer where less is better, more elsewhere. */
export function ratioOf({ value, baseline, unit }: Figure): number | null {
  if (!baseline) return null;
  return unit.endsWith('/s') ? value / baseline.value : baseline.value / value;
}

export function isMet({ value, aim }: Figure): boolean | null {
  if (!aim) return null;
  return 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast;
}

/** The best of some tries: other work on the machine only ever makes a try slower. */
export const best = (perSecond: number[]): number => Math.max(...perSecond);

/** The value that a share of all lie at or below. */
export function quantileOf(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
