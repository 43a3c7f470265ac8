import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import type { ContactRecord } from '../core/contact/contact-record.ts';
import type { AgentEvent, AgentSnapshot } from '../core/live/agent-event.ts';
import { type Span, spanOfDays } from '../core/time/interval.ts';
import type { Day, EpochSeconds } from '../core/time/zone.ts';
import { arnOf, idOf } from './center-identity.ts';
import { type RosteredAgent, roster } from './roster.ts';

type AgentContact = NonNullable<AgentSnapshot['Contacts']>[number];
type Stay = Span & { contact: AgentContact };

/** A longer time without duty is the time between two shifts. */
const longestBreakSeconds = 3600;

/**
 * What the agent event stream told of a simulated day, agent by agent in order of time: who came and went by the roster, breaks between
 * two times of duty, and contacts as their records say. Heartbeats are left out.
 */
export function agentEventsOf(
  config: ContactCenterConfig,
  day: Day,
  seed: number,
  records: readonly ContactRecord[],
): AgentEvent[] {
  const whole = spanOfDays(day, day, config.timeZone);
  return roster(config, day, 1, seed).flatMap((agent) => {
    const stays = records
      .filter((record) => record.Agent?.Username === agent.name)
      .flatMap((record) => staysOf(record))
      .filter(({ from }) => from >= whole.from && from < whole.to);
    const statuses = statusesOf(agent, stays, config.agentStatuses[0] ?? 'Offline', whole);
    return eventsOf(config, agent, { statuses, stays, whole });
  });
}

const instant = (stamp: string | null | undefined): EpochSeconds | null =>
  stamp ? Date.parse(stamp) / 1000 : null;

/** A contact rings, is spoken to, and is worked on afterwards. */
function staysOf(record: ContactRecord): Stay[] {
  const { Agent: agent, Queue: queue } = record;
  const connected = instant(agent?.ConnectedToAgentTimestamp);
  const ended = instant(record.DisconnectTimestamp);
  if (connected === null || ended === null) return [];
  const rings = instant(queue?.DequeueTimestamp) ?? connected;
  const worked = instant(agent?.AfterContactWorkEndTimestamp) ?? ended;
  const stay = (State: string, from: EpochSeconds, to: EpochSeconds): Stay => ({
    ...{ from, to },
    contact: {
      ...{ ContactId: record.ContactId, Channel: record.Channel, State },
      ...{ InitiationMethod: record.InitiationMethod, StateStartTimestamp: written(from) },
      Queue: queue && { ARN: queue.ARN, Name: queue.Name },
    },
  });
  return [
    stay('CONNECTING', Math.min(rings, connected), connected),
    stay('CONNECTED', connected, ended),
    stay('ENDED', ended, worked),
  ].filter(({ from, to }) => to > from);
}

type Statuses = (Span & { name: string })[];

/** Available on duty and until the last contact is done; away in between, offline otherwise. */
function statusesOf(
  { duty }: RosteredAgent,
  stays: readonly Stay[],
  away: string,
  whole: Span,
): Statuses {
  const own = duty.filter(({ from }) => from < whole.to).toSorted((a, b) => a.from - b.from);
  return own.flatMap((shift, index) => {
    const next = own[index + 1];
    const to = Math.min(doneAt(shift, stays), next?.from ?? whole.to);
    const available = { from: shift.from, to, name: 'Available' };
    const isBreak = next && next.from - shift.to <= longestBreakSeconds && to < next.from;
    return isBreak ? [available, { from: to, to: next.from, name: away }] : [available];
  });
}

/** When a shift is over and what began in it is done; records know whole seconds, so the last may begin with its end. */
function doneAt(shift: Span, stays: readonly Stay[]): EpochSeconds {
  const begun = stays.filter(({ from }) => from >= shift.from && from <= shift.to);
  const own = new Set(begun.map(({ contact }) => contact.ContactId));
  const ends = stays.filter(({ contact }) => own.has(contact.ContactId)).map(({ to }) => to);
  return Math.max(shift.to, ...ends);
}

function eventsOf(
  config: ContactCenterConfig,
  agent: RosteredAgent,
  { statuses, stays, whole }: { statuses: Statuses; stays: readonly Stay[]; whole: Span },
): AgentEvent[] {
  const instants = [...statuses, ...stays].flatMap(({ from, to }) => [from, to]);
  const within = [...new Set(instants)].filter((at) => at < whole.to).sort((a, b) => a - b);
  let previous: AgentEvent['PreviousAgentSnapshot'] = null;
  return within.map((at): AgentEvent => {
    const current = snapshotAt(config, agent, { statuses, stays, at });
    const event: AgentEvent = {
      AgentARN: arnOf(config.name, 'agent', agent.name),
      EventId: idOf('agent-event', `${agent.name}/${at}`),
      EventTimestamp: written(at),
      EventType: 'STATE_CHANGE',
      ...{ CurrentAgentSnapshot: current, PreviousAgentSnapshot: previous },
    };
    previous = current;
    return event;
  });
}

function snapshotAt(
  config: ContactCenterConfig,
  agent: RosteredAgent,
  { statuses, stays, at }: { statuses: Statuses; stays: readonly Stay[]; at: EpochSeconds },
): NonNullable<AgentEvent['CurrentAgentSnapshot']> {
  const isNow = ({ from, to }: Span) => from <= at && at < to;
  const status = statuses.find(isNow);
  return {
    AgentStatus: {
      Name: status?.name ?? 'Offline',
      StartTimestamp: written(status?.from ?? at),
    },
    Configuration: {
      FirstName: agent.group,
      LastName: agent.name.split('-').at(-1),
      Username: agent.name,
      RoutingProfile: {
        ...{ ARN: arnOf(config.name, 'routing-profile', agent.group), Name: agent.group },
        InboundQueues: agent.queues.map((Name) => ({
          ...{ ARN: arnOf(config.name, 'queue', Name), Name },
        })),
      },
    },
    Contacts: status?.name === 'Available' ? stays.filter(isNow).map(({ contact }) => contact) : [],
  };
}

const written = (at: EpochSeconds): string => new Date(at * 1000).toISOString();
