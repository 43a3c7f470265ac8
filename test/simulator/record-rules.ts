import type { ContactRecord } from '../../core/contact/contact-record.ts';

const seconds = (stamp: string | null | undefined) =>
  stamp ? Date.parse(stamp) / 1000 : Number.NaN;

/** What Amazon Connect's contact records always satisfy; the rules that a record breaks, by name. */
const rules: Record<string, (record: ContactRecord) => boolean> = {
  'queue duration is dequeue less enqueue': ({ Queue: queue }) =>
    !queue || queue.Duration === seconds(queue.DequeueTimestamp) - seconds(queue.EnqueueTimestamp),
  'an answered contact left the queue when connected, a callback no later': (record) => {
    const connected = seconds(record.Agent?.ConnectedToAgentTimestamp);
    const dequeued = seconds(record.Queue?.DequeueTimestamp);
    if (!record.Agent) return true;
    return record.InitiationMethod === 'CALLBACK' ? dequeued <= connected : dequeued === connected;
  },
  'interaction is what is not hold': ({ Agent: agent, DisconnectTimestamp: ended }) =>
    !agent ||
    (agent.AgentInteractionDuration ?? -1) ===
      seconds(ended) - seconds(agent.ConnectedToAgentTimestamp) - (agent.CustomerHoldDuration ?? 0),
  'after-contact work follows the disconnect': ({ Agent: agent, DisconnectTimestamp: ended }) =>
    !agent ||
    (agent.AfterContactWorkStartTimestamp === ended &&
      seconds(agent.AfterContactWorkEndTimestamp) - seconds(ended) ===
        agent.AfterContactWorkDuration),
  'the record leaves after the work': (record) =>
    seconds(record.LastUpdateTimestamp) >
    Math.max(
      seconds(record.DisconnectTimestamp),
      seconds(record.Agent?.AfterContactWorkEndTimestamp) || 0,
    ),
  'times are in order': (record) => {
    const times = [
      record.InitiationTimestamp,
      record.Queue?.EnqueueTimestamp,
      record.Queue?.DequeueTimestamp,
      record.Agent?.ConnectedToAgentTimestamp,
      record.DisconnectTimestamp,
    ].flatMap((stamp) => (stamp ? [seconds(stamp)] : []));
    return times.every((at, index) => index === 0 || at >= (times[index - 1] ?? 0));
  },
  'holds agree': ({ Agent: agent }) =>
    !agent || (agent.NumberOfHolds ?? 0) > 0 === (agent.CustomerHoldDuration ?? 0) > 0,
  'numbers are of ranges kept free of customers': ({ CustomerEndpoint: customer }) =>
    customer?.Type !== 'TELEPHONE_NUMBER' ||
    /^\+(44(1\d\d496|1632960|207946|191498|161496|7700900)0?\d{3}|1\d{3}55501\d\d)$/.test(
      customer.Address ?? '',
    ),
  'ids have the shape of a UUID': ({ ContactId }) =>
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(ContactId),
  'a queue and an agent have an ARN of their kind': ({ Queue: queue, Agent: agent }) =>
    (!queue || /:instance\/[^/]+\/queue\/[^/]+$/.test(queue.ARN ?? '')) &&
    (!agent || /:instance\/[^/]+\/agent\/[^/]+$/.test(agent.ARN ?? '')),
};

/** Every broken rule with the contact, of single records, of chains and of agents. */
export function brokenRules(records: ContactRecord[]): string[] {
  const single = records.flatMap((record) =>
    Object.entries(rules).flatMap(([name, holds]) =>
      holds(record) ? [] : [`${name}: ${record.ContactId}`],
    ),
  );
  return [...single, ...brokenChains(records), ...doubleBookings(records)];
}

function brokenChains(records: ContactRecord[]): string[] {
  const byId = new Map(records.map((record) => [record.ContactId, record]));
  if (byId.size !== records.length) return ['two records have one id'];
  return records.flatMap((record) => {
    const { ContactId: id, NextContactId: next, PreviousContactId: previous } = record;
    const isFirst = !previous && !record.InitialContactId;
    const first = record.InitialContactId ? byId.get(record.InitialContactId) : null;
    const broken =
      (next && byId.get(next)?.PreviousContactId !== id) ||
      (previous && byId.get(previous)?.NextContactId !== id) ||
      (!isFirst && (!first || Boolean(first.PreviousContactId))) ||
      (record.TransferCompletedTimestamp &&
        byId.get(next ?? '')?.InitiationMethod !== 'TRANSFER') ||
      (next && !record.Agent && byId.get(next)?.InitiationMethod !== 'CALLBACK');
    return broken ? [`chain: ${id}`] : [];
  });
}

/** An agent has one call, task or e-mail at a time, after-contact work included, or up to three chats. */
function doubleBookings(records: ContactRecord[]): string[] {
  const byAgent = grouped(
    records.filter((record) => record.Agent),
    (record) => record.Agent?.Username ?? '',
  );
  return [...byAgent].flatMap(([name, handled]) => {
    const events = handled
      .flatMap(({ Agent: agent, Channel }) => [
        {
          at: seconds(agent?.ConnectedToAgentTimestamp),
          step: 1,
          weight: Channel === 'CHAT' ? 1 : 3,
        },
        {
          at: seconds(agent?.AfterContactWorkEndTimestamp),
          step: -1,
          weight: Channel === 'CHAT' ? 1 : 3,
        },
      ])
      .sort((left, right) => left.at - right.at || left.step - right.step);
    let load = 0;
    const isOver = events.some(({ step, weight }) => {
      load += step * weight;
      return load > 3;
    });
    return isOver ? [`agent ${name} has too much at once`] : [];
  });
}

function grouped<Value>(values: Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values)
    groups.set(keyOf(value), [...(groups.get(keyOf(value)) ?? []), value]);
  return groups;
}
