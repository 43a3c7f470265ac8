import { timeHasCome } from '../bus/service-events.ts';
import type { CenterClock } from './center-clock.ts';
import type { FlowFunctions } from './flow-functions.ts';

/** What rules of EventBridge call each minute on AWS, or every five. */
const names = [
  'place-callbacks',
  'reconcile-live',
  'advance-voicemails',
  'evaluate-alerts',
  'send-reports',
];
const minuteMs = 60_000;

/**
 * Calls the functions that work by a schedule, those that are built, each minute of the center, one run of each at a time. A center
 * that is faster than the wall stands still meanwhile.
 */
export function everyMinute(
  functions: FlowFunctions,
  clock: CenterClock,
  onError: (error: unknown) => void,
) {
  const running = new Map<string, Promise<unknown>>();
  const run = (name: string) => {
    if (running.has(name)) return;
    const letGo = clock.speed > 1 ? clock.hold() : () => {};
    const one = functions
      .invoke(name, timeHasCome)
      .catch(onError)
      .finally(() => {
        running.delete(name);
        letGo();
      });
    running.set(name, one);
  };
  let callOff = () => {};
  const next = () => {
    callOff = clock.after(minuteMs - (clock.nowMs() % minuteMs), () => {
      next();
      for (const name of names) if (functions.has(name)) run(name);
    });
  };
  next();
  return {
    stop: async () => {
      callOff();
      await Promise.all(running.values());
    },
  };
}
