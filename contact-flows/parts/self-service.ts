import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { announcedHours } from '../prompts/announced-hours.ts';
import { moduleIn } from './flow-name.ts';
import { journeyStep } from './journey-step.ts';
import { noteOf } from './reasons.ts';
import { speak } from './speak.ts';

/** What callers can do without a person, and the way to one where that fails. */
export const selfServiceBlocks = (center: Center, language: Language) => {
  const say = speak(center, language);
  return {
    'order status': callModule(moduleIn('order-status', language), {
      results: { solved: 'anything else', person: 'say a person helps' },
      next: 'say a person helps',
      failed: 'say a person helps',
    }),
    'opening hours': journeyStep('opening-hours', 'entered', 'say the hours'),
    'say the hours': message(
      say('openingHours', { hours: announcedHours(center.openingHours, language) }),
      { next: 'hours heard' },
    ),
    'hours heard': journeyStep('opening-hours', 'finished', 'anything else'),
    'reset request': callModule(moduleIn('reset-request', language), {
      results: {
        solved: 'anything else',
        back: 'ask for the reason',
        person: 'say a person helps',
      },
      next: 'say a person helps',
      failed: 'say a person helps',
    }),
    'say a person helps': message(say('toPerson'), { next: noteOf('support') }),
    'anything else': menu(say('anythingElse'), {
      keys: { '1': 'ask for the reason' },
      otherwise: 'say goodbye',
      failed: 'say goodbye',
    }),
  };
};
