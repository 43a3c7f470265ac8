import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactAge } from '../../../core/routing/compare-contacts.ts';
import { priorityAt } from '../../../core/routing/routing-change.ts';
import type { WaitingContact } from '../../../core/routing/waiting-contact.ts';
import { profileRank } from './reference/profile-rank.ts';
import { agent, contact, entry, nextContact, now, profile } from './scene.ts';

const first = (waiting: WaitingContact[], entries = [entry('Support', 1)]) =>
  nextContact(agent('Ann', { profile: profile(entries) }), waiting, now)?.id ?? null;

const from = (changes: Partial<WaitingContact['changes'][number]>, secondsAgo = 0) => ({
  changes: [{ fromMs: now - secondsAgo * 1000, ...changes }],
});

describe('the published rules', () => {
  const both = [entry('Support', 1), entry('Sales', 2)];
  const sales = { queue: 'Sales' };

  test.each([
    ['nobody waits', [], both, null],
    ['same queue: oldest first', [contact('new', 10), contact('old', 20)], both, 'old'],
    [
      'the profile’s priority goes before age',
      [contact('old', 900, sales), contact('new', 1)],
      both,
      'new',
    ],
    [
      'queues of the same priority: oldest first',
      [contact('new', 1), contact('old', 2, sales)],
      [entry('Support', 1), entry('Sales', 1)],
      'old',
    ],
    [
      'a delay that has not passed keeps the entry shut',
      [contact('delayed', 29), contact('other', 1, sales)],
      [entry('Support', 1, 30), entry('Sales', 2)],
      'other',
    ],
    [
      'priority takes precedence once the delay has passed',
      [contact('delayed', 30), contact('other', 900, sales)],
      [entry('Support', 1, 30), entry('Sales', 2)],
      'delayed',
    ],
    [
      'a lower contact priority goes first within a queue',
      [contact('old', 900), contact('first', 1, from({ priority: 1 }))],
      both,
      'first',
    ],
    [
      'contact priority is 5 when nobody set one',
      [contact('worse', 900, from({ priority: 6 })), contact('usual', 1)],
      both,
      'usual',
    ],
    [
      'the profile’s priority goes before the contact’s',
      [contact('vip', 900, { ...sales, ...from({ priority: 1 }) }), contact('usual', 1)],
      both,
      'usual',
    ],
    [
      'age counts with what was added to it',
      [contact('old', 100), contact('aged', 10, from({ ageSeconds: 91 }))],
      both,
      'aged',
    ],
    [
      'and with what was taken from it',
      [contact('old', 100, from({ ageSeconds: -95 })), contact('young', 10)],
      both,
      'young',
    ],
    [
      'queues outside the profile are not served',
      [contact('x', 9, { queue: 'Other' })],
      both,
      null,
    ],
    ['nor other channels', [contact('x', 9, { channel: 'CHAT' })], both, null],
  ])('%s', (_rule, waiting, entries, expected) => {
    expect(first(waiting, entries)).toBe(expected);
  });

  test('an agent’s own queue goes before every standard queue, whatever the profile says', () => {
    const own = contact('own', 1, { queue: null, queueOf: 'Ann' });
    expect(first([contact('old', 900, from({ priority: 1 })), own])).toBe('own');
    expect(first([contact('own', 1, { queue: null, queueOf: 'Bob' })])).toBeNull();
  });

  test('a change acts from its instant on, not before', () => {
    const raised = contact('raised', 1, from({ priority: 1 }, -60));
    expect(first([contact('old', 2), raised])).toBe('old');
    const later = nextContact(agent('Ann'), [contact('old', 2), raised], now + 60_000);
    expect(later?.id).toBe('raised');
  });
});

const waitingContact = fc.record({
  waited: fc.integer({ min: 0, max: 300 }),
  priority: fc.integer({ min: 1, max: 6 }),
  ageSeconds: fc.integer({ min: -60, max: 60 }),
  queue: fc.constantFrom('Support', 'Sales', 'Other'),
});
const contacts = fc.array(waitingContact, { maxLength: 12 }).map((all) =>
  all.map(({ waited, priority, ageSeconds, queue }, index) =>
    contact(`c${index}`, waited, {
      queue,
      changes: [{ fromMs: now - 1, priority, ageSeconds }],
    }),
  ),
);

describe('whoever is offered', () => {
  const ann = agent('Ann', { profile: profile([entry('Support', 1), entry('Sales', 1, 30)]) });

  test('no other eligible contact has the same priority and is older, or has a better one', () => {
    fc.assert(
      fc.property(contacts, (waiting) => {
        const next = nextContact(ann, waiting, now);
        const eligible = waiting.filter((one) => profileRank(ann, one, now) !== null);
        expect(next === null).toBe(eligible.length === 0);
        for (const other of next ? eligible : []) {
          const [own, others] = [next, other].map((one) => priorityAt(one?.changes ?? [], now));
          expect(own).toBeLessThanOrEqual(others as number);
          if (own === others && next)
            expect(contactAge(next, now)).toBeGreaterThanOrEqual(contactAge(other, now));
        }
      }),
    );
  });

  test('comes in the same order whatever order the others are in, equals left aside', () => {
    fc.assert(
      fc.property(contacts, (waiting) => {
        const [one, other] = [waiting, [...waiting].reverse()].map((all) =>
          nextContact(ann, all, now),
        );
        const key = (found: WaitingContact | null | undefined) =>
          found && [priorityAt(found.changes, now), contactAge(found, now)];
        expect(key(one)).toEqual(key(other));
      }),
    );
  });

  test('stays first when worse contacts join', () => {
    fc.assert(
      fc.property(contacts, (waiting) => {
        const next = nextContact(ann, waiting, now);
        const worse = contact('worse', 0, {
          changes: [{ fromMs: now - 1, priority: 9, ageSeconds: -100 }],
        });
        expect(nextContact(ann, [...waiting, worse], now)?.id ?? 'worse').toBe(next?.id ?? 'worse');
      }),
    );
  });
});
