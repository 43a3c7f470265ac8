import { describe, expect, test } from 'vitest';
import type { Closure } from '../../../core/closure/closure.ts';
import { closureAnswer } from '../../../core/closure/closure-answer.ts';
import { closureAt } from '../../../core/closure/closure-at.ts';

const at = (instant: string) => Date.parse(instant) / 1000;
const closure = (more: Partial<Closure>): Closure => ({
  id: 'a',
  by: 'eva',
  kind: 'closure',
  from: '2026-03-02T09:00:00Z',
  text: { en: 'Closed.', es: 'Cerrado.' },
  ...more,
});

const standing = (
  closures: Closure[],
  queue: string | null,
  instant: string,
  line: string | null = null,
) => {
  const { emergency, closure } = closureAt(closures, { queue, line }, at(instant));
  return { emergency: emergency?.id, closure: closure?.id };
};

describe('what stands at an instant', () => {
  const day = closure({ to: '2026-03-02T12:00:00+01:00' });

  test.each([
    ['2026-03-02T08:59:59Z', undefined],
    ['2026-03-02T09:00:00Z', 'a'],
    ['2026-03-02T10:59:59Z', 'a'],
    ['2026-03-02T11:00:00Z', undefined],
  ])('from its beginning until before its end: %s', (instant, id) => {
    expect(standing([day], 'Sales', instant).closure).toBe(id);
  });

  test('without an end it stands until it is lifted', () => {
    expect(standing([closure({})], 'Sales', '2036-01-01T00:00:00Z').closure).toBe('a');
  });

  test('one of other queues does not stand, nor one of any queue while none is chosen', () => {
    const sales = closure({ queues: ['Sales'] });
    expect(standing([sales], 'Sales', '2026-03-02T09:00:00Z').closure).toBe('a');
    expect(standing([sales], 'Support', '2026-03-02T09:00:00Z').closure).toBeUndefined();
    expect(standing([sales], null, '2026-03-02T09:00:00Z').closure).toBeUndefined();
  });

  test('one of a line stands for calls to it, whatever queue; both are asked of one that names both', () => {
    const line = closure({ lines: ['+34910000001'] });
    const both = closure({ id: 'both', lines: ['+34910000001'], queues: ['Sales'] });
    const found = (closures: Closure[], queue: string | null, called: string | null) =>
      standing(closures, queue, '2026-03-02T09:00:00Z', called).closure;
    expect(found([line], null, '+34910000001')).toBe('a');
    expect(found([line], 'Sales', '+34910000001')).toBe('a');
    expect(found([line], 'Sales', '+390200000001')).toBeUndefined();
    expect(found([line], 'Sales', null)).toBeUndefined();
    expect(found([both], 'Support', '+34910000001')).toBeUndefined();
    expect(found([both], 'Sales', '+390200000001')).toBeUndefined();
    expect(found([line, both], 'Sales', '+34910000001')).toBe('both');
  });

  test('a queue’s own comes before one of all, then the later begun', () => {
    const all = closure({ id: 'all', from: '2026-03-02T09:30:00Z' });
    const old = closure({ id: 'old', queues: ['Sales'] });
    const young = closure({ id: 'young', queues: ['Sales'], from: '2026-03-02T09:10:00Z' });
    expect(standing([all, old, young], 'Sales', '2026-03-02T10:00:00Z').closure).toBe('young');
    expect(standing([all, old, young], 'Support', '2026-03-02T10:00:00Z').closure).toBe('all');
  });

  test('an emergency and a closure stand beside each other', () => {
    const emergency = closure({ id: 'e', kind: 'emergency' });
    expect(standing([closure({}), emergency], null, '2026-03-02T10:00:00Z')).toEqual({
      emergency: 'e',
      closure: 'a',
    });
  });
});

describe('what the flow is told', () => {
  const spoken = ['es', 'en', 'ro'] as const;

  test('nothing stands', () => {
    expect(closureAnswer({ emergency: undefined, closure: undefined }, 'es', spoken)).toEqual({
      emergency: 'no',
      emergencyMessage: '',
      emergencyOf: '',
      closed: 'no',
      closureMessage: '',
      hasClosureMessage: 'no',
    });
  });

  test.each([
    ['en', 'Closed.'],
    ['ro', 'Cerrado.'],
    ['fr', 'Cerrado.'],
    [null, 'Cerrado.'],
  ])('in the caller’s language, else in the center’s first: %s', (language, message) => {
    const told = closureAnswer({ emergency: undefined, closure: closure({}) }, language, spoken);
    expect(told).toMatchObject({ emergency: 'no', closed: 'yes', closureMessage: message });
    expect(told.hasClosureMessage).toBe('yes');
  });

  test.each([
    ['all', {}],
    ['all', { lines: ['+34910000001'] }],
    ['queue', { queues: ['Sales'] }],
  ])('whether a message is for all or for the queue: %s', (emergencyOf, named) => {
    const emergency = closure({ kind: 'emergency', ...named });
    expect(closureAnswer({ emergency, closure: undefined }, 'es', spoken)).toMatchObject({
      emergency: 'yes',
      emergencyOf,
    });
  });

  test('a closure without a text is a closure all the same', () => {
    const silent = closure({ text: {} });
    expect(closureAnswer({ emergency: undefined, closure: silent }, 'es', spoken)).toMatchObject({
      closed: 'yes',
      closureMessage: '',
      hasClosureMessage: 'no',
    });
  });
});
