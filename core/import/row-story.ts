import { ok, type Result } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Oddity, RowKind } from './import-mapping.ts';
import { type RowProblem, refuse } from './row-problem.ts';
import type { RowTimes } from './row-times.ts';

export type RowDurations = {
  queue: number | null;
  talk: number | null;
  hold: number | null;
  afterContactWork: number | null;
};

/** Whether the mapping knows the queue's ends by columns of times; they then decide whether there was a queue. */
type QueueColumns = { queueTimed: boolean };

/** What happened to a contact, with nothing contradictory left in it. */
export type RowStory = {
  startedAt: EpochSeconds;
  queue: { enqueuedAt: EpochSeconds; dequeuedAt: EpochSeconds } | null;
  service: {
    answeredAt: EpochSeconds;
    holdSeconds: number | null;
    afterContactWorkSeconds: number | null;
  } | null;
  endedAt: EpochSeconds;
  oddities: Oddity[];
};

type Span = { from: EpochSeconds; to: EpochSeconds };

/** Puts a row's times together by its outcome. Odd rows are told as docs/import.md says, each oddity by name. */
export function rowStory(
  kind: Exclude<RowKind, 'ignored'> | null,
  times: RowTimes,
  durations: RowDurations,
  { queueTimed }: QueueColumns,
): Result<RowStory, RowProblem> {
  const odd = new Set<Oddity>();
  if (times.crossedMidnight) odd.add('crossed-midnight');
  const queue = queueSpan(times, durations, kind === 'abandoned' && !queueTimed);
  const service = serviceSpan(times, durations, queue);
  if (differs(queue, durations.queue) || differs(service, talkAndHold(durations)))
    odd.add('duration-differs');
  const outcome = kind ?? (service ? 'answered' : queue ? 'abandoned' : 'self-service');
  const story =
    outcome === 'answered'
      ? answeredStory(times, durations, queue, service, odd)
      : unansweredStory(outcome, times, queue, service, odd);
  const disorder = disorderOf(story, times);
  if (disorder) return disorder;
  return ok({ ...story, startedAt: startOf(times, story, odd), oddities: [...odd] });
}

type Ending = Omit<RowStory, 'startedAt' | 'oddities'>;

function answeredStory(
  times: RowTimes,
  durations: RowDurations,
  queue: Span | null,
  service: Span | null,
  odd: Set<Oddity>,
): Ending {
  if (!service) odd.add('answered-without-service');
  if (!queue) odd.add('answered-without-queue');
  const answeredAt = service?.from ?? queue?.to ?? times.flowEnd ?? times.start;
  const endedAt = service?.to ?? answeredAt;
  const waited = queue ?? { from: answeredAt, to: answeredAt };
  if (answeredAt < waited.to) odd.add('answered-before-leaving-queue');
  const work = times.workEnded === null ? durations.afterContactWork : times.workEnded - endedAt;
  return {
    queue: { enqueuedAt: waited.from, dequeuedAt: waited.to },
    service: { answeredAt, holdSeconds: durations.hold, afterContactWorkSeconds: work },
    endedAt,
  };
}

function unansweredStory(
  outcome: 'abandoned' | 'self-service',
  times: RowTimes,
  queue: Span | null,
  service: Span | null,
  odd: Set<Oddity>,
): Ending {
  if (service) odd.add('abandoned-with-service');
  if (!queue && outcome === 'abandoned') odd.add('hung-up-before-queue');
  return {
    queue: queue && { enqueuedAt: queue.from, dequeuedAt: queue.to },
    service: null,
    endedAt: queue?.to ?? times.flowEnd ?? times.start,
  };
}

/**
 * From what is there: both ends, or one end and the duration. Null when the contact was never queued. A duration of 0
 * alone tells a queue only of those who are said to have abandoned one (`zeroIsQueue`).
 */
function queueSpan(times: RowTimes, { queue }: RowDurations, zeroIsQueue: boolean): Span | null {
  const { enqueued, dequeued, answered } = times;
  const lasted = queue !== null && (queue !== 0 || zeroIsQueue);
  if (enqueued === null && dequeued === null && !lasted) return null;
  const from = enqueued ?? (dequeued === null ? null : dequeued - (queue ?? 0));
  const start = from ?? times.flowEnd ?? times.start;
  const end = dequeued ?? (queue === null ? answered : start + queue);
  return { from: start, to: end ?? start };
}

/** Without a time of its own the service begins where the queue ends. */
function serviceSpan(times: RowTimes, durations: RowDurations, queue: Span | null): Span | null {
  const { answered, ended } = times;
  const length = talkAndHold(durations);
  if (answered === null && ended === null && !length) return null;
  const from = answered ?? (ended === null ? null : ended - (length ?? 0));
  const start = from ?? queue?.to ?? times.flowEnd ?? times.start;
  return { from: start, to: ended ?? start + (length ?? 0) };
}

const talkAndHold = ({ talk, hold }: RowDurations): number | null =>
  talk === null ? null : talk + (hold ?? 0);

/** A second may be lost between a column of times and one of durations. */
const differs = (span: Span | null, seconds: number | null): boolean =>
  span !== null && seconds !== null && Math.abs(span.to - span.from - seconds) > 1;

/** A start later than what follows it was stamped by another clock: the contact starts with what follows. */
function startOf(times: RowTimes, story: Ending, odd: Set<Oddity>): EpochSeconds {
  const { flowEnd, start } = times;
  const next = Math.min(flowEnd ?? story.endedAt, story.queue?.enqueuedAt ?? story.endedAt);
  if (start <= next) return start;
  odd.add('start-after-next');
  return next;
}

function disorderOf({ queue, service, endedAt }: Ending, times: RowTimes) {
  if (queue && queue.dequeuedAt < queue.enqueuedAt)
    return refuse('times-disordered', 'times.dequeued', 'left the queue before entering it');
  if (!service) return null;
  if (endedAt - service.answeredAt < (service.holdSeconds ?? 0))
    return refuse('times-disordered', 'times.ended', 'ended before the answer and the hold');
  if ((service.holdSeconds ?? 0) < 0)
    return refuse('times-disordered', 'durations.hold', 'the hold is negative');
  if ((service.afterContactWorkSeconds ?? 0) < 0)
    return refuse(
      'times-disordered',
      times.workEnded === null ? 'durations.afterContactWork' : 'times.workEnded',
      'after-contact work ended before the contact',
    );
  return null;
}
