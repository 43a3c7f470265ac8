import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setQueue } from '../../core/flow/build/blocks/set-queue.ts';
import { toQueue } from '../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { flowName, moduleIn } from '../parts/flow-name.ts';
import { apology } from '../parts/last-resort.ts';
import { speak } from '../parts/speak.ts';

/** Something failed elsewhere: a person of support, else a callback, else an apology. Never silence. */
export const error = (center: Center, language: Language) => {
  const say = speak(center, language);
  return defineFlow({
    name: flowName('error', language),
    type: 'CONTACT_FLOW',
    description: 'A person, a callback or an apology, whatever failed',
    start: 'prepare',
    blocks: {
      prepare: callModule(moduleIn('prepare', language), {
        next: 'say what happens',
        failed: 'say what happens',
      }),
      'say what happens': message(say('technicalProblem'), { next: 'queue of support' }),
      'queue of support': setQueue(resource('queue', center.queues.support), {
        next: 'join the queue',
        failed: 'apologize',
      }),
      'join the queue': toQueue({ full: 'say full', failed: 'say full' }),
      'say full': message(say('allBusy'), { next: 'offer a callback' }),
      'offer a callback': callModule(moduleIn('offer-callback', language), {
        results: {
          promised: 'hang up',
          open: 'hang up',
          declined: 'apologize',
          none: 'apologize',
        },
        next: 'apologize',
        failed: 'apologize',
      }),
      ...apology(center, language),
    },
  });
};
