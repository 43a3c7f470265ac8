import type { Language } from '../languages.ts';
import type { Metric, Unit } from '../metrics/metric.ts';
import { metrics } from '../metrics/metrics.ts';
import type { Figure } from './rule.ts';
import type { LiveFigure } from './rule-terms.ts';

const seconds: LiveFigure[] = ['oldestWait', 'longestInStatus', 'dataAge'];

/** In what a figure is counted. */
export function unitOf(figure: Figure): Unit {
  if (figure.kind === 'live') return seconds.includes(figure.live) ? 'seconds' : 'count';
  return (metrics[figure.metric] as Metric).unit;
}

/** A value as messages show it: `78.5%`, `3 min 20 s`, `1,204`. */
export function showValue(value: number, unit: Unit, language: Language): string {
  if (unit === 'seconds') return showDuration(value);
  const options: Intl.NumberFormatOptions =
    unit === 'share'
      ? { style: 'percent', maximumFractionDigits: 1 }
      : { maximumFractionDigits: 2 };
  return new Intl.NumberFormat(language, options).format(value);
}

/** `45 s`, `3 min 20 s`, `2 h 5 min`: signs that all four languages have. */
export function showDuration(value: number): string {
  const whole = Math.round(value);
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor((whole % 3600) / 60),
    whole % 60,
  ];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}
