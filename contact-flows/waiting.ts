import { block } from '../core/flow/build/block.ts';
import { endFlow } from '../core/flow/build/blocks/end-flow.ts';
import { message } from '../core/flow/build/blocks/message.ts';
import { defineFlow } from '../core/flow/build/define-flow.ts';

/** What a caller hears in a queue: who is next and, every minute, that the place in the queue is kept. */
export const waiting = defineFlow({
  name: 'waiting',
  type: 'CUSTOMER_QUEUE',
  description: 'What callers hear while they wait',
  start: 'greet',
  blocks: {
    greet: message('Thank you for waiting. The next free agent will take your call.', {
      next: 'play music',
    }),
    'play music': block('MessageParticipantIteratively', {
      parameters: {
        Messages: [{ Text: 'You are in the queue. Please stay on the line.' }],
        InterruptFrequencySeconds: 60,
      },
      next: 'comfort',
      when: { MessagesInterrupted: 'comfort' },
      errors: { NoMatchingError: 'leave to the agent' },
    }),
    comfort: message('We have not forgotten you. You keep your place in the queue.', {
      next: 'play music',
    }),
    'leave to the agent': endFlow(),
  },
});
