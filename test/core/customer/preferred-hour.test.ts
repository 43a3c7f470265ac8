import { describe, expect, test } from 'vitest';
import type { PastContact } from '../../../core/customer/past-contact.ts';
import { preferredHour } from '../../../core/customer/preferred-hour.ts';

const begunAt = (instant: string, begun = true): PastContact => ({
  contactId: instant,
  startedAt: Date.parse(instant) / 1000,
  begun,
  channel: 'VOICE',
  contactType: null,
  queueId: null,
});

describe('the hour in which a customer calls', () => {
  test('the most frequent one, on the center’s clock, in summer and winter', () => {
    const contacts = [
      begunAt('2026-01-12T16:10:00Z'),
      begunAt('2026-07-13T15:50:00Z'),
      begunAt('2026-07-14T08:00:00Z'),
    ];
    expect(preferredHour(contacts, 'Europe/Madrid')).toBe(17);
  });

  test('of several, that of the latest contact', () => {
    const contacts = ['09', '09', '14', '14'].map((hour, day) =>
      begunAt(`2026-03-0${day + 1}T${hour}:00:00Z`),
    );
    expect(preferredHour(contacts, 'UTC')).toBe(14);
    expect(preferredHour(contacts.toReversed(), 'UTC')).toBe(14);
  });

  test('two contacts are no habit', () => {
    const contacts = [begunAt('2026-03-02T09:00:00Z'), begunAt('2026-03-03T09:00:00Z')];
    expect(preferredHour(contacts, 'UTC')).toBeNull();
  });

  test('transfers and callbacks say nothing of when the customer calls', () => {
    const contacts = [9, 9, 9].map(() => begunAt('2026-03-02T09:00:00Z', false));
    expect(preferredHour(contacts, 'UTC')).toBeNull();
  });
});
