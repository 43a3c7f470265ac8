import { next } from '../run/outcome.ts';
import { defineAction } from './definition.ts';
import { plainText, wrongValue } from './parameter-value.ts';
import { resolvedParameters } from './service.ts';

export const updateContactTextToSpeechVoice = defineAction({
  type: 'UpdateContactTextToSpeechVoice',
  block: 'Set voice',
  category: 'sets',
  parameters: {
    TextToSpeechVoice: { kind: 'text', accepts: 'path', required: true },
    TextToSpeechEngine: {
      kind: 'choice',
      values: ['standard', 'neural', 'long-form', 'generative'],
      ignoreCase: true,
      accepts: 'path',
    },
    TextToSpeechStyle: {
      kind: 'choice',
      values: ['None', 'Conversational', 'Newscaster'],
      accepts: 'path',
    },
  },
  channels: { CHAT: 'success', TASK: 'success', EMAIL: 'success' },
  branches: { next: 'required', errors: { NoMatchingError: 'optional' } },
  run(running) {
    for (const name of ['TextToSpeechVoice', 'TextToSpeechEngine', 'TextToSpeechStyle'])
      if (running.has(name) && plainText(running.value(name)) === '') return wrongValue(name);
    if (!running.has('TextToSpeechVoice')) return wrongValue('TextToSpeechVoice');
    running.set('TextToSpeechVoiceId', running.text('TextToSpeechVoice'));
    running.apply(resolvedParameters(running));
    return next;
  },
});
