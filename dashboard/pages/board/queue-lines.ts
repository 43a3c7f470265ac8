import type { TodayAnswer } from '../../../core/api/wire.ts';
import { type QueueTrouble, queueTrouble, severities } from '../../../core/board/queue-trouble.ts';
import type { LiveQueueRow } from '../../../core/live/wire.ts';

type TodayQueue = TodayAnswer['queues'][number];

/** A queue and channel as the board shows it; `live` is null where no agent serves it and nobody waits. */
export type QueueLine = {
  key: string;
  name: string;
  channel: string | null;
  live: LiveQueueRow | null;
  /** Of the whole queue, so only beside one of its channels. */
  today: TodayQueue | null;
  trouble: QueueTrouble | null;
};

/** Everything live with the day’s figures of its queue, and queues with figures alone; those in trouble first. */
export function queueLines(
  live: readonly LiveQueueRow[],
  today: readonly TodayQueue[],
  { thresholdSeconds, now }: { thresholdSeconds: number; now: number },
): QueueLine[] {
  const todayOf = ({ queue, name }: LiveQueueRow) =>
    today.find((one) => one.queue === queue) ?? today.find((one) => one.name === name) ?? null;
  const isMain = (row: LiveQueueRow) => {
    const own = live.filter(({ queue }) => queue === row.queue);
    return row === (own.find(({ channel }) => channel === 'VOICE') ?? own[0]);
  };
  const lines = live.map((row): QueueLine => {
    const figures = todayOf(row);
    const limit = figures?.serviceLevel.thresholdSeconds ?? thresholdSeconds;
    return {
      ...{ key: `${row.queue}|${row.channel}`, name: figures?.name ?? row.name },
      ...{ channel: row.channel, live: row, today: isMain(row) ? figures : null },
      trouble: queueTrouble(row, limit, now),
    };
  });
  const alone = today
    .filter((one) => !lines.some((line) => line.today === one))
    .map(
      (one): QueueLine => ({
        ...{ key: one.queue, name: one.name, channel: null, live: null, today: one, trouble: null },
      }),
    );
  return [...lines, ...alone].sort(byTrouble);
}

function byTrouble(one: QueueLine, other: QueueLine): number {
  const rank = ({ trouble }: QueueLine) =>
    trouble ? severities.indexOf(trouble.severity) : severities.length;
  return (
    rank(one) - rank(other) ||
    (other.trouble?.strain ?? 0) - (one.trouble?.strain ?? 0) ||
    (other.live?.waiting ?? 0) - (one.live?.waiting ?? 0) ||
    Number(other.channel === 'VOICE') - Number(one.channel === 'VOICE') ||
    one.name.localeCompare(other.name)
  );
}
