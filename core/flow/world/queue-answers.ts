import type { Json } from '../document/flow.ts';
import type { Answer } from '../run/input.ts';
import type { Question } from '../run/question.ts';
import type { Session } from '../run/session.ts';
import { answered, failed, unknownResource } from './answers.ts';
import type { Circumstances } from './circumstances.ts';
import { currentQueue } from './current-queue.ts';
import { findResource } from './find-resource.ts';
import { agentQueueValue, agentValue, metricsValue, queueValue } from './queue-value.ts';
import type { QueueState, World } from './world.ts';

type Asked<Ask extends Question['ask']> = Extract<Question, { ask: Ask }>;

interface QueueFound {
  key: string;
  queue: QueueState;
  value: { [name: string]: Json };
}

/** What goes on in a queue now. */
export function metricsAnswer(
  world: World,
  question: Asked<'metrics'>,
  { session }: Circumstances,
): Answer {
  const found = queueOf(world, question, session);
  return 'type' in found
    ? found
    : answered(metricsValue(found.key, { ...found.queue, ...namesFrom(found.value) }));
}

const namesFrom = ({ Name, ARN }: { [name: string]: Json }) => ({
  name: Name as string,
  arn: ARN as string,
});

/** The queue that takes the contact, unless it is full. */
export function enqueueAnswer(
  world: World,
  question: Asked<'enqueue'>,
  { session }: Circumstances,
): Answer {
  const found = queueOf(world, question, session);
  if ('type' in found) return found;
  const { waiting = 0, capacity } = found.queue;
  if (capacity !== undefined && waiting >= capacity)
    return failed('QueueAtCapacity', `${waiting} wait in “${found.key}”, which holds ${capacity}.`);
  return answered(found.value);
}

/** A queue's or an agent's names. */
export function findAnswer(world: World, { resource, name }: Asked<'find'>): Answer {
  if (resource === 'queue') {
    const queue = findResource(world.queues, name);
    return queue
      ? answered(queueValue(queue.key, queue.entry))
      : unknownResource(world, 'The queue', name);
  }
  const agent = findResource(world.agents, name);
  return agent
    ? answered(agentValue(agent.key, agent.entry))
    : unknownResource(world, 'The agent', name);
}

function queueOf(
  world: World,
  { queue, agent }: { queue: string | null; agent: string | null },
  session: Session,
): QueueFound | Answer {
  const whose = agent ?? (queue === null ? currentAgent(session) : null);
  if (whose !== null) {
    const found = findResource(world.agents, whose);
    if (!found) return unknownResource(world, 'The agent', whose);
    const { key, entry } = found;
    return { key, queue: entry.queue ?? {}, value: agentQueueValue(key, entry) };
  }
  const name = queue ?? currentQueue(session);
  if (name === null) return failed('NoMatchingError', 'No working queue was set.');
  const found = findResource(world.queues, name);
  if (!found) return unknownResource(world, 'The queue', name);
  return { key: found.key, queue: found.entry, value: queueValue(found.key, found.entry) };
}

const currentAgent = ({ target }: Session): string | null =>
  target && 'agent' in target ? target.agent : null;
