import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { loop } from '../../core/flow/build/blocks/loop.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { returnFromModule } from '../../core/flow/build/blocks/return-from-module.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { defineModule } from '../../core/flow/build/define-module.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { callbackMenus } from '../parts/callback-menus.ts';
import { callbackNumberBlocks } from '../parts/callback-number.ts';
import { callbackRequest } from '../parts/callback-request.ts';
import { flowName } from '../parts/flow-name.ts';
import { joined } from '../parts/joined.ts';
import { speak } from '../parts/speak.ts';

/**
 * A callback, now or at a chosen time, to a number that was checked. Returns `promised` once the promise is made and spoken,
 * `declined` when it isn't wanted, `open` when there is one already, `none` when none can be had.
 */
export const offerCallback = (center: Center, language: Language) => {
  const say = speak(center, language);
  return defineModule({
    name: flowName('offer-callback', language),
    description: 'A callback, as soon as it is the caller’s turn or at a chosen time',
    contract: { results: ['promised', 'declined', 'open', 'none'] },
    start: 'what can be offered',
    blocks: joined({
      'what can be offered': lambda(resource('lambda', 'offer-callback'), {
        input: { queue: '$.Queue.Name', reason: '$.Attributes.topic' },
        seconds: 4,
        next: 'is one open already',
        failed: 'say none',
      }),
      'is one open already': compare('$.External.alreadyOpen', {
        when: { yes: 'say open' },
        otherwise: 'is one offered',
      }),
      'say open': message(say('callbackOpen'), { next: 'open' }),
      'is one offered': compare('$.External.offer', {
        when: { yes: 'keep the slots' },
        otherwise: 'none',
      }),
      'keep the slots': setAttributes(
        {
          slot1: '$.External.slot1',
          slot2: '$.External.slot2',
          slot3: '$.External.slot3',
          slot1Text: '$.External.slot1Text',
          slot2Text: '$.External.slot2Text',
          slot3Text: '$.External.slot3Text',
          callbackSlot: ' ',
          callbackNumber: '$.CustomerEndpoint.Address',
        },
        { next: 'is it open', failed: 'say none' },
      ),
      ...callbackMenus(center, language, {
        chosen: 'is the number known',
        declined: 'declined',
        nothing: 'say none',
      }),
      ...callbackNumberBlocks(center, language, { next: 'request it', failed: 'say none' }),
      ...callbackRequest(center, language, {
        promised: 'promised',
        open: 'say open',
        taken: 'say taken',
        failed: 'say none',
      }),
      'say taken': message(say('slotTaken'), { next: 'another slot' }),
      'another slot': loop(2, { again: 'what can be offered', done: 'say none' }),
      'say none': message(say('noCallback'), { next: 'none' }),
      promised: returnFromModule({ result: 'promised' }),
      declined: returnFromModule({ result: 'declined' }),
      open: returnFromModule({ result: 'open' }),
      none: returnFromModule({ result: 'none' }),
    }),
  });
};
