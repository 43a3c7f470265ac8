import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { offeredIn } from './offered-in.ts';
import { plainText, wrongValue } from './parameter-value.ts';
import { resolvedParameters } from './service.ts';

const states = ['AgentOnHold', 'CustomerOnHold', 'OffHold'] as const;

export const updatePreviousContactParticipantState = defineAction({
  type: 'UpdatePreviousContactParticipantState',
  block: 'Hold customer or agent',
  category: 'sets',
  parameters: {
    PreviousContactParticipantState: {
      kind: 'choice',
      values: states,
      accepts: 'static',
      required: true,
      strict: true,
    },
  },
  flowTypes: offeredIn.inboundAndTransfer,
  channels: { CHAT: 'error', TASK: 'error', EMAIL: 'error' },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run(running) {
    const state = plainText(running.value('PreviousContactParticipantState'));
    if (!states.some((one) => one === state))
      return wrongValue('PreviousContactParticipantState', states.join(', '));
    running.apply(resolvedParameters(running));
    return next;
  },
});
