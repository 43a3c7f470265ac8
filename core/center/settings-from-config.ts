import type { AgentStatus } from '../agent/agent-status.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { profilePairs } from '../config/profile-pairs.ts';
import type { FlowLibrary } from '../flow/run/flow-library.ts';
import type { ProfileEntry, RoutingProfile } from '../routing/routing-profile.ts';
import { centerHours } from './center-hours.ts';
import type { CenterAgent, CenterQueue, CenterSettings, CenterTiming } from './center-settings.ts';

type Kind = 'queue' | 'queue/agent' | 'agent' | 'agent-state' | 'routing-profile';

export interface SettingsOptions {
  /** Name, id or ARN of the flow that contacts enter whose number has none of its own. */
  entryFlow: string;
  entryFlows?: Record<string, string>;
  hooks?: CenterSettings['hooks'];
  prompts?: Record<string, string>;
  timing?: Partial<CenterTiming>;
  seed?: number;
  accountId?: string;
  region?: string;
  instanceArn?: string;
  /** ARN of a resource by name; made of the instance's ARN and the name in lower case when absent. */
  arnOf?: (kind: Kind, name: string) => string;
}

/** Seconds: Connect rings about 20 at an agent and 60 at a number, heartbeats come every 120. */
const timing: CenterTiming = {
  ringSeconds: 20,
  dialSeconds: 60,
  afterContactWorkSeconds: null,
  heartbeatSeconds: 120,
};

/** What the machine must know of a center, from its one configuration and the flows that it runs. */
export function settingsFromConfig(
  config: ContactCenterConfig,
  flows: FlowLibrary,
  options: SettingsOptions,
): CenterSettings {
  const { accountId = '111122223333', region = 'eu-west-1', seed = 1 } = options;
  const instanceArn =
    options.instanceArn ?? `arn:aws:connect:${region}:${accountId}:instance/${slug(config.name)}`;
  const arnOf = options.arnOf ?? ((kind, name) => `${instanceArn}/${kind}/${slug(name)}`);
  return {
    accountId,
    region,
    instanceArn,
    flows,
    entryFlow: options.entryFlow,
    entryFlows: options.entryFlows ?? {},
    hooks: options.hooks ?? {},
    queues: byName(config.queues.map((queue) => queueOf(queue, arnOf))),
    hours: centerHours(config),
    statuses: byName(statusesOf(config, arnOf)),
    routingProfiles: byName(config.agentGroups.map((group) => profileOf(config, group, arnOf))),
    agents: byName(config.agentGroups.flatMap((group) => agentsOf(config, group, arnOf))),
    prompts: options.prompts ?? {},
    timing: { ...timing, ...options.timing },
    ...(config.wrapUpCodes.length > 0 && { wrapUpCodes: config.wrapUpCodes }),
    seed,
  };
}

type ArnOf = NonNullable<SettingsOptions['arnOf']>;
type Group = ContactCenterConfig['agentGroups'][number];

const byName = <Named extends { name: string }>(all: readonly Named[]): Record<string, Named> =>
  Object.fromEntries(all.map((one) => [one.name, one]));

/** `Back office` → `back-office`. */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'unnamed';

const queueOf = (queue: ContactCenterConfig['queues'][number], arnOf: ArnOf): CenterQueue => ({
  name: queue.name,
  arn: arnOf('queue', queue.name),
  channels: queue.channels,
  hours: queue.hours,
  maxContacts: queue.maxContacts ?? null,
  outboundCallerId: queue.outboundCallerId ?? null,
});

function statusesOf({ agentStatuses }: ContactCenterConfig, arnOf: ArnOf): AgentStatus[] {
  const status = (name: string, type: AgentStatus['type']) => ({
    name,
    arn: arnOf('agent-state', name),
    type,
  });
  return [
    status('Available', 'ROUTABLE'),
    ...agentStatuses.map((name) => status(name, 'CUSTOM')),
    status('Offline', 'OFFLINE'),
  ];
}

/** The order of a group's queues is their priority; calls come one at a time, the rest as the group says. */
function profileOf(
  config: ContactCenterConfig,
  group: Group,
  arnOf: ArnOf,
): RoutingProfile & { arn: string } {
  const entries = profilePairs(group, config.queues).map(
    (pair): ProfileEntry => ({ ...pair, delaySeconds: 0 }),
  );
  const served = new Set(entries.map(({ channel }) => channel));
  return {
    name: group.name,
    arn: arnOf('routing-profile', group.name),
    entries,
    concurrency: Object.fromEntries(
      [...served].map((channel) => [channel, channel === 'VOICE' ? 1 : (group.atOnce ?? 2)]),
    ),
    crossChannel: 'ROUTE_CURRENT_CHANNEL_ONLY',
    idleSince: 'TIME_SINCE_LAST_ACTIVITY',
  };
}

/** `Sales team`, the first → `sales-team-01`, with the proficiency `language` at 5 for each language of the group. */
function agentsOf(config: ContactCenterConfig, group: Group, arnOf: ArnOf): CenterAgent[] {
  const spoken = group.languages ?? config.languages;
  const proficiencies = spoken.map((value) => ({ name: 'language', value, level: 5 }));
  return Array.from({ length: group.agents }, (_, index) => {
    const name = `${slug(group.name)}-${String(index + 1).padStart(2, '0')}`;
    return {
      name,
      arn: arnOf('agent', name),
      queueArn: arnOf('queue/agent', name),
      firstName: group.name,
      lastName: String(index + 1),
      routingProfile: group.name,
      proficiencies,
    };
  });
}
