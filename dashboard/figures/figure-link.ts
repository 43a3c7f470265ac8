import type { Span } from '../../core/time/interval.ts';
import { type Scope, scopeInto } from './scope.ts';

/** What a figure counts: enough to ask for its contacts. */
export type FigureSource = {
  metric?: string;
  span: Span;
  scope?: Scope;
  thresholdSeconds?: number;
  /** Of a metric in seconds: only contacts at or above it. */
  atLeastSeconds?: number;
  /** Of a metric in seconds: only contacts below it. */
  lessThanSeconds?: number;
  /** Only contacts that count in a quarter hour in which their queue fell behind. */
  whileBehind?: boolean;
  /** Zone in which the list shows its times. */
  timeZone: string;
};

/** The address of the list behind a figure. */
export function figureLink(source: FigureSource) {
  const { metric, span, scope, thresholdSeconds, timeZone } = source;
  const { atLeastSeconds, lessThanSeconds, whileBehind } = source;
  const search = new URLSearchParams();
  if (metric) search.set('metric', metric);
  search.set('from', String(span.from));
  search.set('to', String(span.to));
  if (thresholdSeconds) search.set('thresholdSeconds', String(thresholdSeconds));
  if (atLeastSeconds !== undefined) search.set('atLeastSeconds', String(atLeastSeconds));
  if (lessThanSeconds !== undefined) search.set('lessThanSeconds', String(lessThanSeconds));
  if (whileBehind) search.set('whileBehind', 'true');
  search.set('timeZone', timeZone);
  scopeInto(search, scope ?? {});
  return `/contacts?${search}`;
}
