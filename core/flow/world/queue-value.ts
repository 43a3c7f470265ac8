import type { Json } from '../document/flow.ts';
import type { AgentState, QueueState } from './world.ts';

/** Where resources live that were given no ARN. */
const instance = 'arn:aws:connect:eu-central-1:000000000000:instance/local';

/** `$.Queue`: name, ARN and, where one is set, the number that calls go out with. */
export function queueValue(key: string, queue: QueueState): { [name: string]: Json } {
  const { name = key, arn = asArn(key, 'queue'), outboundCallerId } = queue;
  return {
    Name: name,
    ARN: arn,
    ...(outboundCallerId === undefined
      ? {}
      : { OutboundCallerId: { Address: outboundCallerId, Type: 'TELEPHONE_NUMBER' } }),
  };
}

/** `$.Agent`. */
export function agentValue(key: string, agent: AgentState) {
  const { userName = key, firstName = '', lastName = '', arn = asArn(key, 'agent') } = agent;
  return { UserName: userName, FirstName: firstName, LastName: lastName, ARN: arn };
}

/** The queue of an agent's own; it has no hours. */
export const agentQueueValue = (key: string, agent: AgentState): { [name: string]: Json } =>
  queueValue(key, {
    name: agent.userName ?? key,
    arn: asArn(key, 'queue/agent'),
    ...agent.queue,
  });

const asArn = (key: string, kind: string): string =>
  key.startsWith('arn:') ? key : `${instance}/${kind}/${key}`;

/** `$.Metrics` as GetMetricData gives it; what isn't known of the queue is null. */
export function metricsValue(key: string, queue: QueueState): Json {
  const { agents = {}, waiting, estimatedWaitSeconds: wait = null } = queue;
  const count = (value: number | undefined) => ({ Count: value ?? null });
  return {
    Queue: {
      ...queueValue(key, queue),
      Size: waiting ?? null,
      OldestContactAge: queue.oldestAgeSeconds ?? null,
      EstimatedWaitTime: wait,
    },
    Agents: {
      Online: count(agents.online),
      Available: count(agents.available),
      Staffed: count(agents.staffed),
      AfterContactWork: count(agents.afterContactWork),
      Busy: count(agents.busy),
      Missed: count(agents.missed),
      NonProductive: count(agents.nonProductive),
    },
    Contact: {
      EstimatedWaitTime: wait,
      PositionInQueue: waiting === undefined ? null : waiting + 1,
    },
  };
}
