import type { CenterInfo } from '../api/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { splitKey } from '../metrics/cells.ts';
import { none } from '../metrics/tally.ts';
import type { CatalogueKind, Reader } from '../pipeline/reader.ts';
import { knownAgents } from './names-of.ts';
import { targetOf } from './report-settings.ts';

/** Who asks: agents see their own figures only. */
export type Caller = { role: 'supervisor'; agent: null } | { role: 'agent'; agent: string };

/** Whose figures a caller sees, and of whom they may ask; null and none where the center has no tenants. */
export type Tenancy = Pick<CenterInfo, 'tenant' | 'tenants'>;

/** The configuration that pages need, with every value seen so far. */
export async function center(
  reader: Reader,
  config: ContactCenterConfig,
  caller: Caller,
  tenancy: Tenancy,
): Promise<CenterInfo> {
  const ids = async (kind: CatalogueKind) => (await reader.catalogue(kind)).map(({ id }) => id);
  const own = ({ id }: { id: string }) => caller.agent === null || id === caller.agent;
  const [firstDay, lastDay] = await Promise.all([
    reader.end('day', 'first'),
    reader.end('day', 'last'),
  ]);
  return {
    name: config.name,
    timeZone: config.timeZone,
    languages: config.languages,
    serviceLevel: config.serviceLevel,
    shortAbandonSeconds: config.shortAbandonSeconds,
    kpiThresholds: config.kpiThresholds,
    agentCost: config.agentCost,
    repeatWithinDays: config.repeatWithinDays,
    queues: await queues(reader, config),
    agents: (await knownAgents(reader)).filter(own),
    contactTypes: await ids('contactType'),
    initiationMethods: await ids('initiationMethod'),
    dialledNumbers: await ids('dialledNumber'),
    disconnectReasons: await ids('disconnectReason'),
    wrapUpCodes: wrapUpCodes(config, await ids('wrapUpCode')),
    labels: {
      contactType: config.contactTypes.labels,
      task: config.selfService.tasks,
      reason: config.selfService.reasons,
    },
    lines: config.phoneNumbers.map(({ number, label = null }) => ({ number, label })),
    agentStatuses: ['Available', ...config.agentStatuses, 'Offline'],
    firstDay,
    lastDay,
    ...caller,
    ...tenancy,
  };
}

const wrapUpCodes = ({ wrapUpCodes: codes }: ContactCenterConfig, seen: string[]) => [
  ...codes.map(({ code, label }) => ({ code, label })),
  ...seen
    .filter((one) => !codes.some(({ code }) => code === one))
    .map((code) => ({ code, label: {} })),
];

async function queues(reader: Reader, config: ContactCenterConfig): Promise<CenterInfo['queues']> {
  const channelsSeen = new Map<string, string[]>();
  for (const { id } of await reader.catalogue('queueChannel')) {
    const [queue = '', channel = ''] = splitKey(id);
    channelsSeen.set(queue, [...(channelsSeen.get(queue) ?? []), channel]);
  }
  const seen = (await reader.catalogue('queue')).filter(({ id }) => id !== none);
  const unseen = config.queues
    .filter(({ name }) => !seen.some((queue) => queue.name === name))
    .map(({ name }) => ({ id: name, name }));
  return [...seen, ...unseen].map(({ id, name }) => ({
    id,
    name,
    channels:
      channelsSeen.get(id) ?? config.queues.find((queue) => queue.name === name)?.channels ?? [],
    serviceLevel: targetOf(config, name),
  }));
}
