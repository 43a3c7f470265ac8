import type { Block } from '../../core/flow/build/block.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { setQueue } from '../../core/flow/build/blocks/set-queue.ts';
import { resource } from '../../core/flow/build/resource.ts';
import { type Center, type Topic, topicsOf } from '../center.ts';

/** Sets the working queue by `$.Attributes.topic`; support's when there is none. Starts at `which topic`. */
export function queueOfTopic(center: Center, to: { next: string; failed: string }) {
  const others = topicsOf(center).filter((topic) => topic !== 'support');
  const name = (topic: Topic) => `queue of ${topic}`;
  const queue = (topic: Topic): [string, Block] => [
    name(topic),
    setQueue(resource('queue', center.queues[topic] ?? center.queues.support), to),
  ];
  const toSupport = name('support');
  return {
    ...(others.length === 0
      ? { 'which topic': setQueue(resource('queue', center.queues.support), to) }
      : {
          'which topic': compare('$.Attributes.topic', {
            when: Object.fromEntries(others.map((topic) => [topic, name(topic)])),
            otherwise: toSupport,
          }),
          ...Object.fromEntries([...others, 'support' as const].map(queue)),
        }),
  };
}
