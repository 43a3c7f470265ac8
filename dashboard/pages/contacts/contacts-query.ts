import type { CenterInfo } from '../../../core/api/wire.ts';
import { type Span, spanOfDays } from '../../../core/time/interval.ts';
import { type Day, isTimeZone } from '../../../core/time/zone.ts';
import { type Scope, scopeFrom } from '../../figures/scope.ts';

/** What the list is of, as its address says. */
export type ContactsShown = {
  /** Null for all contacts that ended in the span. */
  metric: string | null;
  span: Span;
  timeZone: string;
  thresholdSeconds: number | null;
  /** Of a metric in seconds: only contacts at or above it. */
  atLeastSeconds: number | null;
  /** Of a metric in seconds: only contacts below it. */
  lessThanSeconds: number | null;
  /** Only contacts that count while their queue fell behind. */
  whileBehind: boolean;
  scope: Scope;
};

const numberIn = (search: URLSearchParams, name: string): number | null => {
  const text = search.get(name);
  return text !== null && /^-?\d+$/.test(text) ? Number(text) : null;
};

/** Reads an address; without a span it is today. */
export function contactsShown(
  search: URLSearchParams,
  center: CenterInfo,
  today: Day,
): ContactsShown {
  const zone = search.get('timeZone');
  const timeZone = zone !== null && isTimeZone(zone) ? zone : center.timeZone;
  const [from, to] = [numberIn(search, 'from'), numberIn(search, 'to')];
  return {
    metric: search.get('metric'),
    span: from !== null && to !== null ? { from, to } : spanOfDays(today, today, timeZone),
    timeZone,
    thresholdSeconds: numberIn(search, 'thresholdSeconds'),
    atLeastSeconds: numberIn(search, 'atLeastSeconds'),
    lessThanSeconds: numberIn(search, 'lessThanSeconds'),
    whileBehind: search.get('whileBehind') === 'true',
    scope: scopeFrom(search),
  };
}
