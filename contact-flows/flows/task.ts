import type { Block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { setQueue } from '../../core/flow/build/blocks/set-queue.ts';
import { toQueue } from '../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import { type Center, topicsOf } from '../center.ts';
import { joined } from '../parts/joined.ts';
import { apology } from '../parts/last-resort.ts';

/**
 * Tasks, chats and e-mails: into the queue of the attribute `queueArn`, else of `queue`, which is a topic's queue by name or any by
 * id or ARN; support's where that cannot be.
 */
export const task = (center: Center) =>
  defineFlow({
    name: 'task',
    type: 'CONTACT_FLOW',
    description: 'Into the queue that the contact names',
    start: 'is there an ARN',
    blocks: joined({
      'is there an ARN': compare('$.Attributes.queueArn', {
        conditions: [{ if: 'TextStartsWith', value: 'arn:', to: 'queue by ARN' }],
        otherwise: 'which queue',
      }),
      'queue by ARN': setQueue('$.Attributes.queueArn', {
        next: 'join the queue',
        failed: 'which queue',
      }),
      ...queuesByName(center),
      'queue by id': setQueue('$.Attributes.queue', {
        next: 'join the queue',
        failed: 'queue of support',
      }),
      'join the queue': toQueue({ full: 'queue of support', failed: 'queue of support' }),
      'queue of support': setQueue(resource('queue', center.queues.support), {
        next: 'join support',
        failed: 'apologize',
      }),
      'join support': toQueue({ full: 'apologize', failed: 'apologize' }),
      ...apology(center, center.languages[0]),
    }),
  });

/** Connect finds queues by id and ARN only, so that names are told apart here. */
function queuesByName(center: Center) {
  const { support } = center.queues;
  const names = new Set(topicsOf(center).map((topic) => center.queues[topic] ?? support));
  names.delete(support);
  const toQueueOf = (name: string): [string, Block] => [
    `queue ${name}`,
    setQueue(resource('queue', name), { next: 'join the queue', failed: 'queue of support' }),
  ];
  return {
    'which queue': compare('$.Attributes.queue', {
      when: {
        ...Object.fromEntries([...names].map((name) => [name, `queue ${name}`])),
        [support]: 'queue of support',
      },
      otherwise: 'queue by id',
    }),
    ...Object.fromEntries([...names].map(toQueueOf)),
  };
}
