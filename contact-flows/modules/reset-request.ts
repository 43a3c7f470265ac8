import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { returnFromModule } from '../../core/flow/build/blocks/return-from-module.ts';
import { defineModule } from '../../core/flow/build/define-module.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { flowName } from '../parts/flow-name.ts';
import { journeyStep } from '../parts/journey-step.ts';
import { speak } from '../parts/speak.ts';
import { toPerson } from '../parts/to-person.ts';

/** A new password, for a caller with a customer id. Returns `solved`, `back` when it isn't wanted, or `person`. */
export const resetRequest = (center: Center, language: Language) => {
  const say = speak(center, language);
  return defineModule({
    name: flowName('reset-request', language),
    description: 'A link to choose a new password',
    contract: { results: ['solved', 'back', 'person'] },
    start: 'enter',
    blocks: {
      enter: journeyStep('reset-request', 'entered', 'is the caller identified'),
      'is the caller identified': compare('$.Attributes.identified', {
        when: { yes: 'ask whether to send it' },
        otherwise: 'say unknown',
      }),
      'say unknown': message(say('resetUnknown'), { next: 'leave unknown' }),
      'ask whether to send it': menu(say('resetConfirm'), {
        keys: { '1': 'request it', '2': 'leave undone' },
        otherwise: 'leave undone',
        failed: 'leave after an error',
      }),
      'request it': lambda(resource('lambda', 'request-reset'), {
        input: { customerId: '$.Attributes.customerId' },
        seconds: 5,
        next: 'was it requested',
        failed: 'leave after an error',
      }),
      'was it requested': compare('$.External.requested', {
        when: { yes: 'say done' },
        otherwise: 'leave after an error',
      }),
      'say done': message(say('resetDone'), { next: 'finish' }),
      finish: journeyStep('reset-request', 'finished', 'solved'),
      solved: returnFromModule({ result: 'solved' }),

      'leave undone': journeyStep('reset-request', 'left', 'back', 'not-wanted'),
      back: returnFromModule({ result: 'back' }),
      'leave unknown': journeyStep('reset-request', 'left', 'tell the agent', 'unknown-caller'),
      'leave after an error': journeyStep('reset-request', 'left', 'tell the agent', 'error'),
      ...toPerson(center, 'triedReset'),
    },
  });
};
