import type { EpochSeconds } from '../time/zone.ts';
import type { JourneyStep, StepInput } from './journey-step.ts';

/** So many steps fit an item by far; a flow that logs more runs in circles. */
export const mostSteps = 500;

/**
 * The steps with one more, in order of time; the same array when it is there already, or when the contact has as many as are kept.
 * Connect repeats a call whose answer it didn't get, and calls that nobody waits for may pass each other, so a step counts once by
 * task, step and `n`. Without `n`: `entered` is the beginning that an end lacks, else the same step while the task is open, else the
 * next time; an end belongs to the last time.
 */
export function logStep(
  steps: readonly JourneyStep[],
  input: StepInput,
  now: EpochSeconds,
): readonly JourneyStep[] {
  const n = input.n ?? timeOf(steps, input);
  const known = steps.some(
    ({ task, step, n: time }) => task === input.task && step === input.step && time === n,
  );
  if (known || steps.length >= mostSteps) return steps;
  const { task, step, reason } = input;
  return [...steps, { task, step, reason, n, at: now }].sort((a, b) => a.at - b.at);
}

function timeOf(steps: readonly JourneyStep[], { task, step }: StepInput): number {
  const own = steps.filter((one) => one.task === task);
  const last = Math.max(1, ...own.map(({ n }) => n));
  if (step !== 'entered') return last;
  const begun = new Set(own.filter((one) => one.step === 'entered').map(({ n }) => n));
  const ended = new Set(own.filter((one) => one.step !== 'entered').map(({ n }) => n));
  const late = [...ended].filter((n) => !begun.has(n));
  if (late.length > 0) return Math.min(...late);
  return ended.has(last) ? last + 1 : last;
}
