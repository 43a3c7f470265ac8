import { error, next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { offeredIn } from './offered-in.ts';
import { plainText } from './parameter-value.ts';
import { askService, serviceAnswer } from './service.ts';

const e164 = /^\+[1-9]\d{1,14}$/;

export const updateContactCallbackNumber = defineAction({
  type: 'UpdateContactCallbackNumber',
  block: 'Set callback number',
  category: 'sets',
  parameters: { CallbackNumber: { kind: 'path', required: true, strict: true } },
  flowTypes: offeredIn.inboundQueueAndTransfer,
  channels: { CHAT: 'error', TASK: 'error', EMAIL: 'error' },
  branches: {
    next: 'required',
    errors: {
      InvalidCallbackNumber: 'expected',
      CallbackNumberNotDialable: 'expected',
      NoMatchingError: 'optional',
    },
  },
  run(running) {
    const number = plainText(running.value('CallbackNumber'));
    return e164.test(number)
      ? askService(running)
      : error('InvalidCallbackNumber', `CallbackNumber must be an E.164 number, not “${number}”.`);
  },
  resume: (running, input) =>
    serviceAnswer(running, input, () => {
      running.session.callbackNumber = plainText(running.value('CallbackNumber'));
      return next;
    }),
});
