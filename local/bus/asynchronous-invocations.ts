import { setTimeout as wait } from 'node:timers/promises';

const firstPauseMs = 1000;
const longestPauseMs = 60_000;

/** Invokes a function for each event, again after growing pauses while it fails: an event is lost only by the end of the process. */
export function asynchronousInvocations(
  invoke: (event: unknown) => Promise<unknown>,
  { onError, pauseMs = firstPauseMs }: { onError(error: unknown): void; pauseMs?: number },
) {
  const running = new Set<Promise<void>>();
  const ended = new AbortController();
  const deliver = async (event: unknown, nextPauseMs: number): Promise<void> => {
    try {
      await invoke(event);
    } catch (error) {
      onError(error);
      await wait(nextPauseMs, undefined, { signal: ended.signal });
      await deliver(event, Math.min(nextPauseMs * 2, longestPauseMs));
    }
  };
  return {
    /** Does nothing after the stop. */
    send(event: unknown): void {
      if (ended.signal.aborted) return;
      const one: Promise<void> = deliver(event, pauseMs)
        .catch(() => {})
        .finally(() => running.delete(one));
      running.add(one);
    },
    stop: async () => {
      ended.abort();
      await Promise.all(running);
    },
  };
}
