import type { Language } from '../languages.ts';
import type { Metric } from '../metrics/metric.ts';
import { metrics } from '../metrics/metrics.ts';
import { type FigureUnit, liveTerms, reportTerms } from './figure-terms.ts';
import type { Figure } from './rule.ts';

/** In what a figure is counted. */
export function unitOf(figure: Figure): FigureUnit {
  if (figure.kind === 'metric') return (metrics[figure.metric] as Metric).unit;
  return (figure.kind === 'live' ? liveTerms[figure.live] : reportTerms[figure.report]).unit;
}

/** Shares and points are written and shown a hundredfold. */
export const scaleOf = (unit: FigureUnit): number =>
  unit === 'share' || unit === 'points' ? 100 : 1;

/** A value as messages show it: `78.5%`, `3 min 20 s`, `1,204`. */
export function showValue(value: number, unit: FigureUnit, language: Language): string {
  if (unit === 'seconds') return showDuration(value);
  if (unit === 'points')
    return new Intl.NumberFormat(language).format(Math.round(value * scaleOf(unit)));
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
