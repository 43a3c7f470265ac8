import type { CenterInfo } from '../../core/api/wire.ts';

/** Whether queues in scope are measured by another threshold in their own figures than in one over all of them. */
export const mixesThresholds = (
  { queues }: Pick<CenterInfo, 'queues'>,
  thresholdSeconds: number,
  wanted: readonly string[] = [],
): boolean =>
  queues.some(
    ({ id, serviceLevel }) =>
      (wanted.length === 0 || wanted.includes(id)) &&
      serviceLevel.thresholdSeconds !== thresholdSeconds,
  );
