import { expect, test } from 'vitest';
import type { Callback } from '../../../core/callbacks/callback.ts';
import {
  callbackOfCall,
  offerAnswer,
  requestAnswer,
  slotParameter,
} from '../../../core/callbacks/callback-answers.ts';
import { at, center } from './center.ts';

const now = at('2026-11-23T09:00:00Z');

test('an offer has its slots written and said, empty where there are fewer', () => {
  const slots = [at('2026-11-23T14:30:00Z'), at('2026-11-24T08:00:00Z')];
  expect(
    offerAnswer({ offer: true, open: null, inTurn: true, slots }, 'es', center(), now),
  ).toEqual({
    ...{ offer: 'yes', alreadyOpen: 'no', inTurn: 'yes' },
    ...{ slot1: '2026-11-23T14:30:00Z', slot1Text: 'hoy a las 15:30' },
    ...{ slot2: '2026-11-24T08:00:00Z', slot2Text: 'mañana a las 9:00' },
    ...{ slot3: '', slot3Text: '' },
  });
});

test('a promise has its id and time; one for the caller’s turn has no time', () => {
  const callback = { id: 'c-1', state: 'scheduled', slot: now, lookAt: now } as Callback;
  expect(requestAnswer({ ok: true, value: callback })).toEqual({
    ...{ accepted: 'yes', id: 'c-1', problem: '', at: '2026-11-23T09:00:00Z' },
  });
  const queued = { ...callback, state: 'queued' as const, slot: null };
  expect(requestAnswer({ ok: true, value: queued })).toMatchObject({ accepted: 'yes', at: '' });
});

test('a refusal has its code, and the time of the callback that was first', () => {
  expect(requestAnswer({ ok: false, problem: { code: 'already-open', at: now } })).toEqual({
    ...{ accepted: 'no', id: '', problem: 'already-open', at: '2026-11-23T09:00:00Z' },
  });
  expect(requestAnswer({ ok: false, problem: { code: 'slot-taken', at: null } })).toMatchObject({
    ...{ problem: 'slot-taken', at: '' },
  });
});

test('a slot comes back as it was given, or blank', () => {
  expect(slotParameter('2026-11-23T09:00:00Z')).toBe(now);
  expect([slotParameter(undefined), slotParameter(''), slotParameter(' ')]).toEqual([
    ...[null, null, null],
  ]);
  expect(() => slotParameter('tomorrow')).toThrow('no slot');
});

test('a callback’s call is known by its attributes', () => {
  expect(callbackOfCall({ callbackId: 'c-1', callbackAttempt: '2' })).toEqual({
    ...{ id: 'c-1', attempt: 2 },
  });
  expect(callbackOfCall({ callbackId: 'c-1' })).toBeNull();
  expect(callbackOfCall({ callbackAttempt: '1' })).toBeNull();
});
