import type { Reader } from '../pipeline/reader.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { estimateWait } from './estimate-wait.ts';
import type { Caller, LiveState } from './live-state.ts';
import { recentPace } from './recent-pace.ts';

/** A live state older than this says nothing of now: two heartbeats, of which every agent sends one in 120 s. */
export const longestSilenceSeconds = 240;

export type WaitEstimate = {
  /** Expected seconds; null when unknown. */
  seconds: number | null;
  /** Place in the queue, 1 for next; null when unknown. */
  position: number | null;
  /** Contacts in the queue; null when unknown. */
  waiting: number | null;
};

const unknown: WaitEstimate = { seconds: null, position: null, waiting: null };

/** `queue` is a configured queue's name; null when the flow named none of them. */
export type WaitQuestion = Caller & { queue: string | null; now: EpochSeconds };
export type WaitSources = { live: LiveState; reader: Pick<Reader, 'cells' | 'catalogue'> };

/** How long a contact waits in a queue that it is in, or would wait if it joined now. */
export async function waitForQueue(
  { queue, now, ...caller }: WaitQuestion,
  { live, reader }: WaitSources,
  timeZone: string,
): Promise<WaitEstimate> {
  if (queue === null) return unknown;
  const [state, place] = await Promise.all([live.queue(queue), live.place(caller, queue)]);
  if (!state || !place || now - state.asOf > longestSilenceSeconds) return unknown;
  const queueId = await queueIdOf(queue, reader);
  const pace = queueId ? await recentPace(queueId, reader, { now, timeZone }) : null;
  return {
    seconds: estimateWait({ ...state, ahead: place.ahead }, pace),
    position: place.position,
    waiting: state.waiting,
  };
}

/** Of several queues that had the name, the one seen last. */
async function queueIdOf(queue: string, reader: WaitSources['reader']) {
  const named = (await reader.catalogue('queue')).filter(({ name }) => name === queue);
  return named.toSorted((a, b) => ((a.version ?? '') < (b.version ?? '') ? 1 : -1))[0]?.id;
}
