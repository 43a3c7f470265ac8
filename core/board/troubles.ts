import type { AlertRow } from '../alerts/wire.ts';
import type { Activity, LiveAgentRow, LiveQueueRow } from '../live/wire.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { type QueueTrouble, queueTrouble, type Severity, severities } from './queue-trouble.ts';

export type Trouble =
  | ({ kind: 'queue'; queue: LiveQueueRow } & QueueTrouble)
  /** An alert that nobody has acknowledged. */
  | { kind: 'alert'; severity: Severity; alert: AlertRow }
  /** Agents whom nothing is offered until they choose a status again. */
  | { kind: 'agents'; severity: Severity; agents: readonly LiveAgentRow[] };

export type Happening = {
  queues: readonly LiveQueueRow[];
  agents: readonly LiveAgentRow[];
  /** Alerts that last. */
  alerts: readonly AlertRow[];
  /** The service-level threshold of a queue, seconds. */
  thresholdOf: (queue: LiveQueueRow) => number;
};

/** An agent who missed a contact may be about to come back. */
const agentsGraceSeconds = 60;
const stuck: readonly Activity[] = ['error', 'missed', 'rejected'];

/** All that is wrong now, the worst first. */
export function troubles(
  { queues, agents, alerts, thresholdOf }: Happening,
  now: EpochSeconds,
): Trouble[] {
  const found: Trouble[] = queues.flatMap((queue) => {
    const trouble = queueTrouble(queue, thresholdOf(queue), now);
    return trouble ? [{ kind: 'queue', queue, ...trouble }] : [];
  });
  for (const alert of alerts)
    if (!alert.acknowledged) found.push({ kind: 'alert', severity: alert.severity, alert });
  const idle = agents.filter(
    ({ activity, activitySince }) =>
      stuck.includes(activity) && now - activitySince >= agentsGraceSeconds,
  );
  if (idle.length > 0) found.push({ kind: 'agents', severity: 'warning', agents: idle });
  return found.sort(byWeight);
}

function byWeight(one: Trouble, other: Trouble): number {
  const rank = ({ severity }: Trouble) => severities.indexOf(severity);
  const strain = (trouble: Trouble) => (trouble.kind === 'queue' ? trouble.strain : -1);
  const waiting = (trouble: Trouble) => (trouble.kind === 'queue' ? trouble.queue.waiting : 0);
  return rank(one) - rank(other) || strain(other) - strain(one) || waiting(other) - waiting(one);
}
