import * as z from 'zod';
import type { CenterSettings } from '../../../core/center/center-settings.ts';
import type { AgentOverview } from '../../../core/center/center-snapshot.ts';
import type { ContactBook } from '../contact-book.ts';
import { idIn, instant, operation, usualThrottle } from './operation.ts';
import { pageOf } from './page-of.ts';
import { WireError } from './wire-error.ts';

const ids = z.array(z.string()).max(100).optional();

export const getCurrentUserData = operation(
  {
    name: 'GetCurrentUserData',
    method: 'POST',
    path: '/metrics/userdata/{InstanceId}',
    throttle: usualThrottle,
  },
  {
    Filters: z.object({ Queues: ids, Agents: ids, RoutingProfiles: ids }),
    MaxResults: z.number().int().min(1).max(100).optional(),
    NextToken: z.string().optional(),
  },
  (input, { host, contacts }) => {
    const { Queues, Agents, RoutingProfiles } = input.Filters;
    if (!Queues && !Agents && !RoutingProfiles)
      throw new WireError('InvalidParameterException', 'Filters needs one resource at least.');
    const { settings } = host;
    const queues = Queues && idsOf(Queues);
    const wanted = (agent: AgentOverview) => {
      const profile = settings.routingProfiles[agent.routingProfile];
      return (
        agent.loggedIn &&
        (!Agents || idsOf(Agents).has(idIn(agent.arn))) &&
        (!RoutingProfiles || idsOf(RoutingProfiles).has(idIn(profile?.arn ?? ''))) &&
        (!queues ||
          profile?.entries.some(({ queue }) => queues.has(idIn(settings.queues[queue]?.arn ?? ''))))
      );
    };
    const all = host.act((machine) => machine.snapshot()).agents.filter(wanted);
    const { page, ...next } = pageOf(all, input);
    return {
      ...next,
      UserDataList: page.map((agent) => userData(agent, settings, contacts)),
      ApproximateTotalCount: all.length,
    };
  },
);

const idsOf = (references: string[]) => new Set(references.map(idIn));
const reference = (arn: string | undefined) => arn && { Id: idIn(arn), Arn: arn };

function userData(agent: AgentOverview, settings: CenterSettings, contacts: ContactBook) {
  const profile = settings.routingProfiles[agent.routingProfile];
  const most = { ...profile?.concurrency };
  const active: Record<string, number> = {};
  for (const { channel } of agent.contacts) active[channel] = (active[channel] ?? 0) + 1;
  return {
    User: reference(agent.arn),
    RoutingProfile: reference(profile?.arn),
    Status: {
      StatusStartTimestamp: instant(agent.status.sinceMs),
      StatusArn: settings.statuses[agent.status.name]?.arn,
      StatusName: agent.status.name,
    },
    NextStatus: agent.nextStatus ?? undefined,
    MaxSlotsByChannel: most,
    ActiveSlotsByChannel: active,
    AvailableSlotsByChannel: Object.fromEntries(
      Object.entries(most).map(([channel, slots]) => [channel, slots - (active[channel] ?? 0)]),
    ),
    Contacts: agent.contacts.map(({ contactId, channel, state, sinceMs, queue }) => ({
      ContactId: contactId,
      Channel: channel,
      InitiationMethod: contacts.open(contactId)?.detail.initiationMethod,
      AgentContactState: state,
      StateStartTimestamp: instant(sinceMs),
      Queue: queue === null ? undefined : reference(settings.queues[queue]?.arn),
    })),
  };
}
