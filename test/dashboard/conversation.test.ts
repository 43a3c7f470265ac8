import { expect, test, vi } from 'vitest';
import { CenterClock } from '../../dashboard/conversation/center-clock.ts';
import { clockText } from '../../dashboard/conversation/elapsed.tsx';
import {
  begunBy,
  type Heard,
  type Line,
  nextBegins,
  withHeard,
  withSilence,
} from '../../dashboard/conversation/line.ts';

const heard = (by: Heard['by'], text: string, startsMs: number): Heard => ({
  type: 'heard',
  atMs: 0,
  contactId: 'c',
  by,
  text,
  startsMs,
  lastsMs: 1000,
  language: null,
});
const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);
const linesOf = (...all: Heard[]) => all.reduce(withHeard, [] as readonly Line[]);

test('lines are there once they have begun, in the order of their beginnings', () => {
  const lines = linesOf(
    heard('center', 'first', 1000),
    heard('center', 'third', 5000),
    heard('customer', 'second', 2000),
  );
  expect(texts(begunBy(lines, 999))).toEqual([]);
  expect(texts(begunBy(lines, 1000))).toEqual(['first']);
  expect(texts(begunBy(lines, 9000))).toEqual(['first', 'second', 'third']);
  expect([nextBegins(lines, 1500), nextBegins(lines, 5000)]).toEqual([2000, null]);
});

test('silence takes what was still to come from the center, not what people said', () => {
  const lines = withSilence(
    linesOf(
      heard('center', 'heard', 1000),
      heard('customer', 'said', 2000),
      heard('center', 'never', 3000),
    ),
    { type: 'silence', atMs: 2000, contactId: 'c' },
  );
  expect(texts(begunBy(lines, 9000))).toEqual(['heard', 'said']);
  expect(nextBegins(lines, 0)).toBe(1000);
  const after = withHeard(lines, heard('center', 'next', 2000));
  expect(texts(begunBy(after, 9000))).toEqual(['heard', 'said', 'next']);
  expect(new Set(after.map(({ key }) => key)).size).toBe(4);
});

test('silence on another line changes nothing', () => {
  const lines = linesOf(heard('center', 'still said', 3000));
  const after = withSilence(lines, { type: 'silence', atMs: 1000, contactId: 'other' });
  expect(texts(begunBy(after, 3000))).toEqual(['still said']);
});

test.each([
  [0, '0:00'],
  [59.9, '0:59'],
  [187, '3:07'],
  [3727, '1:02:07'],
  [-3, '0:00'],
])('%d s read %s', (seconds, text) => {
  expect(clockText(seconds)).toBe(text);
});

test('the center’s time runs at its speed and ignores repeated messages', () => {
  vi.useFakeTimers({ toFake: ['performance'], now: 0 });
  try {
    const clock = new CenterClock(1_000_000, 60);
    vi.advanceTimersByTime(2000);
    expect(clock.nowMs()).toBe(1_120_000);
    clock.follow(900_000);
    expect(clock.nowMs()).toBe(1_120_000);
    clock.follow(1_119_000);
    expect(clock.nowMs()).toBe(1_119_000);
  } finally {
    vi.useRealTimers();
  }
});
