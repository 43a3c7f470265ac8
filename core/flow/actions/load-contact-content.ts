import { valueAt } from '../document/path.ts';
import { error, next } from '../run/outcome.ts';
import { attributeLimitBytes } from './attribute-bytes.ts';
import { badAnswer } from './bad-answer.ts';
import { defineAction } from './definition.ts';
import { wrongValue } from './parameter-value.ts';
import { askService, serviceAnswer } from './service.ts';
import { utf8Bytes } from './utf8-bytes.ts';

/** The answer is what `$.Email` shall hold: `{ EmailMessage: { Plaintext } }`. A text over 32 KB takes the error branch. */
export const loadContactContent = defineAction({
  type: 'LoadContactContent',
  block: 'Get stored content',
  category: 'looks-up',
  parameters: {
    ContentType: { kind: 'choice', values: ['EmailMessage'], accepts: 'static', required: true },
  },
  channels: { VOICE: 'error', CHAT: 'error', TASK: 'error' },
  branches: { next: 'required', errors: { NoMatchingError: 'expected' } },
  run: (running) =>
    running.text('ContentType') === 'EmailMessage'
      ? askService(running)
      : wrongValue('ContentType', 'EmailMessage'),
  resume: (running, input) =>
    serviceAnswer(running, input, (email) => {
      const text = valueAt(email, ['EmailMessage', 'Plaintext']);
      if (typeof text !== 'string')
        return badAnswer(running, 'The answer must be { EmailMessage: { Plaintext } }.');
      if (utf8Bytes(text) > attributeLimitBytes)
        return error('NoMatchingError', 'The email’s text is more than 32 KB.');
      running.set('Email', email);
      return next;
    }),
});
