import type { Center, Topic } from '../../contact-flows/center.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';

/** By which words a queue's name tells its topic. */
const words: Record<Topic, RegExp> = {
  sales: /sale|venta|vendit|vânz/i,
  support: /support|soporte|assist|asist/i,
  billing: /bill|factur|fattur/i,
  emergency: /emerg|urgen/i,
};

/** The topic of a queue by its name; support where none fits. */
export const topicOf = (queue: string): Topic =>
  (Object.keys(words) as Topic[]).find((topic) => words[topic].test(queue)) ?? 'support';

/** What the shipped flows need to know of the center, from its configuration. */
export function flowCenter(config: ContactCenterConfig): Center {
  const named = (topic: Topic) => config.queues.find(({ name }) => words[topic].test(name))?.name;
  const support = config.queues.find(({ name }) => name === named('support')) ?? config.queues[0];
  if (!support) throw new Error('A center needs a queue');
  const [first = 'en', ...others] = config.languages;
  const { attempts, retryMinutes } = config.callbacks;
  const own = (['sales', 'billing', 'emergency'] as const).flatMap((topic) => {
    const queue = named(topic);
    return queue === undefined ? [] : [[topic, queue]];
  });
  return {
    name: config.name,
    languages: [first, ...others],
    numbers: config.phoneNumbers.map(({ number, language }) => ({
      number,
      ...(language === undefined ? {} : { language }),
    })),
    queues: { ...Object.fromEntries(own), support: support.name },
    openingHours: Object.fromEntries(
      Object.entries(config.hours[support.hours] ?? {}).filter(([, open]) => open !== undefined),
    ),
    music: 'CustomerQueue.wav',
    bot: 'reasons',
    callbacks: { attempts, retrySeconds: retryMinutes * 60 },
  };
}
