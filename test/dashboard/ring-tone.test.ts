import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startRingTone } from '../../dashboard/conversation/ring-tone.ts';

const began: number[] = [];
let closed = 0;

beforeEach(() => {
  began.length = 0;
  closed = 0;
  vi.useFakeTimers();
  class Node {
    connect = (other: unknown) => other;
    start = () => began.push(Date.now());
    stop = () => {};
  }
  vi.stubGlobal('OscillatorNode', Node);
  vi.stubGlobal('GainNode', Node);
  vi.stubGlobal(
    'AudioContext',
    class {
      currentTime = 0;
      destination = {};
      close = async () => {
        closed++;
      };
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('rings at once and every five seconds, until it is over', () => {
  const start = Date.now();
  const stop = startRingTone();
  vi.advanceTimersByTime(10_000);
  stop();
  vi.advanceTimersByTime(10_000);
  expect(began.map((at) => at - start)).toEqual([0, 5000, 10_000]);
  expect(closed).toBe(1);
});

test('is silent where the browser makes no sound', () => {
  vi.stubGlobal('AudioContext', undefined);
  expect(() => startRingTone()()).not.toThrow();
});
