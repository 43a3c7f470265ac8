import {
  ConnectClient,
  type Contact,
  type CurrentMetricResult,
  DescribeContactCommand,
  GetCurrentMetricDataCommand,
  GetCurrentUserDataCommand,
  type UserData,
} from '@aws-sdk/client-connect';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { channelName } from '../../core/live/channel-name.ts';
import type { AgentContact } from '../../core/live/live-agent.ts';
import type { LiveContact } from '../../core/live/live-contact.ts';
import type { CurrentAgent, CurrentCenter, CurrentQueue } from '../../core/live/live-ports.ts';
import { measuredChannels } from '../../core/live/suspect-contacts.ts';

/** Connect could not say it now (throttled, timed out, unreachable): the next time will do. */
export class CurrentDataUnavailable extends Error {
  override name = 'CurrentDataUnavailable';
}

/** Both requests take 100 queues and give 100 rows a page. */
const most = 100;

/**
 * What Connect says of this moment, page after page and never two requests at a time: GetCurrentMetricData is good for 5 a second in the
 * account and region, GetCurrentUserData for 2.
 */
export function currentCenter(
  instanceId: string,
  connect = new ConnectClient({ maxAttempts: 4, requestHandler: new NodeHttpHandler() }),
): CurrentCenter {
  return {
    async data(queues) {
      const found = { queues: [] as CurrentQueue[], agents: new Map<string, CurrentAgent>() };
      for (let first = 0; first < queues.length; first += most) {
        const some = queues.slice(first, first + most);
        found.queues.push(...(await queuesNow(connect, instanceId, some)));
        for (const agent of await agentsNow(connect, instanceId, some))
          found.agents.set(agent.id, agent);
      }
      return { queues: found.queues, agents: [...found.agents.values()] };
    },

    async contact(id) {
      const command = new DescribeContactCommand({ InstanceId: instanceId, ContactId: id });
      try {
        const { Contact: contact } = await connect.send(command);
        return contact ? contactOf(id, contact) : null;
      } catch (cause) {
        if ((cause as Error).name === 'ResourceNotFoundException') return null;
        throw unavailable(cause);
      }
    },
  };
}

async function queuesNow(connect: ConnectClient, InstanceId: string, queues: string[]) {
  const rows: CurrentMetricResult[] = [];
  let NextToken: string | undefined;
  do {
    const page = await connect
      .send(
        new GetCurrentMetricDataCommand({
          InstanceId,
          Filters: { Queues: queues, Channels: [...measuredChannels] },
          Groupings: ['QUEUE', 'CHANNEL'],
          CurrentMetrics: [{ Name: 'CONTACTS_IN_QUEUE', Unit: 'COUNT' }],
          MaxResults: most,
          NextToken,
        }),
      )
      .catch((cause) => {
        throw unavailable(cause);
      });
    rows.push(...(page.MetricResults ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return rows.flatMap(queueOf);
}

async function agentsNow(connect: ConnectClient, InstanceId: string, queues: string[]) {
  const rows: UserData[] = [];
  let NextToken: string | undefined;
  do {
    const page = await connect
      .send(
        new GetCurrentUserDataCommand({
          InstanceId,
          Filters: { Queues: queues },
          MaxResults: most,
          NextToken,
        }),
      )
      .catch((cause) => {
        throw unavailable(cause);
      });
    rows.push(...(page.UserDataList ?? []));
    NextToken = page.NextToken;
  } while (NextToken !== undefined);
  return rows.flatMap(agentOf);
}

const unavailable = (cause: unknown): Error => {
  const { name, message } = cause as Error;
  return new CurrentDataUnavailable(`${name}: ${message}`, { cause });
};

function queueOf({ Dimensions: of, Collections }: CurrentMetricResult): CurrentQueue[] {
  const waiting = Collections?.find(({ Metric }) => Metric?.Name === 'CONTACTS_IN_QUEUE')?.Value;
  if (!of?.Queue?.Id || !of.Channel || waiting === undefined) return [];
  return [{ queue: of.Queue.Id, channel: of.Channel, waiting }];
}

const seconds = (at: Date | undefined): number | null => (at ? at.getTime() / 1000 : null);

function agentOf(data: UserData): CurrentAgent[] {
  if (!data.User?.Id) return [];
  return [
    {
      id: data.User.Id,
      status: {
        name: data.Status?.StatusName ?? '',
        since: seconds(data.Status?.StatusStartTimestamp) ?? 0,
      },
      nextStatus: data.NextStatus ?? null,
      routingProfile: data.RoutingProfile?.Id ?? null,
      contacts: (data.Contacts ?? []).map(
        (contact): AgentContact => ({
          contactId: contact.ContactId ?? '',
          channel: channelName(contact.Channel),
          initiationMethod: contact.InitiationMethod ?? '',
          state: contact.AgentContactState ?? '',
          since: seconds(contact.StateStartTimestamp) ?? 0,
          queue: contact.Queue?.Id ?? null,
        }),
      ),
      freeSlots: { ...data.AvailableSlotsByChannel },
    },
  ];
}

function contactOf(id: string, contact: Contact): LiveContact {
  const { QueueInfo: queue, AgentInfo: agent } = contact;
  const enqueuedAt = seconds(queue?.EnqueueTimestamp);
  const connectedAt = seconds(agent?.ConnectedToAgentTimestamp);
  return {
    kind: 'contact',
    contactId: id,
    channel: channelName(contact.Channel),
    initiationMethod: contact.InitiationMethod ?? '',
    initiatedAt: seconds(contact.InitiationTimestamp),
    queued:
      enqueuedAt !== null && queue?.Id
        ? { at: enqueuedAt, queue: queue.Id, personal: false }
        : null,
    connected: connectedAt === null ? null : { at: connectedAt, agent: agent?.Id ?? '' },
    pausedAt: seconds(contact.LastPausedTimestamp),
    resumedAt: seconds(contact.LastResumedTimestamp),
    endedAt: seconds(contact.DisconnectTimestamp),
    routing: null,
  };
}
