import type { ContactCenterConfig, QueueConfig } from '../config/contact-center-config.ts';
import { targetOf } from '../reports/report-settings.ts';
import { weekdays } from '../weekdays.ts';
import type { AlertRule } from './rule.ts';
import type { AlertWords } from './words/alert-words.ts';
import { filled, wordsOf } from './words/words-of.ts';

/** A wait of so many thresholds of the service level, and of a minute at least, is long. */
const longWaits = 6;
const always = { weekdays: [...weekdays], from: '00:00', to: '24:00', openOnly: false };
const whileOpen = { ...always, openOnly: true };

type Config = Pick<ContactCenterConfig, 'queues' | 'languages' | 'serviceLevel'>;

/** The rules that every center has, by id; supervisors change them or switch them off. Queues without calls and chats have none. */
export function defaultRules(config: ContactCenterConfig): ReadonlyMap<string, AlertRule> {
  const rules = new Map<string, AlertRule>([['data-age', dataAge(config)]]);
  for (const queue of config.queues) {
    const channel = (['VOICE', 'CHAT'] as const).find((one) => queue.channels.includes(one));
    if (!channel) continue;
    const id = idOf(queue.name, rules);
    const common = { config, queue, channel };
    rules.set(`service-level-${id}`, serviceLevel(common));
    rules.set(`oldest-wait-${id}`, oldestWait(common));
    rules.set(`unserved-${id}`, unserved(common));
  }
  return rules;
}

type Common = {
  config: Config & ContactCenterConfig;
  queue: QueueConfig;
  channel: 'VOICE' | 'CHAT';
};

const basis = ({ languages: [language = 'en'] }: Config): Omit<Base, 'name'> => ({
  scope: {},
  trouble: 'above',
  holdSeconds: 60,
  clearSeconds: 120,
  schedule: whileOpen,
  minimumSample: 0,
  severity: 'serious',
  notify: ['email'],
  remindMinutes: 30,
  language,
  enabled: true,
});
type Base = Omit<AlertRule, 'figure' | 'threshold' | 'clearThreshold'>;

const dataAge = (config: Config): AlertRule => ({
  ...basis(config),
  name: nameOf('dataAge', config),
  figure: { kind: 'live', live: 'dataAge' },
  threshold: 180,
  clearThreshold: 120,
  schedule: always,
});

function serviceLevel({ config, queue, channel }: Common): AlertRule {
  const { target } = targetOf(config, queue.name);
  return {
    ...basis(config),
    name: nameOf('serviceLevel', config, queue.name),
    figure: { kind: 'metric', metric: 'serviceLevel', window: 2 },
    scope: { queue: queue.name, channel },
    trouble: 'below',
    ...{ threshold: target, clearThreshold: target },
    holdSeconds: 300,
    minimumSample: 10,
    severity: 'warning',
  };
}

function oldestWait({ config, queue, channel }: Common): AlertRule {
  const threshold = Math.max(60, longWaits * targetOf(config, queue.name).thresholdSeconds);
  return {
    ...basis(config),
    name: nameOf('oldestWait', config, queue.name),
    figure: { kind: 'live', live: 'oldestWait' },
    scope: { queue: queue.name, channel },
    ...{ threshold, clearThreshold: threshold / 2, holdSeconds: 0 },
  };
}

const unserved = ({ config, queue, channel }: Common): AlertRule => ({
  ...basis(config),
  name: nameOf('unserved', config, queue.name),
  figure: { kind: 'live', live: 'waitingUnserved' },
  scope: { queue: queue.name, channel },
  ...{ threshold: 0, clearThreshold: 0, holdSeconds: 120 },
});

/** In the center's own language, as a supervisor may write another one over it. */
function nameOf(rule: keyof AlertWords['rules'], { languages }: Config, queue = ''): string {
  return filled(wordsOf(languages[0] ?? 'en').rules[rule], { queue }).slice(0, 80);
}

/** The queue's name as it can stand in an address; a number behind it where another queue has the same. */
function idOf(name: string, taken: ReadonlyMap<string, unknown>, count = 1): string {
  const plain = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  const id = count === 1 ? plain : `${plain}-${count}`;
  return taken.has(`oldest-wait-${id}`) ? idOf(name, taken, count + 1) : id;
}
