import type { FlowFunctions } from './flow-functions.ts';

/** What rules of EventBridge call each minute on AWS. */
const names = ['place-callbacks', 'reconcile-live'];
const minuteMs = 60_000;

/** Calls the functions that work by a schedule, those that are built, one run of each at a time. */
export function everyMinute(functions: FlowFunctions, onError: (error: unknown) => void) {
  const running = new Map<string, Promise<unknown>>();
  const run = (name: string) => {
    if (running.has(name)) return;
    const one = functions
      .invoke(name, {})
      .catch(onError)
      .finally(() => running.delete(name));
    running.set(name, one);
  };
  const timer = setInterval(() => {
    for (const name of names) if (functions.has(name)) run(name);
  }, minuteMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(running.values());
    },
  };
}
