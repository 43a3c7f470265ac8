import { endFlow } from '../../core/flow/build/blocks/end-flow.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { flowName } from '../parts/flow-name.ts';
import { speak } from '../parts/speak.ts';

/** The last words before an agent is on the line. */
export const customerWhisper = (center: Center, language: Language) =>
  defineFlow({
    name: flowName('customer-whisper', language),
    type: 'CUSTOMER_WHISPER',
    description: 'What callers hear when an agent takes the call',
    start: 'say it',
    blocks: {
      'say it': message(speak(center, language)('connecting'), { next: 'done' }),
      done: endFlow(),
    },
  });
