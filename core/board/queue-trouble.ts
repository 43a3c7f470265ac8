import type { LiveQueueAgents, LiveQueueRow } from '../live/wire.ts';
import type { EpochSeconds } from '../time/zone.ts';

export const severities = ['serious', 'warning'] as const;
export type Severity = (typeof severities)[number];

/** Why customers wait: who is there and what they do. */
export type Cause = 'nobody' | 'unheard' | 'free' | 'break' | 'afterContactWork' | 'busy';

export type QueueTrouble = {
  severity: Severity;
  cause: Cause;
  /** Seconds that the oldest has waited; 0 where none is known. */
  oldestSeconds: number;
  /** The oldest wait against what is bearable in this queue: 1 when it is just reached. */
  strain: number;
};

type Line = { waiting: number; strain: number; agents: LiveQueueAgents };

/** So many times the service-level threshold is a wait bearable; who writes an e-mail doesn't sit there listening to music. */
const patience: Readonly<Record<string, number>> = { VOICE: 1, CHAT: 1, TASK: 60, EMAIL: 180 };
const seriousStrain = 3;

/** The first that holds is how bad it is. */
const rules: readonly { severity: Severity; holds: (line: Line) => boolean }[] = [
  { severity: 'serious', holds: ({ agents }) => agents.staffed === 0 },
  { severity: 'serious', holds: ({ strain }) => strain >= seriousStrain },
  { severity: 'warning', holds: ({ strain }) => strain >= 1 },
  { severity: 'warning', holds: ({ waiting, agents }) => waiting > agents.staffed },
];

/** The first that holds is why. On a break are many when they are a third of those signed in. */
const causes: readonly { cause: Cause; holds: (agents: LiveQueueAgents) => boolean }[] = [
  { cause: 'unheard', holds: ({ staffed, unknown }) => staffed === 0 && unknown > 0 },
  { cause: 'nobody', holds: ({ online }) => online === 0 },
  { cause: 'free', holds: ({ free }) => free > 0 },
  { cause: 'break', holds: ({ nonProductive, online }) => nonProductive * 3 >= online },
  {
    cause: 'afterContactWork',
    holds: ({ afterContactWork, staffed }) => afterContactWork * 2 >= staffed,
  },
];

/** What is wrong in a queue at an instant; null while nobody waits or everybody waits no longer than is bearable. */
export function queueTrouble(
  { waiting, oldestAt, channel, agents }: LiveQueueRow,
  thresholdSeconds: number,
  now: EpochSeconds,
): QueueTrouble | null {
  if (waiting === 0) return null;
  const oldestSeconds = oldestAt === null ? 0 : Math.max(0, now - oldestAt);
  const strain = oldestSeconds / (thresholdSeconds * (patience[channel] ?? 1));
  const severity = rules.find(({ holds }) => holds({ waiting, strain, agents }))?.severity;
  if (!severity) return null;
  const cause = causes.find(({ holds }) => holds(agents))?.cause ?? 'busy';
  return { severity, cause, oldestSeconds, strain };
}
