import type { EpochSeconds } from '../time/zone.ts';
import type { JourneyStep } from './journey-step.ts';

/** One time that a contact was in a task. */
export type TaskVisit = {
  task: string;
  /** Of its first step. */
  at: EpochSeconds;
  /** Undefined when the caller hung up, or the flow says nothing of the end. The first end stands. */
  end: JourneyStep | undefined;
};

/** Each time that a contact was in a task, in order; an end without a beginning was begun too. */
export function visitsOf(steps: readonly JourneyStep[]): TaskVisit[] {
  const visits = new Map<string, TaskVisit>();
  for (const one of steps) {
    const key = JSON.stringify([one.task, one.n]);
    const visit = visits.get(key) ?? { task: one.task, at: one.at, end: undefined };
    visits.set(key, visit);
    if (one.step !== 'entered') visit.end ??= one;
  }
  return [...visits.values()];
}
