import type { Language } from '../core/languages.ts';
import type { Weekday } from '../core/weekdays.ts';
import { type Center, type OwnWords, type Topic, topics, type WrapUpCode } from './center.ts';
import { catalogue } from './prompts/catalogue.ts';

type Opening = { readonly from: string; readonly to: string };

/** What of a center's configuration flows go by; `contact-center.config.ts` has all of it. */
export interface CenterConfig {
  name: string;
  languages: readonly Language[];
  phoneNumbers: readonly {
    number: string;
    language?: Language | undefined;
    textPhone?: boolean | undefined;
  }[];
  queues: readonly {
    name: string;
    hours: string;
    topic?: Topic | undefined;
    outboundCallerId?: string | undefined;
  }[];
  hours: Readonly<Record<string, { readonly [day in Weekday]?: readonly Opening[] | undefined }>>;
  callbacks: { attempts: number; retryMinutes: number };
  holdMusic: string;
  wrapUpCodes?: readonly WrapUpCode[] | undefined;
  prompts?: OwnWords | undefined;
}

/** By which words a queue's name tells its topic, where the configuration doesn't say it. */
const words: Record<Topic, RegExp> = {
  sales: /sale|venta|vendit|vânz/i,
  support: /support|soporte|assist|asist/i,
  billing: /bill|factur|fattur/i,
  emergency: /emerg|urgen/i,
};

/** The topic of a queue; null when neither its configuration nor its name tells one. */
export const topicOf = ({ name, topic }: { name: string; topic?: Topic | undefined }) =>
  topic ?? topics.find((one) => words[one].test(name)) ?? null;

/**
 * What flows need to know of the center, from its configuration. A topic that no queue has goes to support's, and support's to the
 * first queue. `bot` is the name of a resource.
 */
export function flowCenter(config: CenterConfig, { bot = 'reasons' } = {}): Center {
  const queueOf = (topic: Topic) => config.queues.find((queue) => topicOf(queue) === topic);
  const support = queueOf('support') ?? config.queues[0];
  if (!support) throw new Error('A center needs a queue');
  const [first = 'en', ...others] = config.languages;
  const own = topics.flatMap((topic) => {
    const queue = queueOf(topic);
    return queue ? [[topic, queue.name]] : [];
  });
  const ownCallerIds = config.queues.flatMap(({ name, outboundCallerId }) =>
    outboundCallerId === undefined ? [] : [name],
  );
  const { attempts, retryMinutes } = config.callbacks;
  return {
    name: config.name,
    languages: [first, ...others],
    numbers: config.phoneNumbers.map(({ number, language, textPhone }) => ({
      number,
      ...(language === undefined ? {} : { language }),
      ...(textPhone === undefined ? {} : { textPhone }),
    })),
    ...(ownCallerIds.length > 0 ? { ownCallerIds } : {}),
    queues: { ...Object.fromEntries(own), support: support.name },
    ...(config.prompts ? { prompts: known(config.prompts) } : {}),
    openingHours: announced(config.hours[support.hours] ?? {}),
    music: config.holdMusic,
    bot,
    callbacks: { attempts, retrySeconds: retryMinutes * 60 },
    ...(config.wrapUpCodes?.length ? { wrapUpCodes: config.wrapUpCodes } : {}),
  };
}

/** Days without hours are left out, not undefined. */
const announced = (hours: CenterConfig['hours'][string]): Center['openingHours'] =>
  Object.fromEntries(Object.entries(hours).filter(([, openings]) => openings !== undefined));

/** Throws where the configuration has words for a prompt that no flow says: they would never be heard. */
function known(prompts: OwnWords): OwnWords {
  for (const [language, words] of Object.entries(prompts))
    for (const name of Object.keys(words ?? {}))
      if (!(name in catalogue.en))
        throw new Error(
          `prompts.${language}.${name}: there is no such prompt, see contact-flows/prompts/en.ts`,
        );
  return prompts;
}
