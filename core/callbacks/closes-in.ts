import type { Span } from '../time/interval.ts';
import type { Closing } from './center-history.ts';

/** Whether a queue is closed beside its hours for any part of a span. */
export const closesIn = (
  { from, to }: Span,
  queue: string,
  closings: readonly Closing[],
): boolean =>
  closings.some(
    (one) =>
      (one.queues?.includes(queue) ?? true) && one.from < to && (one.to === null || one.to > from),
  );
