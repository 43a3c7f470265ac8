import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { toFlow } from '../../core/flow/build/blocks/to-flow.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { closureWords } from '../parts/closure-words.ts';
import { sayEmergency } from '../parts/emergency-words.ts';
import { flowIn, flowName, moduleIn } from '../parts/flow-name.ts';
import { joined } from '../parts/joined.ts';
import { lastResort } from '../parts/last-resort.ts';
import { reasonBlocks } from '../parts/reason.ts';
import { selfServiceBlocks } from '../parts/self-service.ts';
import { speak } from '../parts/speak.ts';

/** What a caller hears first in their language: news, an open promise, who they are, what they want; and what needs no person. */
export const mainMenu = (center: Center, language: Language) => {
  const say = speak(center, language);
  return defineFlow({
    name: flowName('main-menu', language),
    type: 'CONTACT_FLOW',
    description: 'Greeting, emergency message, identification, reason for the call, self-service',
    start: 'prepare',
    blocks: joined({
      prepare: callModule(moduleIn('prepare', language), { next: 'greet', failed: 'greet' }),
      greet: message(say('greeting', { name: center.name }), { next: 'check for closures' }),
      'check for closures': lambda(resource('lambda', 'check-closure'), {
        next: 'is there an emergency',
        failed: 'is a callback open',
      }),
      'is there an emergency': compare('$.External.emergency', {
        when: { yes: 'say the emergency' },
        otherwise: 'is all closed',
      }),
      ...sayEmergency('is all closed'),
      'is all closed': compare('$.External.closed', {
        when: { yes: 'has it words' },
        otherwise: 'is a callback open',
      }),
      ...closureWords(center, language, 'go to closed'),
      'go to closed': toFlow(flowIn('closed', language), { failed: 'something failed' }),

      'is a callback open': compare('$.Attributes.openCallback', {
        when: { yes: 'ask about the promise' },
        otherwise: 'is the caller identified',
      }),
      'ask about the promise': menu(say('promiseOpen'), {
        keys: { '1': 'say it is kept', '2': 'is the caller identified' },
        otherwise: 'is the caller identified',
        failed: 'is the caller identified',
      }),
      'say it is kept': message(say('promiseKept'), { next: 'hang up' }),

      'is the caller identified': compare('$.Attributes.identified', {
        when: { yes: 'ask for the reason' },
        otherwise: 'identify',
      }),
      identify: callModule(moduleIn('identify', language), {
        results: { identified: 'ask for the reason', unknown: 'ask for the reason' },
        next: 'ask for the reason',
        failed: 'ask for the reason',
      }),

      ...reasonBlocks(center, language),
      ...selfServiceBlocks(center, language),
      'say goodbye': message(say('goodbye'), { next: 'hang up' }),
      ...lastResort(center, language),
    }),
  });
};
