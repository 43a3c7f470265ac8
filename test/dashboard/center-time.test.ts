import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { centerNow, hearTime } from '../../dashboard/api/center-time.ts';

beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-03-02T09:00:00Z') }));
afterEach(() => vi.useRealTimers());

const answer = (headers: Record<string, string>) => new Response('{}', { headers });

test('the center’s time is the page’s own until an answer says how far that is off', () => {
  hearTime(answer({}));
  expect(centerNow()).toBe(Date.parse('2026-03-02T09:00:00Z') / 1000);
  hearTime(answer({ date: 'Tue, 03 Mar 2026 01:00:00 GMT' }));
  vi.advanceTimersByTime(90_000);
  expect(centerNow()).toBe(Date.parse('2026-03-03T01:01:30Z') / 1000);
  hearTime(answer({ date: 'no date' }));
  expect(centerNow()).toBe(Date.parse('2026-03-03T01:01:30Z') / 1000);
});
