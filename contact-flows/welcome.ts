import { callback } from '../core/flow/build/blocks/callback.ts';
import { callbackNumber } from '../core/flow/build/blocks/callback-number.ts';
import { disconnect } from '../core/flow/build/blocks/disconnect.ts';
import { hours } from '../core/flow/build/blocks/hours.ts';
import { loop } from '../core/flow/build/blocks/loop.ts';
import { menu } from '../core/flow/build/blocks/menu.ts';
import { message } from '../core/flow/build/blocks/message.ts';
import { onEvent } from '../core/flow/build/blocks/on-event.ts';
import { queueSize } from '../core/flow/build/blocks/queue-size.ts';
import { setQueue } from '../core/flow/build/blocks/set-queue.ts';
import { toQueue } from '../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../core/flow/build/define-flow.ts';
import { resource } from '../core/flow/build/resource.ts';

/** The first inbound flow: a menu, the queue's hours, a place in its queue, a callback when many wait. */
export const welcome = defineFlow({
  name: 'welcome',
  type: 'CONTACT_FLOW',
  description: 'Menu, hours, queue, callback offer',
  start: 'greet',
  blocks: {
    greet: message('Welcome to Centralita.', { next: 'ask for the reason' }),
    'ask for the reason': menu('For sales press 1. For support press 2.', {
      keys: { '1': 'choose sales', '2': 'choose support' },
      otherwise: 'ask three times',
      silent: 'ask three times',
      failed: 'choose support',
    }),
    'ask three times': loop(2, { again: 'not understood', done: 'choose support' }),
    'not understood': message('Sorry, I did not get that.', { next: 'ask for the reason' }),

    'choose sales': setQueue(resource('queue', 'sales'), {
      next: 'check hours',
      failed: 'apologize',
    }),
    'choose support': setQueue(resource('queue', 'support'), {
      next: 'check hours',
      failed: 'apologize',
    }),
    'check hours': hours({
      open: 'set waiting flow',
      closed: 'say closed',
      failed: 'set waiting flow',
    }),
    'say closed': message('We are closed now. Please call again during our opening hours.', {
      next: 'hang up',
    }),

    'set waiting flow': onEvent('CustomerQueue', resource('flow', 'waiting'), {
      next: 'check the queue',
      failed: 'check the queue',
    }),
    'check the queue': queueSize({
      over: 5,
      more: 'offer a callback',
      otherwise: 'join the queue',
      failed: 'join the queue',
    }),
    'join the queue': toQueue({ full: 'say full', failed: 'apologize' }),
    'say full': message('All our lines are busy.', { next: 'offer a callback' }),

    'offer a callback': menu(
      'Many callers are waiting. To be called back without losing your place, press 1. To wait, press 2.',
      {
        keys: { '1': 'take the number', '2': 'wait all the same' },
        otherwise: 'wait all the same',
        failed: 'wait all the same',
      },
    ),
    'wait all the same': toQueue({ full: 'apologize', failed: 'apologize' }),
    'take the number': callbackNumber('$.CustomerEndpoint.Address', {
      next: 'promise a callback',
      invalid: 'number cannot be called',
      notDialable: 'number cannot be called',
    }),
    'number cannot be called': message('We cannot call this number back.', {
      next: 'wait all the same',
    }),
    'promise a callback': callback({
      attempts: 3,
      next: 'confirm the callback',
      failed: 'wait all the same',
    }),
    'confirm the callback': message('We will call you back as soon as it is your turn. Goodbye.', {
      next: 'hang up',
    }),

    apologize: message('We cannot take your call right now. Please try again later.', {
      next: 'hang up',
    }),
    'hang up': disconnect(),
  },
});
