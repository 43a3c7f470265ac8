import { expect, test } from 'vitest';
import { callerId } from '../../../core/callbacks/caller-id.ts';
import { center } from './center.ts';

const config = center();
const [sales, emergencies] = config.queues as [
  (typeof config.queues)[0],
  (typeof config.queues)[0],
];
const queues = [sales, { ...emergencies, outboundCallerId: '+34910000009' }];
const phoneNumbers = [
  { number: '+34910000001', language: 'es' as const },
  { number: '+390200000001', language: 'it' as const },
];

test.each([
  ['Emergencies', 'it', '+34910000009'],
  ['Sales', 'it', '+390200000001'],
  ['Sales', 'ro', '+34910000001'],
] as const)('a callback for %s in %s shows %s', (queue, language, number) => {
  expect(callerId({ queue, language }, { queues, phoneNumbers })).toBe(number);
});

test('a line for text telephones is shown by none, another company’s neither', () => {
  const numbers = [
    { number: '+34910000008', textPhone: true },
    { number: '+34910000007', tenant: 'acme' },
    { number: '+34910000006' },
  ];
  const shown = { queues: [sales], phoneNumbers: numbers };
  expect(callerId({ queue: 'Sales', language: 'en' }, shown)).toBe('+34910000006');
});

test('a center without numbers leaves it to the queue', () => {
  const none = { queues: [sales], phoneNumbers: [] };
  expect(callerId({ queue: 'Sales', language: 'en' }, none)).toBeNull();
});
