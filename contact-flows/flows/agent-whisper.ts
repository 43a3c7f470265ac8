import { compare } from '../../core/flow/build/blocks/compare.ts';
import { endFlow } from '../../core/flow/build/blocks/end-flow.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { agentLanguageOf, type Center } from '../center.ts';
import { joined } from '../parts/joined.ts';
import { speak } from '../parts/speak.ts';

/** What an agent hears before a call: who it is, why, in which language, how long they waited and what they tried; nothing unknown. */
export const agentWhisper = (center: Center) => {
  const say = speak(agentLanguageOf(center));
  return defineFlow({
    name: 'agent-whisper',
    type: 'AGENT_WHISPER',
    description: 'Who calls, why, how long they waited, what they tried',
    start: 'is the caller known',
    blocks: joined({
      'is the caller known': compare('$.Attributes.known', {
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
      'did they try something': compare('$.Attributes.hasTried', {
        when: { yes: 'say what they tried' },
        otherwise: 'do they call again',
      }),
      'say what they tried': message(say('whisperTried', { tried: '$.Attributes.tried' }), {
        next: 'do they call again',
      }),
      'do they call again': compare('$.Attributes.repeat', {
        when: { yes: 'say again' },
        otherwise: 'is it a text telephone',
      }),
      'say again': message(say('whisperRepeat'), { next: 'is it a text telephone' }),
      'is it a text telephone': compare('$.Attributes.textPhone', {
        when: { yes: 'say text telephone' },
        otherwise: 'was it transferred',
      }),
      'say text telephone': message(say('whisperTextPhone'), { next: 'was it transferred' }),
      'was it transferred': compare('$.Attributes.transferred', {
        when: { yes: 'say transferred' },
        otherwise: 'done',
      }),
      'say transferred': message(say('whisperTransferred'), { next: 'done' }),
      done: endFlow(),
    }),
  });
};
