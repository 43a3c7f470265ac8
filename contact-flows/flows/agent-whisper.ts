import type { Block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { endFlow } from '../../core/flow/build/blocks/end-flow.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { agentLanguageOf, type Center } from '../center.ts';
import { type Blocks, joined } from '../parts/joined.ts';
import { type Speak, speak } from '../parts/speak.ts';

/** What an agent hears before a call: who it is, why, in which language, how long they waited and what they tried; nothing unknown. */
export const agentWhisper = (center: Center) => {
  const say = speak(center, agentLanguageOf(center));
  return defineFlow({
    name: 'agent-whisper',
    type: 'AGENT_WHISPER',
    description: 'Who calls, why, how long they waited, what they tried',
    start: 'is the caller identified',
    blocks: joined({
      'is the caller identified': compare('$.Attributes.identified', {
        when: { yes: 'say who' },
        otherwise: 'say unknown',
      }),
      'say who': message(say('whisperName', { name: '$.Attributes.customerName' }), {
        next: 'is there a topic',
      }),
      'say unknown': message(say('whisperUnknown'), { next: 'is there a topic' }),
      'is there a topic': compare('$.Attributes.topic', {
        when: Object.fromEntries(
          ['sales', 'support', 'billing', 'emergency'].map((topic) => [topic, 'say why']),
        ),
        otherwise: 'did they wait',
      }),
      'say why': message(
        say('whisperTopic', {
          topic: '$.Attributes.topicWord',
          language: '$.Attributes.languageWord',
        }),
        { next: 'did they wait' },
      ),
      'did they wait': compare('$.Attributes.waitedMinutes', {
        conditions: [
          { if: 'NumberGreaterThan', value: 0, to: 'say how long' },
          { if: 'TextContains', value: '10', to: 'say how long' },
        ],
        otherwise: 'did they try something',
      }),
      'say how long': message(say('whisperWaited', { minutes: '$.Attributes.waitedMinutes' }), {
        next: 'did they try something',
      }),
      ...yesBlocks(say),
      done: endFlow(),
    }),
  });
};

/** What is said where an attribute is `yes`, in this order; each leads to the next. */
const notes = [
  ['did they try something', 'hasTried', 'whisperTried'],
  ['do they call again', 'repeat', 'whisperRepeat'],
  ['is it a text telephone', 'textPhone', 'whisperTextPhone'],
  ['was it transferred', 'transferred', 'whisperTransferred'],
] as const;

const yesBlocks = (say: Speak): Blocks =>
  Object.fromEntries(
    notes.flatMap(([question, attribute, says], index): [string, Block][] => {
      const next = notes[index + 1]?.[0] ?? 'done';
      const answer = `say ${attribute}`;
      return [
        [
          question,
          compare(`$.Attributes.${attribute}`, { when: { yes: answer }, otherwise: next }),
        ],
        [answer, message(say(says, { tried: '$.Attributes.tried' }), { next })],
      ];
    }),
  );
