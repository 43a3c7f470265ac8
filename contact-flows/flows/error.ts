import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setQueue } from '../../core/flow/build/blocks/set-queue.ts';
import { staffing } from '../../core/flow/build/blocks/staffing.ts';
import { toQueue } from '../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { flowName, moduleIn } from '../parts/flow-name.ts';
import { type Blocks, joined } from '../parts/joined.ts';
import { apology } from '../parts/last-resort.ts';
import { offerOnce } from '../parts/offer-once.ts';
import { openNow } from '../parts/open-now.ts';
import { speak } from '../parts/speak.ts';
import { takeMessage } from '../parts/take-message.ts';

/**
 * Something failed elsewhere: a person of support where somebody is there, else a callback, else a message, else an apology. Never
 * silence, and nothing twice: neither a callback that was offered nor a message that could not be taken.
 */
export const error = (center: Center, language: Language) => {
  const say = speak(center, language);
  return defineFlow({
    name: flowName('error', language),
    type: 'CONTACT_FLOW',
    description: 'A person, a callback, a message or an apology, whatever failed',
    start: 'prepare',
    blocks: joined({
      prepare: callModule(moduleIn('prepare', language), {
        next: 'which queue',
        failed: 'which queue',
      }),
      ...queueOfSupport(center, { next: 'check for closures', failed: 'say full' }),
      ...openNow(center, language, { open: 'is somebody there', closed: 'was a callback offered' }),
      'is somebody there': staffing({
        agents: 'staffed',
        some: 'say what happens',
        none: 'say nobody is there',
        failed: 'say what happens',
      }),
      'say what happens': message(say('technicalProblem'), { next: 'join the queue' }),
      'say nobody is there': message(say('nobodyThere'), { next: 'was a callback offered' }),
      'join the queue': toQueue({ full: 'say full', failed: 'say full' }),
      'say full': message(say('allBusy'), { next: 'was a callback offered' }),
      ...offerOnce(language, 'is a message left to try'),
      ...messageOnce(center, language),
      ...apology(center, language),
    }),
  });
};

/** Support takes what failed, and emergencies stay with those who take them. Starts at `which queue`. */
function queueOfSupport(
  { queues: { emergency, support } }: Center,
  to: { next: string; failed: string },
): Blocks {
  if (emergency === undefined) return { 'which queue': setQueue(resource('queue', support), to) };
  return {
    'which queue': compare('$.Attributes.topic', {
      when: { emergency: 'queue of emergency' },
      otherwise: 'queue of support',
    }),
    'queue of emergency': setQueue(resource('queue', emergency), {
      next: to.next,
      failed: 'queue of support',
    }),
    'queue of support': setQueue(resource('queue', support), to),
  };
}

/** The voicemail leads here where it fails, and notes that first: it is not tried again. */
const messageOnce = (center: Center, language: Language): Blocks => ({
  'is a message left to try': compare('$.Attributes.noMessage', {
    when: { yes: 'apologize' },
    otherwise: 'save it',
  }),
  ...takeMessage(center, language, 'apologize'),
});
