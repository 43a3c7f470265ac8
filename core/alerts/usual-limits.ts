import type { Metric } from '../metrics/metric.ts';
import { metrics } from '../metrics/metrics.ts';
import { type FigureUnit, liveTerms, reportTerms } from './figure-terms.ts';
import type { AlertRule, Figure } from './rule.ts';
import { unitOf } from './show-value.ts';

type Limits = Pick<AlertRule, 'trouble' | 'threshold' | 'clearThreshold'>;

/** The limit, and where it is over again. */
const usual: Record<Limits['trouble'], Record<FigureUnit, readonly [number, number]>> = {
  above: {
    ...{ count: [5, 3], seconds: [300, 240], share: [0.1, 0.05], money: [10, 8] },
    ...{ points: [0.5, 0.4], score: [5, 4.5] },
  },
  below: {
    ...{ count: [1, 1], seconds: [60, 60], share: [0.8, 0.85], money: [1, 2] },
    ...{ points: [0, 0.1], score: [5, 5.5] },
  },
};

/** What a rule on a figure begins with: the side on which it is bad, and limits in its unit. */
export function usualLimits(figure: Figure): Limits {
  const trouble = troubleOf(figure);
  const [threshold, clearThreshold] = usual[trouble][unitOf(figure)];
  return { trouble, threshold, clearThreshold };
}

function troubleOf(figure: Figure): Limits['trouble'] {
  if (figure.kind === 'live') return liveTerms[figure.live].trouble;
  if (figure.kind === 'report') return reportTerms[figure.report].trouble;
  return (metrics[figure.metric] as Metric).better === 'up' ? 'below' : 'above';
}
