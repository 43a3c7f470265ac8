import { next } from '../run/outcome.ts';
import { badAnswer } from './bad-answer.ts';
import { defineAction } from './definition.ts';
import { plainText, wrongValue } from './parameter-value.ts';
import { askService, serviceAnswer } from './service.ts';

export const createWisdomSession = defineAction({
  type: 'CreateWisdomSession',
  block: 'Connect assistant',
  category: 'looks-up',
  parameters: {
    WisdomAssistantArn: {
      kind: 'text',
      accepts: 'path',
      required: true,
      resource: 'assistant',
    },
  },
  channels: { TASK: 'error' },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run: (running) =>
    plainText(running.value('WisdomAssistantArn')) === ''
      ? wrongValue('WisdomAssistantArn')
      : askService(running),
  resume: (running, input) =>
    serviceAnswer(running, input, ({ SessionArn }) => {
      if (typeof SessionArn !== 'string')
        return badAnswer(running, 'An assistant’s session needs its SessionArn.');
      running.set('Wisdom', { SessionArn });
      return next;
    }),
});
