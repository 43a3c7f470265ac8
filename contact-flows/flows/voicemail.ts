import { block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Center, Language } from '../center.ts';
import { flowName } from '../parts/flow-name.ts';
import { joined } from '../parts/joined.ts';
import { apology } from '../parts/last-resort.ts';
import { queueOfTopic } from '../parts/queue-of-topic.ts';
import { speak } from '../parts/speak.ts';

/** The longest message; Connect waits no longer for a key. */
const messageSeconds = 180;

/** A message for the team of the topic. Recording of the flow is on while the caller speaks; a key or silence ends it. */
export const voicemail = (center: Center, language: Language) => {
  const say = speak(language);
  return defineFlow({
    name: flowName('voicemail', language),
    type: 'CONTACT_FLOW',
    description: 'The caller leaves a message',
    start: 'which topic',
    blocks: joined({
      ...queueOfTopic(center, { next: 'record the message', failed: 'record the message' }),
      'record the message': recording('Enabled', 'ask for the message', 'say it is lost'),
      'ask for the message': menu(say('leaveMessage'), {
        keys: { '#': 'stop recording' },
        otherwise: 'stop recording',
        failed: 'say it is lost',
        seconds: messageSeconds,
      }),
      'stop recording': recording('Disabled', 'save it', 'save it'),
      'save it': lambda(resource('lambda', 'save-voicemail'), {
        input: { queue: '$.Queue.Name' },
        seconds: 6,
        next: 'is it saved',
        failed: 'say it is lost',
      }),
      'is it saved': compare('$.External.saved', {
        when: { yes: 'say it is kept' },
        otherwise: 'say it is lost',
      }),
      'say it is kept': message(say('messageKept'), { next: 'say goodbye' }),
      'say goodbye': message(say('goodbye'), { next: 'hang up' }),
      'say it is lost': message(say('messageLost'), { next: 'apologize' }),
      ...apology(language),
    }),
  });
};

const recording = <Target extends string>(
  state: 'Enabled' | 'Disabled',
  next: Target,
  failed: Target,
) =>
  block('UpdateContactRecordingAndAnalyticsBehavior', {
    parameters: {
      VoiceBehavior: {
        VoiceRecordingBehavior: {
          RecordedParticipants: ['Agent', 'Customer'],
          IVRRecordingBehavior: state,
        },
      },
    },
    next,
    errors: { NoMatchingError: failed, ChannelMismatch: failed },
  });
