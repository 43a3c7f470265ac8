import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { staffing } from '../../core/flow/build/blocks/staffing.ts';
import { toFlow } from '../../core/flow/build/blocks/to-flow.ts';
import { toQueue } from '../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { flowIn, flowName, moduleIn } from '../parts/flow-name.ts';
import { type Blocks, joined } from '../parts/joined.ts';
import { lastResort } from '../parts/last-resort.ts';
import { noteOffer, offerOnce } from '../parts/offer-once.ts';
import { openNow } from '../parts/open-now.ts';
import { preferSpeakers } from '../parts/prefer-speakers.ts';
import { priorityBlocks } from '../parts/priority.ts';
import { queueOfTopic } from '../parts/queue-of-topic.ts';
import { speak } from '../parts/speak.ts';

/**
 * The way to a person: queue by topic, agents who speak the language first, priority, hours and closures. A callback is offered only
 * where the wait is known to be long, nobody is there, or the queue is full.
 */
export const route = (center: Center, language: Language) => {
  return defineFlow({
    name: flowName('route', language),
    type: 'CONTACT_FLOW',
    description: 'Queue, language, priority, hours, expected wait',
    start: 'which topic',
    blocks: joined({
      ...queueOfTopic(center, { next: 'prefer speakers', failed: 'something failed' }),
      'prefer speakers': preferSpeakers(language, 'is it urgent'),
      ...priorityBlocks('check for closures'),
      ...openNow(center, language, { open: 'is somebody there', closed: 'go to closed' }),
      'go to closed': toFlow(flowIn('closed', language), { failed: 'something failed' }),
      ...waitBlocks(center, language),
      ...queueBlocks(center, language),
      'go to the message': toFlow(flowIn('voicemail', language), { failed: 'something failed' }),
      ...lastResort(center, language),
    }),
  });
};

/** A callback where the wait is long or nobody is there, a place in the queue where not. */
const waitBlocks = (center: Center, language: Language): Blocks => ({
  'is somebody there': staffing({
    agents: 'staffed',
    some: 'can menus be heard',
    none: 'say nobody is there',
    failed: 'can menus be heard',
  }),
  'can menus be heard': compare('$.Attributes.textPhone', {
    when: { yes: 'join the queue' },
    otherwise: 'estimate the wait',
  }),
  'estimate the wait': lambda(resource('lambda', 'estimate-wait'), {
    input: { queue: '$.Queue.Name' },
    next: 'is it known',
    failed: 'join the queue',
  }),
  'is it known': compare('$.External.known', {
    when: { yes: 'is it long' },
    otherwise: 'join the queue',
  }),
  'is it long': compare('$.External.minutes', {
    conditions: [
      {
        if: 'NumberGreaterOrEqualTo',
        value: center.callbacks?.fromMinutes ?? 3,
        to: 'say the wait',
      },
    ],
    otherwise: 'join the queue',
  }),
  'say the wait': message(
    speak(center, language)('waitEstimate', { minutes: '$.External.minutes' }),
    {
      next: 'note the first offer',
    },
  ),
  'say nobody is there': message(speak(center, language)('nobodyThere'), {
    next: 'note the first offer',
  }),
  'note the first offer': noteOffer('offer a callback'),
  'offer a callback': callModule(moduleIn('offer-callback', language), {
    results: {
      promised: 'hang up',
      declined: 'join the queue',
      open: 'join the queue',
      none: 'join the queue',
    },
    next: 'join the queue',
    failed: 'join the queue',
  }),
});

/** Into the queue, or a callback or a message where it is full. */
const queueBlocks = (center: Center, language: Language): Blocks => ({
  'join the queue': toQueue({ full: 'say full', failed: 'something failed' }),
  'say full': message(speak(center, language)('allBusy'), { next: 'was a callback offered' }),
  ...offerOnce(language, 'go to the message'),
});
