import type { Center, Topic } from '../../contact-flows/center.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';

/** A recording that every new instance has. */
const music = 'CustomerQueue.wav';

/** By which words a queue's name tells its topic. */
const words: Record<Topic, RegExp> = {
  sales: /sale|venta|vendit|vânz/i,
  support: /support|soporte|assist|asist/i,
  billing: /bill|factur|fattur/i,
  emergency: /emerg|urgen/i,
};

/** What flows need to know of the center, from its configuration. A topic without a queue of its own name has none. */
export function flowCenter(config: ContactCenterConfig, bot: string): Center {
  const queueOf = (topic: Topic) => config.queues.find(({ name }) => words[topic].test(name));
  const support = queueOf('support') ?? config.queues[0];
  if (!support) throw new Error('A center needs a queue');
  const queues = Object.fromEntries(
    (['sales', 'billing', 'emergency'] as const).flatMap((topic) => {
      const found = queueOf(topic);
      return found ? [[topic, found.name]] : [];
    }),
  );
  const [first = 'en', ...others] = config.languages;
  return {
    name: config.name,
    languages: [first, ...others],
    numbers: config.phoneNumbers.map(({ number, language }) => ({
      number,
      ...(language === undefined ? {} : { language }),
    })),
    queues: { ...queues, support: support.name },
    openingHours: announced(config.hours[support.hours] ?? {}),
    music,
    bot,
    callbacks: {
      attempts: config.callbacks.attempts,
      retrySeconds: config.callbacks.retryMinutes * 60,
    },
  };
}

/** Days without hours are left out, not undefined. */
const announced = (hours: ContactCenterConfig['hours'][string]): Center['openingHours'] =>
  Object.fromEntries(Object.entries(hours).filter(([, openings]) => openings !== undefined));
