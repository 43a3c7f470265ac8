import { expect, test } from 'vitest';
import { faultsOfCallbacks } from '../../../bench/endurance/faults-of-callbacks.ts';
import { faultsOfContacts } from '../../../bench/endurance/faults-of-contacts.ts';
import type { Callback } from '../../../core/callbacks/callback.ts';
import type { ContactRecord } from '../../../core/contact/contact-record.ts';

const record = (ContactId: string, more: Partial<ContactRecord> = {}): ContactRecord => ({
  ...{ ContactId, AWSAccountId: '111122223333', AWSContactTraceRecordFormatVersion: '2017-03-10' },
  ...{ InstanceARN: 'arn', Channel: 'VOICE', InitiationMethod: 'INBOUND' },
  ...{ InitiationTimestamp: '2026-03-02T09:00:00Z', LastUpdateTimestamp: '2026-03-02T09:05:00Z' },
  ...more,
});

const asked = record('asked');
const attempt = (contactId: string, number: number, reached: boolean) =>
  record(contactId, {
    InitiationMethod: 'API',
    InitiationTimestamp: `2026-03-02T1${number}:00:00Z`,
    Attributes: {
      ...{ callbackId: 'one', callbackAttempt: String(number) },
      callbackReached: reached ? 'yes' : 'no',
    },
    // An answering machine takes calls too.
    ConnectedToSystemTimestamp: `2026-03-02T1${number}:00:20Z`,
  });

const promise = (contactIds: string[], ending: 'reached' | 'not-reached' | 'too-late' | null) =>
  ({
    ...{ id: 'one', contactId: 'asked', slot: 1_772_445_600 },
    attempts: contactIds.map((contactId) => ({ claimedAt: 0, contactId, outcome: null })),
    closed: ending && { at: 0, ending },
  }) as unknown as Callback;

test('a promise that was rung until it was reached, or in a queue once, is in order', () => {
  const kept = promise(['first', 'second'], 'reached');
  const rung = [asked, attempt('first', 1, false), attempt('second', 2, true)];
  expect(faultsOfCallbacks([kept], rung)).toEqual([]);
  const leg = record('leg', {
    ...{ InitiationMethod: 'CALLBACK', PreviousContactId: 'asked', Agent: { ARN: 'agent' } },
    ConnectedToSystemTimestamp: '2026-03-02T10:00:00Z',
  });
  expect(faultsOfCallbacks([{ ...promise([], 'reached'), slot: null }], [asked, leg])).toEqual([]);
  const inTurn = { ...promise(['leg'], 'reached'), slot: null };
  expect(faultsOfCallbacks([inTurn], [asked, leg])).toEqual([]);
});

test.each([
  ['is still open', promise(['first'], null), [attempt('first', 1, false)]],
  [
    'rang twice for one attempt',
    promise(['first', 'twin'], 'not-reached'),
    [attempt('first', 1, false), attempt('twin', 1, false)],
  ],
  [
    'rang again once reached',
    promise(['first', 'second'], 'reached'),
    [attempt('first', 1, true), attempt('second', 2, true)],
  ],
  ['rang unknown to itself', promise([], 'reached'), [attempt('first', 1, true)]],
  ['has an attempt first without a contact record', promise(['first'], 'not-reached'), []],
  ['never rang: too-late', promise([], 'too-late'), []],
])('a callback that %s', (fault, callback, records) => {
  expect(faultsOfCallbacks([callback], [asked, ...records])).toContain(`callback one: ${fault}`);
});

test('contacts that are lost, from nowhere or counted otherwise than once', () => {
  const counted = {
    begun: new Set(['a']),
    simulated: new Set(['b']),
    records: [record('a'), record('b')],
    contactsCreated: 2,
  };
  expect(faultsOfContacts(counted)).toEqual([]);
  expect(faultsOfContacts({ ...counted, begun: new Set(['c']), contactsCreated: 3 })).toEqual([
    'contact c has no record',
    'contact a was never seen to begin',
    '3 contacts were counted, 2 are there',
  ]);
});
