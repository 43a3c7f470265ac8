import { type Block, block } from '../block.ts';
import type { ResourceReference } from '../resource.ts';

const metrics = {
  contacts: 'NumberOfContactsInQueue',
  oldest: 'OldestContactInQueueAgeSeconds',
} as const;

/** Whether more than `over` contacts wait (or `oldest`: seconds that the oldest has waited) in the working queue or the one named as `of`. */
export const queueSize = <Target extends string>(to: {
  of?: string | ResourceReference<'queue'>;
  measure?: keyof typeof metrics;
  over: number;
  more: Target;
  otherwise: Target;
  failed: Target;
}): Block<NoInfer<Target>> =>
  block('CheckMetricData', {
    parameters: {
      MetricType: metrics[to.measure ?? 'contacts'],
      ...(to.of === undefined ? {} : { QueueId: to.of }),
    },
    next: to.otherwise,
    conditions: [{ if: 'NumberGreaterThan', value: to.over, to: to.more }],
    errors: { NoMatchingCondition: to.otherwise, NoMatchingError: to.failed },
  }) as Block<NoInfer<Target>>;
