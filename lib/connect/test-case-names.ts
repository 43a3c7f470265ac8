import { type Topic, topics } from '../../contact-flows/center.ts';
import { flowCenter } from '../../contact-flows/flow-center.ts';
import { sampleCenter } from '../../contact-flows/sample.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import type { InCenter } from './deployable-test-case.ts';

/**
 * What the names of the sample center, which test cases are written for, are called here: a queue is the one of its topic, hours are
 * those of a queue and called after it, music is the center's own. Undefined where the center has no queue for the topic.
 */
export function testCaseNames(config: ContactCenterConfig): InCenter {
  const center = flowCenter(config);
  const topicOf = (sample: string): Topic | undefined =>
    topics.find((topic) => sampleCenter.queues[topic] === sample);
  const queueOf = (sample: string): string | undefined => {
    const topic = topicOf(sample);
    return topic === undefined ? sample : center.queues[topic];
  };
  const hoursOf = (sample: string): string | undefined =>
    topicOf(sample) === undefined
      ? sample
      : config.queues.find(({ name }) => name === queueOf(sample))?.hours;
  return (kind, name) => {
    if (kind === 'queue') return queueOf(name);
    if (kind === 'hours') return hoursOf(name);
    return kind === 'prompt' && name === sampleCenter.music ? center.music : name;
  };
}
