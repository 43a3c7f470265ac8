import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { MetricSettings } from '../metrics/metrics.ts';

export type ServiceLevelTarget = { target: number; thresholdSeconds: number };

/** A queue's own target, by its configured name, else the center's. */
export const targetOf = (config: ContactCenterConfig, queueName: string): ServiceLevelTarget =>
  config.queues.find(({ name }) => name === queueName)?.serviceLevel ?? config.serviceLevel;

/** Settings for figures over the whole center, or with the threshold that was asked for. */
export const settingsOf = (
  config: ContactCenterConfig,
  thresholdSeconds = config.serviceLevel.thresholdSeconds,
): MetricSettings => ({
  thresholdSeconds,
  shortAbandonSeconds: config.shortAbandonSeconds,
  agentCostPerHour: config.agentCost.perHour,
});
