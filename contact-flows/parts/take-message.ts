import { block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import type { Blocks } from './joined.ts';
import { speak } from './speak.ts';

/** The longest message; Connect waits no longer for a key. */
const messageSeconds = 180;

/**
 * A message for the team of the working queue. It is announced to the team before the caller speaks: whoever hangs up afterwards, as
 * most do, has left it. The flow is recorded while they speak; a key or silence ends it. Starts at `save it`; needs `hang up`, and
 * leads to `none` where no message can be taken.
 */
export const takeMessage = (center: Center, language: Language, none: string): Blocks => {
  const say = speak(center, language);
  return {
    'save it': lambda(resource('lambda', 'save-voicemail'), {
      input: { queue: '$.Queue.Name' },
      seconds: 6,
      next: 'is it saved',
      failed: 'say there can be none',
    }),
    'is it saved': compare('$.External.saved', {
      when: { yes: 'record the message' },
      otherwise: 'say there can be none',
    }),
    'record the message': recording('Enabled', 'ask for the message', 'say there can be none'),
    'ask for the message': menu(say('leaveMessage'), {
      keys: { '#': 'stop recording' },
      otherwise: 'stop recording',
      failed: 'record no more',
      seconds: messageSeconds,
    }),
    'stop recording': recording('Disabled', 'say it is kept', 'say it is kept'),
    'say it is kept': message(say('messageKept'), { next: 'say goodbye' }),
    'say goodbye': message(say('goodbye'), { next: 'hang up' }),
    'record no more': recording('Disabled', 'say there can be none', 'say there can be none'),
    'say there can be none': message(say('noMessage'), { next: none }),
  };
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
