/**
 * What decided: the configured limit (the team could take as many), what the forecast leaves, the limit for want of comparable days,
 * or that the queue is closed.
 */
export const capacityReasons = ['limit', 'forecast', 'no-history', 'closed'] as const;
export type CapacityReason = (typeof capacityReasons)[number];
