/*
 * Histograms of whole seconds from 0 to 7 days. A bin is a counter, so histograms add and subtract like any other
 * counter. Bins are single seconds up to 25 s and then grow by 4 %, so that a percentile read from them errs by at
 * most 2 %. A bin begins at every usual threshold and at the second after it, so that both "less than X" and
 * "X or less" are exact there.
 */

/** Service-level thresholds that Connect and its users choose from, in seconds: exact in every histogram. */
export const usualThresholds = [
  5, 10, 15, 20, 25, 30, 45, 60, 90, 120, 180, 240, 300, 600,
] as const;

/** A contact can't live longer. */
const longestSeconds = 604_800;
/** A bin from a to b (both included), read as 2ab/(a+b), errs by at most (b-a)/(b+a) = 2 % when b <= 1.0408 a. */
const widest = 1.0408;

function makeEdges(): number[] {
  const forced = usualThresholds.flatMap((threshold) => [threshold, threshold + 1]);
  const edges = [0];
  for (let edge = 0; edge < longestSeconds; ) {
    const next = Math.max(edge + 1, Math.floor(edge * widest) + 1);
    edge = Math.min(next, ...forced.filter((point) => point > edge));
    edges.push(edge);
  }
  return edges;
}

/** First second of each bin; the last bin holds everything from its edge on. */
export const binEdges: readonly number[] = makeEdges();

/** For distributions that are only ever cut at the usual thresholds (and 30 minutes to 7 days): few bins, no percentiles. */
export const thresholdEdges: readonly number[] = [
  0,
  ...[...usualThresholds, 1800, 3600, 7200, 14_400, 28_800, 86_400, 172_800, 259_200].flatMap(
    (threshold) => [threshold, threshold + 1],
  ),
  longestSeconds,
];

/** The bin that holds a number of whole seconds. */
export function binOf(seconds: number, edges = binEdges): number {
  let low = 0;
  let high = edges.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] as number) <= seconds) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Contacts by bin; bins that hold none may be left out. */
export type Histogram = ReadonlyMap<number, number>;

/** How many lie below `limit` seconds (exact at the usual thresholds; elsewhere whole bins that end by it). */
export function countBelow(histogram: Histogram, limit: number, edges = binEdges): number {
  let sum = 0;
  for (const [bin, count] of histogram) if (lastSecondOf(bin, edges) < limit) sum += count;
  return sum;
}

/** The value below which `share` (0 to 1) of all lie, in seconds, within 2 %; null when there are none. */
export function quantile(histogram: Histogram, share: number): number | null {
  const bin = quantileBin(histogram, share);
  return bin === null ? null : middleOf(bin);
}

/** From how many seconds on values count as the one that a quantile tells: the quantile lies in the middle of a bin. */
export const atQuantile = (quantile: number): number =>
  binEdges[binOf(Math.floor(quantile))] as number;

/** The bin that holds a quantile; null when there are none. */
export function quantileBin(histogram: Histogram, share: number): number | null {
  const bins = [...histogram].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const total = bins.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const rank = Math.max(1, Math.ceil(share * total));
  let seen = 0;
  for (const [bin, count] of bins) {
    seen += count;
    if (seen >= rank) return bin;
  }
  return null;
}

/** The value whose relative error is smallest over a bin. */
function middleOf(bin: number): number {
  const first = binEdges[bin] as number;
  const last = lastSecondOf(bin, binEdges);
  return first + last === 0 ? 0 : (2 * first * last) / (first + last);
}

const lastSecondOf = (bin: number, edges: readonly number[]): number =>
  bin === edges.length - 1 ? (edges[bin] as number) : (edges[bin + 1] as number) - 1;
