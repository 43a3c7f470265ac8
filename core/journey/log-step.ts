import type { EpochSeconds } from '../time/zone.ts';
import type { JourneyStep, StepInput } from './journey-step.ts';

/** So many steps fit an item by far; a flow that logs more runs in circles. */
export const mostSteps = 500;

/**
 * The steps with one more, in order of time; the same array when it is there already, or when the contact has as many as are kept.
 * Connect repeats a call whose answer it didn't get, so a step counts once by task, step and `n`. Without `n`, what repeats the
 * task's last step is the same step, `entered` after an end is the next time, and an end belongs to the last time.
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
  const last = steps.findLast((one) => one.task === task);
  if (!last) return 1;
  return step === 'entered' && last.step !== 'entered' ? last.n + 1 : last.n;
}
