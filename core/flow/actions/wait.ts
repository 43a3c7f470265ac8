import type { Parameters } from '../document/flow.ts';
import { ask, error, result } from '../run/outcome.ts';
import { asText } from '../run/read-path.ts';
import { type Branches, defineAction } from './definition.ts';
import { wrongValue } from './parameter-value.ts';
import { stopped } from './stopped.ts';
import { wholeNumber } from './whole-number.ts';

/** Seven days. */
const longestSeconds = 604_800;

export const wait = defineAction({
  type: 'Wait',
  block: 'Wait',
  category: 'decides',
  parameters: {
    TimeLimitSeconds: { kind: 'integer', min: 1, max: longestSeconds, accepts: 'path' },
    TimeoutSeconds: { kind: 'integer', min: 1, max: longestSeconds, accepts: 'path' },
    Events: {
      kind: 'list',
      of: {
        kind: 'choice',
        values: ['CustomerReturned', 'BotParticipantDisconnected'],
        accepts: 'static',
        strict: true,
      },
    },
    ContinueExecution: { kind: 'json' },
    MinimumWaitTimeSeconds: { kind: 'integer', min: 1, max: longestSeconds, accepts: 'path' },
  },
  atMostOne: [['TimeLimitSeconds', 'TimeoutSeconds']],
  channels: { VOICE: 'error' },
  branches: (parameters) => ({
    next: 'required',
    errors: { NoMatchingError: 'expected', ParticipantNotFound: 'optional' },
    conditions: conditionsOf(parameters),
  }),
  run(running) {
    if (goesOn(running.action.Parameters))
      return stopped(
        running,
        'unsupported-action',
        'What a wait with ContinueExecution does is not known.',
      );
    const name = running.has('TimeLimitSeconds') ? 'TimeLimitSeconds' : 'TimeoutSeconds';
    if (!running.has(name)) return wrongValue('TimeLimitSeconds');
    const seconds = wholeNumber(running, name, 1, longestSeconds);
    const events = eventsOf(running.action.Parameters);
    return seconds.ok
      ? ask({ ask: 'wait', timeLimitSeconds: seconds.value, events })
      : seconds.problem;
  },
  resume(running, input) {
    if (input.type === 'time-limit') return result('WaitCompleted');
    const { awaiting } = running.session;
    if (input.type === 'event' && eventsOf(running.action.Parameters).includes(input.name))
      return result(input.name);
    return awaiting ? ask(awaiting.question) : error('NoMatchingError', 'Nothing was waited for.');
  },
});

const eventsOf = ({ Events }: Parameters): string[] =>
  Array.isArray(Events) ? Events.filter((one) => typeof one === 'string') : [];

const goesOn = ({ ContinueExecution, MinimumWaitTimeSeconds }: Parameters): boolean =>
  MinimumWaitTimeSeconds !== undefined ||
  (ContinueExecution !== undefined && asText(ContinueExecution).toLowerCase() !== 'false');

function conditionsOf(parameters: Parameters): NonNullable<Branches['conditions']> {
  const operands = goesOn(parameters)
    ? ['Continue', 'WaitCompleted']
    : ['WaitCompleted', ...eventsOf(parameters)];
  return {
    operators: ['Equals'],
    operands,
    required: operands,
    ...(goesOn(parameters) && { strict: true }),
  };
}
