import { expect, test } from 'vitest';
import { centersOf } from '../../../core/config/centers-of.ts';
import {
  type ContactCenterConfig,
  defineContactCenter,
} from '../../../core/config/contact-center-config.ts';
import { hoursZone } from '../../../core/config/hours-zone.ts';
import { tenantCenter } from '../../../core/config/tenant-center.ts';
import { tenantOf } from '../../../core/config/tenant-of.ts';
import alone from '../../fixtures/center.ts';
import config from '../../fixtures/two-tenants.ts';

test('a tenant is a center of its own: its queues, numbers, hours, holidays and agents', () => {
  const acme = tenantCenter(config, 'acme');
  expect(acme.name).toBe('Acme Energía');
  expect(acme.queues.map(({ name }) => name)).toEqual(['Acme sales', 'Acme support']);
  expect(acme.phoneNumbers.map(({ number }) => number)).toEqual(['+34910000021', '+442000000021']);
  expect(Object.keys(acme.hours)).toEqual(['Acme office']);
  expect(acme.holidays.map(({ name }) => name)).toEqual(['New Year', 'Day of Madrid']);
  expect(acme.agentGroups).toMatchObject([
    { name: 'Acme sales team', queues: ['Acme sales'] },
    { name: 'Shared desk', queues: ['Acme support'] },
  ]);
});

test('a tenant has the wrap-up codes that are for all, and those of its own queues', () => {
  const wrapUpCodes = [
    { code: 'solved', label: {} },
    { code: 'sold', label: {}, queues: ['Acme sales', 'Borealis bookings'] },
    { code: 'rebooked', label: {}, queues: ['Borealis bookings'] },
  ];
  expect(tenantCenter({ ...config, wrapUpCodes }, 'acme').wrapUpCodes).toEqual([
    { code: 'solved', label: {} },
    { code: 'sold', label: {}, queues: ['Acme sales'] },
  ]);
});

test('people are seen by the companies that their group works for', () => {
  const person = { firstName: 'Ana', lastName: 'Gil', role: 'agent' as const };
  const users = [
    { ...person, username: 'ana', email: 'ana@example.com', group: 'Acme sales team' },
    { ...person, username: 'bea', email: 'bea@example.com', group: 'Shared desk' },
  ];
  const whole = defineContactCenter({ ...config, users });
  const seen = centersOf(whole).map((own) => own.config.users.map(({ username }) => username));
  expect(seen).toEqual([['ana', 'bea'], ['bea']]);
});

test('what a tenant says goes before what the center says, and the rest is as the center has it', () => {
  const [acme, borealis] = centersOf(config).map((one) => one.config);
  expect(borealis).toMatchObject({
    timeZone: 'Europe/Bucharest',
    serviceLevel: { target: 0.9, thresholdSeconds: 10 },
    contactTypes: { values: ['booking', 'baggage'] },
    callbacks: { perSlot: 1, attempts: 3 },
    holidays: [{ name: 'New Year' }],
    agentCost: { perHour: 20 },
  });
  expect(acme).toMatchObject({
    timeZone: 'Europe/Madrid',
    serviceLevel: { target: 0.8, thresholdSeconds: 20 },
    contactTypes: { values: ['new-contract', 'invoice'] },
    prompts: { es: { closed: 'Acme está cerrada en este momento.' } },
  });
});

test('a tenant’s center is a valid configuration without tenants', () => {
  for (const { tenant, config: own } of centersOf(config)) {
    const queues = own.queues.map(({ tenant: _, ...queue }) => queue);
    const phoneNumbers = own.phoneNumbers.map(({ tenant: _, ...number }) => number);
    expect(defineContactCenter({ ...own, queues, phoneNumbers }).tenants, `${tenant}`).toEqual([]);
  }
});

test('a configuration without tenants is one center, as it stands', () => {
  const [only, ...others] = centersOf(alone);
  expect(only).toEqual({ tenant: null, config: alone });
  expect(only?.config).toBe(alone);
  expect(others).toEqual([]);
});

test('a contact is its queue’s company’s, else its flow’s, else its number’s, else nobody’s', () => {
  const number = '+40310000022';
  expect(tenantOf({ queue: 'Acme support', attribute: 'borealis', number }, config)).toBe('acme');
  expect(tenantOf({ queue: null, attribute: 'acme', number }, config)).toBe('acme');
  expect(tenantOf({ attribute: 'nobody', number }, config)).toBe('borealis');
  expect(tenantOf({ queue: 'agent/007', attribute: '', number: '+34000000000' }, config)).toBe(
    null,
  );
});

test('hours are in the zone of the company that keeps them', () => {
  expect(hoursZone(config, 'Borealis always')).toBe('Europe/Bucharest');
  expect(hoursZone(config, 'Acme office')).toBe('Europe/Madrid');
  expect(hoursZone(alone, 'office')).toBe('Europe/Madrid');
});

type Change = (config: ContactCenterConfig) => Partial<ContactCenterConfig>;
const [acme, borealis] = config.tenants;
const [sales, support, flights] = config.queues;
if (!acme || !borealis || !sales || !support || !flights)
  throw new Error('the fixture has changed');
const { tenant: _, ...nobodys } = sales;
const { timeZone: __, ...inTheZone } = borealis;

/** A change of the valid configuration, the field that the error names, and words of the fix. */
const wrong: [string, Change, RegExp][] = [
  [
    'a queue of nobody',
    () => ({ queues: [nobodys, support, flights] }),
    /queues\.0\.tenant: say whose it is: acme, borealis/,
  ],
  [
    'a queue of an unknown company',
    () => ({ queues: [{ ...sales, tenant: 'acne' }, support, flights] }),
    /queues\.0\.tenant: "acne" is not under tenants/,
  ],
  [
    'a number of nobody',
    (c) => ({ phoneNumbers: c.phoneNumbers.map(({ tenant: _tenant, ...rest }) => rest) }),
    /phoneNumbers\.2\.tenant: say whose it is/,
  ],
  [
    'a company without queue',
    (c) => ({ tenants: [...c.tenants, { id: 'cobalt', name: 'Cobalt' }] }),
    /tenants\.2: "cobalt" has no queue: write tenant: 'cobalt'/,
  ],
  [
    'calls, and no number',
    (c) => ({ phoneNumbers: c.phoneNumbers.slice(0, 2) }),
    /tenants\.1: "borealis" takes calls and has no number/,
  ],
  [
    'one id twice',
    () => ({ tenants: [acme, { ...borealis, id: 'acme' }] }),
    /tenants\.1\.id: "acme" is used twice/,
  ],
  [
    'one name twice',
    () => ({ tenants: [acme, { ...borealis, name: acme.name }] }),
    /tenants\.1\.name: .* is used twice/,
  ],
  [
    'an id that names no table',
    () => ({ tenants: [acme, { ...borealis, id: 'Borealis Air' }] }),
    /tenants\.1\.id: write up to 20 small letters/,
  ],
  [
    'a language that the center lacks',
    () => ({ tenants: [acme, { ...borealis, languages: ['it'] }] }),
    /tenants\.1\.languages\.0: "it" is not under languages/,
  ],
  [
    'hours in two zones',
    () => ({ queues: [sales, support, { ...flights, hours: 'Acme office' }] }),
    /queues\.2\.hours: "Acme office" is in Europe\/Madrid for "Acme sales"/,
  ],
  [
    'more queues than a function can be told of',
    (c) => ({
      queues: [
        ...c.queues,
        ...Array.from({ length: 43 }, (_none, at) => ({ ...flights, name: `Queue ${at}` })),
      ],
    }),
    /queues: ids of more than 45 do not fit/,
  ],
  [
    'another company’s number as caller id',
    () => ({ queues: [{ ...sales, outboundCallerId: '+40310000022' }, support, flights] }),
    /queues\.0\.outboundCallerId: \+40310000022 is another company's number/,
  ],
];

test.each(wrong)('refused with field and fix: %s', (_name, change, message) => {
  expect(() => defineContactCenter({ ...config, ...change(config) })).toThrow(message);
});

test('one time zone for two companies lets them share hours', () => {
  const shared = { ...flights, hours: 'Acme office' };
  const one = { ...config, tenants: [acme, inTheZone], queues: [sales, support, shared] };
  expect(() => defineContactCenter(one)).not.toThrow();
});

test('a center without tenants has no queues of tenants', () => {
  expect(() => defineContactCenter({ ...config, tenants: [] })).toThrow(
    /queues\.0\.tenant: "acme" is not under tenants/,
  );
});
