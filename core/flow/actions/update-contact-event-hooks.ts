import { error, next } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { defineAction, type Parameter } from './definition.ts';
import { asObject, isTrue, plainText, wrongValue } from './parameter-value.ts';

const flow = { kind: 'text', accepts: 'path', resource: 'flow' } as const satisfies Parameter;
const disable = {
  kind: 'object',
  fields: { DisableExecution: { kind: 'boolean', accepts: 'static' } },
} as const satisfies Parameter;

/** The events that can have a flow; `CustomerRemaining` is the disconnect flow. */
const hooks = {
  AgentHold: flow,
  AgentWhisper: flow,
  CustomerHold: flow,
  CustomerQueue: flow,
  CustomerRemaining: flow,
  CustomerWhisper: flow,
  DefaultAgentUI: flow,
  DisconnectAgentUI: flow,
  PauseContact: flow,
  ResumeContact: flow,
} as const satisfies Record<string, Parameter>;

export const updateContactEventHooks = defineAction({
  type: 'UpdateContactEventHooks',
  block: 'Set event flow',
  category: 'sets',
  parameters: {
    EventHooks: {
      kind: 'object',
      fields: hooks,
      exactlyOne: [
        [
          'AgentHold',
          'AgentWhisper',
          'CustomerHold',
          'CustomerQueue',
          'CustomerRemaining',
          'CustomerWhisper',
          'DefaultAgentUI',
          'DisconnectAgentUI',
          'PauseContact',
          'ResumeContact',
        ],
      ],
      required: true,
      strict: true,
    },
    EventHooksConfiguration: {
      kind: 'object',
      fields: { AgentWhisper: disable, CustomerWhisper: disable },
    },
  },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    const entries = Object.entries(running.object('EventHooks'));
    const [hook, value] = entries[0] ?? [];
    if (entries.length !== 1 || hook === undefined || !Object.hasOwn(hooks, hook))
      return wrongValue('EventHooks', 'exactly one event with its flow');
    if (hook.endsWith('Hold') && running.data.Channel !== 'VOICE')
      return error('NoMatchingError', `Set hold flow does not work on ${running.data.Channel}.`);
    const disabled = isDisabled(running, hook);
    const reference = plainText(value);
    if (reference === '' && !disabled) return wrongValue(`EventHooks.${hook}`);
    const { [hook]: _before, ...others } = running.session.hooks;
    running.session.hooks = disabled ? others : { ...others, [hook]: reference };
    return next;
  },
});

/** Whether the event shall have no flow from now on. */
const isDisabled = (running: Running, hook: string): boolean =>
  isTrue(asObject(running.object('EventHooksConfiguration')[hook])?.DisableExecution);
