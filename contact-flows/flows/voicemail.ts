import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { flowName } from '../parts/flow-name.ts';
import { joined } from '../parts/joined.ts';
import { lastResort } from '../parts/last-resort.ts';
import { offerOnce } from '../parts/offer-once.ts';
import { queueOfTopic } from '../parts/queue-of-topic.ts';
import { takeMessage } from '../parts/take-message.ts';

/**
 * A message for the team of the topic. Where none can be taken a callback is offered, if none was in this call, and then whatever the
 * error flow still has.
 */
export const voicemail = (center: Center, language: Language) =>
  defineFlow({
    name: flowName('voicemail', language),
    type: 'CONTACT_FLOW',
    description: 'The caller leaves a message',
    start: 'which topic',
    blocks: joined({
      ...queueOfTopic(center, { next: 'save it', failed: 'save it' }),
      ...takeMessage(center, language, 'note that there is none'),
      'note that there is none': setAttributes(
        { noMessage: 'yes' },
        { next: 'was a callback offered', failed: 'was a callback offered' },
      ),
      ...offerOnce(language, 'something failed'),
      ...lastResort(center, language),
    }),
  });
