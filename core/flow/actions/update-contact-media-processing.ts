import { error, next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { asObject, plainText, wrongValue } from './parameter-value.ts';
import { resolvedParameters } from './service.ts';

export const updateContactMediaProcessing = defineAction({
  type: 'UpdateContactMediaProcessing',
  block: 'Set recording, analytics and processing behavior',
  category: 'sets',
  parameters: {
    ChatProcessor: {
      kind: 'object',
      required: true,
      fields: {
        ProcessingEnabled: { kind: 'boolean', accepts: 'static' },
        LambdaProcessorARN: { kind: 'text', accepts: 'static', resource: 'lambda' },
        ChatProcessorSettings: {
          kind: 'object',
          fields: { DeliverUnprocessedMessages: { kind: 'boolean', accepts: 'static' } },
          required: true,
          strict: true,
        },
      },
    },
  },
  branches: {
    next: 'required',
    errors: { NoMatchingError: 'expected', ChannelMismatch: 'expected' },
  },
  run(running) {
    if (running.data.Channel !== 'CHAT')
      return error('ChannelMismatch', `Messages of ${running.data.Channel} are not processed.`);
    const processor = running.object('ChatProcessor');
    if (plainText(processor.LambdaProcessorARN) === '')
      return wrongValue('ChatProcessor.LambdaProcessorARN');
    if (asObject(processor.ChatProcessorSettings) === null)
      return wrongValue('ChatProcessor.ChatProcessorSettings', 'an object');
    running.apply(resolvedParameters(running));
    return next;
  },
});
