import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { MetricSettings } from '../metrics/metric.ts';
import type { Reader } from '../pipeline/reader.ts';

export type ServiceLevelTarget = { target: number; thresholdSeconds: number };

/** A queue's own target, by its configured name, else the center's. */
export const targetOf = (config: ContactCenterConfig, queueName: string): ServiceLevelTarget =>
  config.queues.find(({ name }) => name === queueName)?.serviceLevel ?? config.serviceLevel;

/** The center's threshold where figures over these queues (all when none is named) take it though a queue among them has another; else null. */
export function mixedThreshold(
  config: ContactCenterConfig,
  queueNames: readonly string[],
): number | null {
  const usual = config.serviceLevel.thresholdSeconds;
  const names = queueNames.length > 0 ? queueNames : config.queues.map(({ name }) => name);
  const isMixed = names.some((name) => targetOf(config, name).thresholdSeconds !== usual);
  return isMixed && queueNames.length !== 1 ? usual : null;
}

/** Settings for figures over the whole center, or with the threshold that was asked for. */
export const settingsOf = (
  config: ContactCenterConfig,
  thresholdSeconds = config.serviceLevel.thresholdSeconds,
): MetricSettings => ({
  thresholdSeconds,
  shortAbandonSeconds: config.shortAbandonSeconds,
  agentCostPerHour: config.agentCost.perHour,
});

/** Settings of figures over a scope: the threshold asked for, else that of the only queue in it, else the center's. */
export async function scopeSettings(
  thresholdSeconds: number | undefined,
  queues: string[] | undefined,
  reader: Reader,
  config: ContactCenterConfig,
): Promise<MetricSettings> {
  if (thresholdSeconds !== undefined || queues?.length !== 1)
    return settingsOf(config, thresholdSeconds);
  const name = (await reader.catalogue('queue')).find(({ id }) => id === queues[0])?.name ?? '';
  return settingsOf(config, targetOf(config, name).thresholdSeconds);
}
