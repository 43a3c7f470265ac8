import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFace } from '../../../local/clock-face.ts';
import { centerClock } from '../../../local/connect/center-clock.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const start = Date.parse('2026-03-02T09:00:00Z');

test('a center at sixty times the pace has passed an hour after a minute', () => {
  const clock = centerClock(60, start);
  vi.advanceTimersByTime(60_000);
  expect(clock.nowMs()).toBe(start + 3_600_000);
});

test('what is due in an hour comes after a minute, and not when it was called off', () => {
  const clock = centerClock(60, start);
  const came: string[] = [];
  clock.after(3_600_000, () => came.push('due'));
  clock.after(3_600_000, () => came.push('called off'))();
  vi.advanceTimersByTime(59_000);
  expect(came).toEqual([]);
  vi.advanceTimersByTime(1000);
  expect(came).toEqual(['due']);
});

test('a clock that is held by two stands until both have let go, and what is due waits', () => {
  const clock = centerClock(10, start);
  let came = false;
  clock.after(10_000, () => {
    came = true;
  });
  const [one, other] = [clock.hold(), clock.hold()];
  vi.advanceTimersByTime(5000);
  one();
  one();
  vi.advanceTimersByTime(5000);
  expect(clock.nowMs()).toBe(start);
  expect(came).toBe(false);
  other();
  vi.advanceTimersByTime(1000);
  expect(clock.nowMs()).toBe(start + 10_000);
  expect(came).toBe(true);
});

test('nothing comes after a stop', () => {
  const clock = centerClock(1, start);
  let came = false;
  clock.after(1000, () => {
    came = true;
  });
  clock.stop();
  vi.advanceTimersByTime(5000);
  expect(came).toBe(false);
});

test('whoever has its face reads the same time, also while it stands', () => {
  const clock = centerClock(60, start);
  const read = () => readFace(clock.face, Date.now);
  vi.advanceTimersByTime(1234);
  expect(read()).toBe(start + 60 * 1234);
  const letGo = clock.hold();
  vi.advanceTimersByTime(1000);
  expect(read()).toBe(start + 60 * 1234);
  letGo();
  vi.advanceTimersByTime(1);
  expect(read()).toBe(start + 60 * 1235);
});

test('a clock as fast as the wall’s goes by it, so a night in which the machine slept has passed', () => {
  const clock = centerClock(1, start);
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  expect(clock.nowMs()).toBe(start + 8 * 3_600_000);
});
