import { expect, test } from 'vitest';
import config from '../../contact-center.config.ts';
import { isOpenCallback } from '../../core/callbacks/callback.ts';
import { keepingOf } from '../../core/callbacks/keeping-of.ts';
import { dayOf } from '../../core/time/zone.ts';
import { callbacksIn, callsForEarlier } from '../../simulator/callbacks.ts';
import { simulateDay } from '../../simulator/simulate-day.ts';

const days = ['16', '17', '18', '19', '20'].map((day) => simulateDay(config, `2026-11-${day}`, 1));
const records = days.flat();
const byId = new Map(records.map((record) => [record.ContactId, record]));
const always = { after: Number.NEGATIVE_INFINITY, through: Number.POSITIVE_INFINITY };
const callbacks = days.flatMap((day) => callbacksIn(config, day, always));
const seconds = (stamp: string | null | undefined) => Date.parse(stamp ?? '') / 1000;

const calls = records.filter((one) => one.RelatedContactId);
const inTurn = records.filter((one) => one.InitiationMethod === 'CALLBACK');

test('each call of a promise is an attempt of one callback, in the contact that the callback names', () => {
  const tried = callbacks.flatMap(({ id, contactId, attempts }) =>
    attempts.map((attempt) => ({ id, asked: contactId, ...attempt })),
  );
  expect(tried.map(({ contactId }) => contactId).sort()).toEqual(
    [...calls, ...inTurn].map(({ ContactId }) => ContactId).sort(),
  );
  for (const { id, asked, contactId, outcome } of tried) {
    const call = byId.get(contactId ?? '');
    expect(call?.RelatedContactId ?? call?.PreviousContactId).toBe(asked);
    if (!call?.RelatedContactId) continue;
    expect(call.Attributes?.callbackId).toBe(id);
    expect(outcome === 'reached').toBe(call.ConnectedToSystemTimestamp !== null);
  }
});

test('kept, late, broken and cancelled are as many as the records say', () => {
  const firstCall = (contactId: string) =>
    calls
      .filter((call) => call.RelatedContactId === contactId)
      .map(({ InitiationTimestamp }) => seconds(InitiationTimestamp))
      .sort()[0];
  const asked = records.filter(({ Attributes, InitiationMethod }) =>
    Boolean(InitiationMethod === 'INBOUND' && Attributes?.callbackSlot),
  );
  const slotSeconds = config.callbacks.slotMinutes * 60;
  const lateness = asked.flatMap(({ ContactId, Attributes }) => {
    const first = firstCall(ContactId);
    return first === undefined ? [] : [first - seconds(Attributes?.callbackSlot)];
  });
  const count = (wanted: ReturnType<typeof keepingOf>) =>
    callbacks.filter((one) => keepingOf(one, config.callbacks.slotMinutes) === wanted).length;
  expect(callbacks).toHaveLength(asked.length + inTurn.length);
  expect(count('inTime')).toBe(
    lateness.filter((late) => late < slotSeconds).length + inTurn.length,
  );
  expect(count('late')).toBe(lateness.filter((late) => late >= slotSeconds).length);
  expect(count('broken') + count('cancelled')).toBe(asked.length - lateness.length);
  for (const keeping of ['inTime', 'late', 'cancelled'] as const)
    expect(count(keeping)).toBeGreaterThan(0);
  expect(new Set(callbacks.map(({ state }) => state))).toEqual(
    new Set(['done', 'failed', 'cancelled', ...(count('broken') ? ['expired'] : [])]),
  );
});

test('times lie within the day and the hours of the queue, and nobody is called before them', () => {
  for (const { slot, requestedAt, attempts, closed } of callbacks) {
    expect(isOpenCallback({ closed } as (typeof callbacks)[number])).toBe(false);
    for (const { claimedAt } of attempts) expect(claimedAt).toBeGreaterThanOrEqual(slot ?? 0);
    if (slot === null) continue;
    expect(slot).toBeGreaterThan(requestedAt);
    for (const at of [slot, ...attempts.map(({ claimedAt }) => claimedAt)])
      expect(dayOf(at, config.timeZone)).toBe(dayOf(requestedAt, config.timeZone));
  }
});

test('at noon only what has happened is known; each promise is told once, and its later calls are left to whoever keeps it', () => {
  const noon = Date.parse('2026-11-16T12:00:00Z') / 1000;
  const [monday = []] = days;
  const before = callbacksIn(config, monday, { ...always, through: noon });
  const after = callbacksIn(config, monday, { ...always, after: noon });
  const ids = callbacksIn(config, monday, always).map(({ id }) => id);
  expect([...before, ...after].map(({ id }) => id).sort()).toEqual(ids.sort());
  const open = before.filter(isOpenCallback);
  expect(open.length).toBeGreaterThan(0);
  expect(before.length).toBeGreaterThan(open.length);
  for (const { state, attempts } of open) {
    expect(state).toBe('scheduled');
    for (const { contactId } of attempts)
      expect(seconds(byId.get(contactId ?? '')?.LastUpdateTimestamp)).toBeLessThanOrEqual(noon);
  }
  const later = callsForEarlier(monday, noon);
  const attemptsAfter = after.flatMap(({ attempts }) => attempts.map((one) => one.contactId));
  expect(attemptsAfter.filter((id) => later.has(id ?? ''))).toEqual([]);
  for (const { attempts } of before)
    for (const { contactId } of attempts) expect(later.has(contactId ?? '')).toBe(true);
});
