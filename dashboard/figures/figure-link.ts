import type { Span } from '../../core/time/interval.ts';
import { type Scope, scopeInto } from './scope.ts';

/** What a figure counts: enough to ask for its contacts. */
export type FigureSource = {
  metric?: string;
  span: Span;
  scope?: Scope;
  thresholdSeconds?: number;
  /** Zone in which the list shows its times. */
  timeZone: string;
};

/** The address of the list behind a figure. */
export function figureLink({ metric, span, scope, thresholdSeconds, timeZone }: FigureSource) {
  const search = new URLSearchParams();
  if (metric) search.set('metric', metric);
  search.set('from', String(span.from));
  search.set('to', String(span.to));
  if (thresholdSeconds) search.set('thresholdSeconds', String(thresholdSeconds));
  search.set('timeZone', timeZone);
  scopeInto(search, scope ?? {});
  return `/contacts?${search}`;
}
