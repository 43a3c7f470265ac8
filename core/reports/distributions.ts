import type * as z from 'zod';
import {
  type DistributionsAnswer,
  type distributionsQuery,
  shownDistributions,
} from '../api/figures-wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { histogramOf } from '../metrics/counts.ts';
import {
  atQuantile,
  countBelow,
  type Histogram,
  quantile,
  usualThresholds,
} from '../metrics/histogram.ts';
import { sumOf } from '../metrics/metrics.ts';
import type { Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import { planScope } from './plan-scope.ts';
import type { ApiProblem } from './problem.ts';
import { cellsOfRange, rangeProblem } from './read-range.ts';

const mostDays = 400;
/** Where the ranges of a distribution begin: always where a bin of the histogram does, so that their counts are exact. */
const edges: readonly number[] = [
  0,
  ...[...usualThresholds, 900, 1200, 1800, 2700, 3600, 7200].map(atQuantile),
];

/** How waits and handle times of a range of days spread. */
export async function distributions(
  query: z.output<typeof distributionsQuery>,
  reader: Reader,
  config: Pick<ContactCenterConfig, 'timeZone'>,
): Promise<Result<DistributionsAnswer, ApiProblem>> {
  const range = { ...query, timeZone: query.timeZone ?? config.timeZone };
  const refused = rangeProblem(range, mostDays);
  if (refused) return fail(refused);
  const plan = planScope(query, 'none');
  if (!plan.ok) return plan;
  const cells = await cellsOfRange(reader, plan.value, range, config.timeZone);
  const counts = sumOf(cells.map((cell) => cell.counts));
  return ok({
    timeZone: range.timeZone,
    distributions: shownDistributions.map((name) => ({
      name,
      ...spreadOf(histogramOf(counts, name)),
    })),
  });
}

function spreadOf(histogram: Histogram) {
  const contacts = [...histogram.values()].reduce((sum, count) => sum + count, 0);
  const below = [...edges.slice(1).map((edge) => countBelow(histogram, edge)), contacts];
  return {
    contacts,
    percentiles: {
      p50: quantile(histogram, 0.5),
      p80: quantile(histogram, 0.8),
      p90: quantile(histogram, 0.9),
      p95: quantile(histogram, 0.95),
    },
    bins: edges.map((from, index) => ({
      from,
      to: edges[index + 1] ?? null,
      contacts: (below[index] ?? contacts) - (below[index - 1] ?? 0),
    })),
  };
}
