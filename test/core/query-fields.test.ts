import { expect, test } from 'vitest';
import { repeatsQuery } from '../../core/api/repeats-wire.ts';
import { contactsQuery, historyQuery } from '../../core/api/wire.ts';
import { actionsQuery } from '../../core/audit/action.ts';
import { voicemailsQuery } from '../../core/voicemail/wire.ts';

const span = { from: '0', to: '900' };
const days = { from: '2026-03-02', to: '2026-03-02' };
const asInstant = 'write epoch seconds';
const asSwitch = 'write true, or leave it out';
const upTo = (most: number, least = 1) => `write a whole number from ${least} to ${most}`;

test.each([
  [contactsQuery, { ...span, from: 'abc' }, asInstant],
  [contactsQuery, { from: '0' }, asInstant],
  [contactsQuery, { ...span, to: '2026-03-02' }, asInstant],
  [contactsQuery, { ...span, to: '-1' }, asInstant],
  [contactsQuery, { ...span, limit: '501' }, upTo(500)],
  [contactsQuery, { ...span, limit: 'all' }, upTo(500)],
  [contactsQuery, { ...span, limit: '1.5' }, upTo(500)],
  [contactsQuery, { ...span, atLeastSeconds: '-1' }, upTo(604_800, 0)],
  [contactsQuery, { ...span, lessThanSeconds: '0' }, upTo(604_800)],
  [contactsQuery, { ...span, whileBehind: 'yes' }, asSwitch],
  [historyQuery, { ...days, thresholdSeconds: '0' }, upTo(604_800)],
  [repeatsQuery, { ...days, withinDays: '31' }, upTo(30)],
  [actionsQuery, { limit: '0' }, upTo(500)],
  [voicemailsQuery, { limit: 'x' }, upTo(500)],
  [voicemailsQuery, { open: '1' }, asSwitch],
])('a refused field says what to write (%#)', (query, asked, fix) => {
  expect(query.safeParse(asked).error?.issues.map(({ message }) => message)[0]).toBe(fix);
});

test('what is written as told is taken', () => {
  const asked = { ...span, limit: '500', atLeastSeconds: '0', whileBehind: 'true' };
  expect(contactsQuery.parse(asked)).toMatchObject({ from: 0, to: 900, limit: 500 });
  expect(voicemailsQuery.parse({})).toEqual({ limit: 100 });
});
