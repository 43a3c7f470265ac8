import { type Block, block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { endFlow } from '../../core/flow/build/blocks/end-flow.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { joined } from '../parts/joined.ts';
import { speak } from '../parts/speak.ts';

/**
 * Calls that go out, callbacks among them: recorded, and a greeting in the customer's language. What an agent dials shows the number
 * that speaks it where there is one and the queue's where not; a callback is on the line by now, and its number was set with it.
 */
export const outboundWhisper = (center: Center) =>
  defineFlow({
    name: 'outbound-whisper',
    type: 'OUTBOUND_WHISPER',
    description: 'Caller id and greeting of calls that go out',
    start: 'record',
    blocks: joined({
      record: block('UpdateContactRecordingAndAnalyticsBehavior', {
        parameters: {
          VoiceBehavior: {
            VoiceRecordingBehavior: { RecordedParticipants: ['Agent', 'Customer'] },
          },
        },
        next: 'which language',
        errors: { NoMatchingError: 'which language', ChannelMismatch: 'which language' },
      }),
      'which language': compare('$.Attributes.language', {
        when: Object.fromEntries(
          center.languages.map((language) => [language, callBlock(language)]),
        ),
        otherwise: callBlock(center.languages[0]),
      }),
      ...Object.fromEntries(center.languages.flatMap((language) => spokenBlocks(center, language))),
      done: endFlow(),
    }),
  });

const callBlock = (language: Language): string => `call in ${language}`;
const dialBlock = (language: Language): string => `dial in ${language}`;
const greetBlock = (language: Language): string => `greet in ${language}`;

/**
 * The number goes by an attribute: Connect checks a number that stands in a flow when the flow is published, before it may have been
 * claimed. A number that is not there fails here, and the greeting dials with the queue's own.
 */
function spokenBlocks(center: Center, language: Language): [string, Block][] {
  const number = center.numbers.find((one) => one.language === language)?.number;
  const next = greetBlock(language);
  const greeting = speak(center, language)('outboundGreeting', { name: center.name });
  const dial = (CallerId?: { Number: string }) =>
    block('CompleteOutboundCall', {
      parameters: CallerId ? { CallerId } : {},
      next,
      errors: { NoMatchingError: next },
    });
  const calls: [string, Block][] =
    number === undefined
      ? [[callBlock(language), dial()]]
      : [
          [
            callBlock(language),
            setAttributes({ callerId: number }, { next: dialBlock(language), failed: next }),
          ],
          [dialBlock(language), dial({ Number: '$.Attributes.callerId' })],
        ];
  return [...calls, [next, message(greeting, { next: 'done' })]];
}
