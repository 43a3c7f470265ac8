import { expect, it } from 'vitest';
import { flowCenter } from '../../contact-flows/flow-center.ts';
import { offerCallback } from '../../contact-flows/modules/offer-callback.ts';
import config from '../fixtures/center.ts';

it('flows know the center’s queues by topic, its languages and its hours', () => {
  const center = flowCenter(config, { bot: 'reason' });
  expect(center.queues).toEqual({
    sales: 'Sales',
    support: 'Support',
    billing: 'Billing',
    emergency: 'Emergencies',
  });
  expect(center.languages).toEqual(['en', 'es', 'it', 'ro']);
  expect(center.openingHours.saturday).toEqual([{ from: '09:00', to: '14:00' }]);
  expect(center.openingHours).not.toHaveProperty('sunday');
  expect(center).toMatchObject({ bot: 'reason', callbacks: { attempts: 3, retrySeconds: 900 } });
});

it('callers of a center without a queue for support come to its first one', () => {
  const queues = [{ name: 'Front desk', channels: ['VOICE' as const], hours: 'always' }];
  expect(flowCenter({ ...config, queues }).queues).toEqual({ support: 'Front desk' });
});

it('a queue’s topic is what the configuration says, whatever its name', () => {
  const queues = [
    { name: 'Sales', channels: ['VOICE' as const], hours: 'always', topic: 'billing' as const },
    { name: 'Desk 1', channels: ['VOICE' as const], hours: 'always', topic: 'support' as const },
  ];
  expect(flowCenter({ ...config, queues }).queues).toEqual({ billing: 'Sales', support: 'Desk 1' });
});

it('the numbers of text telephones are known as such', () => {
  const phoneNumbers = [{ number: '+34910000009', textPhone: true }];
  expect(flowCenter({ ...config, phoneNumbers }).numbers).toEqual(phoneNumbers);
});

it('queues with a number of their own are known: callbacks show that one', () => {
  const [sales, ...others] = config.queues;
  const queues = [{ ...sales, name: 'Sales', outboundCallerId: '+34910000009' }, ...others];
  const center = flowCenter({
    ...config,
    queues,
    phoneNumbers: [{ number: '+390200000001', language: 'it' }],
  } as typeof config);
  expect(center.ownCallerIds).toEqual(['Sales']);
  const { blocks } = offerCallback(center, 'it');
  expect(blocks['queue the callback']?.conditions).toMatchObject([
    { value: 'Sales', to: 'show the queue’s number' },
  ]);
  expect(blocks['show the queue’s number']?.parameters).not.toHaveProperty('CallerId');
});

it('callers wait with the music of the configuration, the shipped one when it names none', () => {
  expect(flowCenter(config).music).toBe('hold-music');
  expect(flowCenter({ ...config, holdMusic: 'spring' }).music).toBe('spring');
});
