import type { ContactCenterConfig } from '../config/contact-center-config.ts';

/** By routing profile, its queues by name, the most important first: a routing profile is made for each group of agents. */
export type QueueOrder = ReadonlyMap<string, readonly string[]>;

export const queueOrder = ({ agentGroups }: Pick<ContactCenterConfig, 'agentGroups'>): QueueOrder =>
  new Map(agentGroups.map(({ name, queues }) => [name, queues]));
