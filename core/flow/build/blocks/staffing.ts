import { type Block, block } from '../block.ts';
import type { ResourceReference } from '../resource.ts';

const metrics = {
  available: 'NumberOfAgentsAvailable',
  staffed: 'NumberOfAgentsStaffed',
  online: 'NumberOfAgentsOnline',
} as const;

/** Whether agents are `available` (or `staffed`, `online`) for the working queue, or for the queue named as `of`. */
export const staffing = <Target extends string>(to: {
  of?: string | ResourceReference<'queue'>;
  agents?: keyof typeof metrics;
  some: Target;
  none: Target;
  failed: Target;
}): Block<NoInfer<Target>> =>
  block('CheckMetricData', {
    parameters: {
      MetricType: metrics[to.agents ?? 'available'],
      ...(to.of === undefined ? {} : { QueueId: to.of }),
    },
    next: to.none,
    conditions: [{ if: 'NumberGreaterThan', value: 0, to: to.some }],
    errors: { NoMatchingCondition: to.none, NoMatchingError: to.failed },
  }) as Block<NoInfer<Target>>;
