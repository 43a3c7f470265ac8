import type { Center } from '../../contact-flows/center.ts';
import { flowCenter } from '../../contact-flows/flow-center.ts';
import { flowName } from '../../contact-flows/parts/flow-name.ts';
import { languageProficiency } from '../../contact-flows/parts/prefer-speakers.ts';
import { tenantFlowName } from '../../contact-flows/tenant-flows.ts';
import type { AgentStatus } from '../../core/agent/agent-status.ts';
import { centerHours } from '../../core/center/center-hours.ts';
import type {
  CenterAgent,
  CenterQueue,
  CenterSettings,
} from '../../core/center/center-settings.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { profilePairs } from '../../core/config/profile-pairs.ts';
import { queueCallerId } from '../../core/config/queue-caller-id.ts';
import { accountId, arnOf, instanceArn } from '../../simulator/center-identity.ts';
import { agentName } from '../../simulator/roster.ts';
import { localRegion } from '../clients.ts';
import { centerFlows } from './center-flows.ts';

/** The configured center as the machine takes it, with the ids that simulated records have. */
export function centerSettings(config: ContactCenterConfig, seed: number): CenterSettings {
  const center = flowCenter(config);
  return {
    accountId,
    region: localRegion,
    instanceArn: instanceArn(config.name),
    flows: centerFlows(config),
    ...entriesOf(config),
    hooks: config.tenants.length > 0 ? {} : { ...talkHooks(center), ...queueHooks(null) },
    queues: byName(config.queues.map((queue) => queueOf(config, queue))),
    hours: centerHours(config),
    statuses: byName(statusesOf(config)),
    routingProfiles: profilesOf(config),
    agents: byName(config.agentGroups.flatMap((group) => agentsOf(config, group))),
    prompts: { [center.music]: '♪' },
    timing: {
      ringSeconds: 20,
      dialSeconds: 60,
      afterContactWorkSeconds: null,
      heartbeatSeconds: 120,
    },
    ...(config.wrapUpCodes.length > 0 && { wrapUpCodes: config.wrapUpCodes }),
    seed,
  };
}

/** By which flow a call comes in: each client company has a door of its own. */
const entriesOf = ({ tenants, phoneNumbers }: ContactCenterConfig) => ({
  entryFlow: tenantFlowName('welcome', tenants[0]?.id ?? null),
  entryFlows: Object.fromEntries(
    phoneNumbers.flatMap(({ number, tenant }) =>
      tenant === undefined ? [] : [[number, tenantFlowName('welcome', tenant)]],
    ),
  ),
});

const talkHooks = ({ languages }: Center) => ({
  CustomerQueue: flowName('queue', languages[0]),
  AgentWhisper: 'agent-whisper',
  AgentHold: 'agent-hold',
});

/** What on AWS is set at each queue and its quick connects. */
const queueHooks = (tenant: string | null) => ({
  OutboundWhisper: tenantFlowName('outbound-whisper', tenant),
  AgentTransfer: tenantFlowName('transfer-to-agent', tenant),
  QueueTransfer: tenantFlowName('transfer-to-queue', tenant),
});

const byName = <One extends { name: string }>(all: readonly One[]): Record<string, One> =>
  Object.fromEntries(all.map((one) => [one.name, one]));

type QueueConfig = ContactCenterConfig['queues'][number];

const queueOf = (
  config: ContactCenterConfig,
  { name, channels: served, hours, maxContacts, outboundCallerId, tenant }: QueueConfig,
): CenterQueue => ({
  name,
  arn: arnOf(config.name, 'queue', name),
  channels: served,
  hours,
  maxContacts: maxContacts ?? null,
  outboundCallerId: queueCallerId({ outboundCallerId, tenant }, config.phoneNumbers),
  ...(tenant === undefined ? {} : { tenant, hooks: queueHooks(tenant) }),
});

/** Connect's own two first, then those of the configuration. */
export const statusesOf = (config: ContactCenterConfig): AgentStatus[] => {
  const arn = (name: string) => arnOf(config.name, 'agent-state', name);
  return [
    { name: 'Available', arn: arn('Available'), type: 'ROUTABLE' },
    { name: 'Offline', arn: arn('Offline'), type: 'OFFLINE' },
    ...config.agentStatuses.map((name) => ({ name, arn: arn(name), type: 'CUSTOM' as const })),
  ];
};

function profilesOf(config: ContactCenterConfig): CenterSettings['routingProfiles'] {
  const profiles = config.agentGroups.map((group) => {
    const most = group.atOnce ?? 2;
    return {
      name: group.name,
      arn: arnOf(config.name, 'routing-profile', group.name),
      entries: profilePairs(group, config.queues).map((pair) => ({ ...pair, delaySeconds: 0 })),
      concurrency: { VOICE: 1, CHAT: most, TASK: most, EMAIL: most },
      crossChannel: 'ROUTE_CURRENT_CHANNEL_ONLY' as const,
      idleSince: 'TIME_SINCE_LAST_ACTIVITY' as const,
    };
  });
  return byName(profiles);
}

type Group = ContactCenterConfig['agentGroups'][number];

const agentsOf = (config: ContactCenterConfig, group: Group): CenterAgent[] =>
  Array.from({ length: group.agents }, (_, index) => {
    const name = agentName(group.name, index);
    return {
      name,
      arn: arnOf(config.name, 'agent', name),
      queueArn: arnOf(config.name, 'queue', `agent/${name}`),
      firstName: group.name,
      lastName: String(index + 1).padStart(2, '0'),
      routingProfile: group.name,
      proficiencies: (group.languages ?? config.languages).map((value) => ({
        name: languageProficiency,
        value,
        level: 5,
      })),
    };
  });
