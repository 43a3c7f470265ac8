import type { Json } from '../document/flow.ts';
import type { Prompt } from '../run/flow-event.ts';
import { ask, error, result } from '../run/outcome.ts';
import type { Running } from '../run/running.ts';
import { defineAction } from './definition.ts';
import { listener } from './play-prompt-of.ts';
import { positiveNumber } from './positive-number.ts';
import { promptOf, promptParameters, promptSources } from './prompt.ts';

export const messageParticipantIteratively = defineAction({
  type: 'MessageParticipantIteratively',
  block: 'Loop prompts',
  category: 'says',
  parameters: {
    Messages: {
      kind: 'list',
      of: { kind: 'object', fields: promptParameters, exactlyOne: [promptSources] },
      min: 1,
      required: true,
    },
    InterruptFrequencySeconds: { kind: 'integer', min: 1, accepts: 'static' },
    ContinueMessagingDuringInterrupt: { kind: 'boolean', accepts: 'static' },
  },
  flowTypes: ['CUSTOMER_QUEUE', 'CUSTOMER_HOLD', 'AGENT_HOLD', 'MODULE'],
  channels: { CHAT: 'error', TASK: 'error', EMAIL: 'error' },
  branches: {
    next: 'optional',
    errors: { NoMatchingError: 'optional' },
    conditions: { operators: ['Equals'], operands: ['MessagesInterrupted'] },
  },
  run(running) {
    const messages = messagesOf(running);
    if (messages.length === 0) return error('NoMatchingError', 'Messages is empty.');
    const silent = messages.findIndex((prompt) => prompt === null || prompt.content === '');
    if (silent >= 0) return error('NoMatchingError', `Messages[${silent}] is empty.`);
    const interrupts = running.has('InterruptFrequencySeconds');
    const afterSeconds = interrupts ? positiveNumber(running, 'InterruptFrequencySeconds') : null;
    if (interrupts && afterSeconds === null)
      return error('NoMatchingError', 'InterruptFrequencySeconds is no number above 0.');
    for (const prompt of messages) if (prompt) running.play(prompt);
    return ask({ ask: 'interrupt', afterSeconds });
  },
  resume: () => result('MessagesInterrupted'),
});

function messagesOf(running: Running): (Prompt | null)[] {
  const messages = running.value('Messages');
  if (!Array.isArray(messages)) return [];
  return messages.map((message) =>
    isObject(message) ? promptOf(message, listener(running)) : null,
  );
}

const isObject = (value: Json): value is Record<string, Json> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
