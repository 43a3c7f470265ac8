import { expect, test } from 'vitest';
import {
  type ContactCenterInput,
  configSchema,
} from '../../../core/config/contact-center-config.ts';
import { center } from '../callbacks/center.ts';

type Listener = NonNullable<NonNullable<ContactCenterInput['alerts']>['notify']>[number];
const withListener = (one: Listener) =>
  configSchema.safeParse({ ...center(), alerts: { notify: [one] } });

test.each<Listener>([
  { email: 'floor@example.com' },
  { sms: '+34600000000', severities: ['serious'] },
  { https: 'https://example.com/hook' },
])('%j hears of alerts', (one) => {
  expect(withListener(one)).toMatchObject({ success: true });
});

test.each<[string, Listener]>([
  ['', {}],
  ['', { email: 'floor@example.com', sms: '+34600000000' }],
  ['.email', { email: 'floor' }],
  ['.sms', { sms: '600000000' }],
  ['.https', { https: 'http://example.com' }],
  ['.severities', { email: 'floor@example.com', severities: [] }],
  ['.tenant', { email: 'floor@example.com', tenant: 'acme' }],
])('at "%s" %j is refused', (field, one) => {
  const paths = withListener(one).error?.issues.map(({ path }) => path.join('.'));
  expect(paths).toEqual([`alerts.notify.0${field}`]);
});
