import { type Block, block } from '../../core/flow/build/block.ts';
import { resource } from '../../core/flow/build/resource.ts';

/** What callers can solve without a person, and the questions that the center asks them. */
export type Task = 'identify' | 'order-status' | 'opening-hours' | 'reset-request' | 'survey';

/** Notes that a task was entered, finished or left; nobody waits for it, and what fails there is not the caller's matter. */
export const journeyStep = <Target extends string>(
  task: Task,
  step: 'entered' | 'finished' | 'left',
  next: Target,
  reason?: string,
): Block<NoInfer<Target>> =>
  block('InvokeLambdaFunction', {
    parameters: {
      LambdaFunctionARN: resource('lambda', 'log-journey-step'),
      InvocationTimeLimitSeconds: 3,
      InvocationType: 'ASYNCHRONOUS',
      LambdaInvocationAttributes: { task, step, ...(reason === undefined ? {} : { reason }) },
    },
    next,
    errors: { NoMatchingError: next },
  }) as Block<NoInfer<Target>>;
