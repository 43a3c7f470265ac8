import { expect, test } from 'vitest';
import config from '../../../contact-center.config.ts';
import {
  type ContactCenterInput,
  defineContactCenter,
} from '../../../core/config/contact-center-config.ts';

const valid = (): ContactCenterInput => ({
  name: 'Test center',
  timeZone: 'Europe/Madrid',
  languages: ['en'],
  serviceLevel: { target: 0.8, thresholdSeconds: 20 },
  hours: { office: { monday: [{ from: '08:00', to: '20:00' }] } },
  queues: [{ name: 'Sales', channels: ['VOICE'], hours: 'office' }],
  agentGroups: [{ name: 'Team', agents: 2, queues: ['Sales'] }],
  contactTypes: { attribute: 'contactType', values: [] },
  agentCost: { perHour: 20, currency: 'EUR' },
});

test('the configuration of this repository is valid', () => {
  expect(defineContactCenter(config)).toEqual(config);
});

test('what may be left out has defaults', () => {
  expect(defineContactCenter(valid())).toMatchObject({
    shortAbandonSeconds: 5,
    kpiThresholds: {},
    repeatWithinDays: 7,
    retention: { contactDays: 730, quarterHourDays: 730, streamHours: 168 },
  });
});

/** A change of the valid configuration, the field that the error names, and words of the fix. */
const wrong: [string, (input: ContactCenterInput) => object, string, RegExp][] = [
  ['no name', (c) => ({ ...c, name: '  ' }), 'name', /write a name/],
  ['an unknown zone', (c) => ({ ...c, timeZone: 'Madrid' }), 'timeZone', /IANA.*Europe\/Madrid/],
  ['no language', (c) => ({ ...c, languages: [] }), 'languages', /en, es, it, ro/],
  [
    'a wrap-up code with spaces',
    (c) => ({ ...c, wrapUpCodes: [{ code: 'Call back' }] }),
    'wrapUpCodes.0.code',
    /lower-case letters/,
  ],
  [
    'a wrap-up code twice',
    (c) => ({ ...c, wrapUpCodes: [{ code: 'solved' }, { code: 'solved' }] }),
    'wrapUpCodes.1.code',
    /remove one/,
  ],
  [
    'a wrap-up code of a queue that is not there',
    (c) => ({ ...c, wrapUpCodes: [{ code: 'sold', queues: ['Sales', 'Shop'] }] }),
    'wrapUpCodes.0.queues.1',
    /add it there or correct the name/,
  ],
  [
    'a label of a contact type that is not there',
    (c) => ({
      ...c,
      contactTypes: { ...c.contactTypes, values: ['fault'], labels: { faults: { en: 'Fault' } } },
    }),
    'contactTypes.labels.faults',
    /"faults" is not under values: add it there or correct the name/,
  ],
  [
    'an empty label',
    (c) => ({ ...c, selfService: { tasks: { identify: { es: ' ' } } } }),
    'selfService.tasks.identify.es',
    /write a name/,
  ],
  [
    'a label in a language that there is not',
    (c) => ({ ...c, selfService: { reasons: { error: { fr: 'Erreur' } } } }),
    'selfService.reasons.error',
    /there is no language fr: write labels by language \(en, es, it, ro\)/,
  ],
  [
    'a target in percent',
    (c) => ({ ...c, serviceLevel: { target: 80, thresholdSeconds: 20 } }),
    'serviceLevel.target',
    /0\.8 for 80 %/,
  ],
  [
    'half a second',
    (c) => ({ ...c, serviceLevel: { target: 0.8, thresholdSeconds: 0.5 } }),
    'serviceLevel.thresholdSeconds',
    /whole seconds/,
  ],
  [
    'a threshold over Connect’s limit',
    (c) => ({ ...c, serviceLevel: { target: 0.8, thresholdSeconds: 604_801 } }),
    'serviceLevel.thresholdSeconds',
    /7 days/,
  ],
  [
    'a time that no clock shows',
    (c) => ({ ...c, hours: { office: { monday: [{ from: '8:00', to: '25:00' }] } } }),
    'hours.office.monday.0.from',
    /HH:MM, for example 08:30/,
  ],
  [
    'closing before opening',
    (c) => ({ ...c, hours: { office: { monday: [{ from: '20:00', to: '08:00' }] } } }),
    'hours.office.monday.0',
    /closing time must come after/,
  ],
  ['no queue', (c) => ({ ...c, queues: [], agentGroups: [] }), 'queues', /at least one queue/],
  [
    'a queue without channel',
    (c) => ({ ...c, queues: [{ ...c.queues[0], channels: [] }] }),
    'queues.0.channels',
    /at least one channel/,
  ],
  [
    'a queue with unknown hours',
    (c) => ({ ...c, queues: [{ ...c.queues[0], hours: 'night' }] }),
    'queues.0.hours',
    /"night" is not under hours: add it there/,
  ],
  [
    'a queue twice',
    (c) => ({ ...c, queues: [c.queues[0], c.queues[0]] }),
    'queues.1.name',
    /"Sales" is used twice: rename/,
  ],
  [
    'a group with an unknown queue',
    (c) => ({ ...c, agentGroups: [{ name: 'Team', agents: 2, queues: ['Sales', 'Sails'] }] }),
    'agentGroups.0.queues.1',
    /"Sails" is not under queues: add it there or correct the name/,
  ],
  [
    'too many agents',
    (c) => ({ ...c, agentGroups: [{ name: 'Team', agents: 501, queues: ['Sales'] }] }),
    'agentGroups.0.agents',
    /500 users/,
  ],
  [
    'a currency in words',
    (c) => ({ ...c, agentCost: { perHour: 20, currency: 'euro' } }),
    'agentCost.currency',
    /ISO 4217/,
  ],
  [
    'agents for nothing',
    (c) => ({ ...c, agentCost: { perHour: 0, currency: 'EUR' } }),
    'agentCost.perHour',
    /what one agent costs/,
  ],
  [
    'quarter hours that go before their contacts',
    (c) => ({ ...c, retention: { contactDays: 31, quarterHourDays: 30 } }),
    'retention.quarterHourDays',
    /at least 31, as contactDays, or lower contactDays/,
  ],
  [
    'contacts kept longer than quarter hours by default',
    (c) => ({ ...c, retention: { contactDays: 731 } }),
    'retention.quarterHourDays',
    /at least 731/,
  ],
  ['a misspelt field', (c) => ({ ...c, queuse: [] }), '(whole file)', /queuse/],
];

test.each(wrong)('%s: the error names field and fix', (_, change, field, fix) => {
  const define = () => defineContactCenter(change(valid()) as ContactCenterInput);
  expect(define).toThrow(fix);
  expect(define).toThrow(`  ${field}: `);
});

test('quarter hours may go together with their contacts', () => {
  const retention = { contactDays: 30, quarterHourDays: 30 };
  expect(defineContactCenter({ ...valid(), retention }).retention).toMatchObject(retention);
});

test('every wrong field is named at once', () => {
  const bad = { ...valid(), name: '', timeZone: 'x', languages: [] };
  expect(() => defineContactCenter(bad)).toThrow(/3 problem\(s\):\n {2}name.*\n.*\n/);
});
