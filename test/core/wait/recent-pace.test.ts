import { describe, expect, test } from 'vitest';
import { counters } from '../../../core/metrics/counters.ts';
import type { CellRow } from '../../../core/pipeline/reader.ts';
import type { LiveQueue, LiveState } from '../../../core/wait/live-state.ts';
import { recentPace } from '../../../core/wait/recent-pace.ts';
import { servicePace } from '../../../core/wait/service-pace.ts';
import { waitAnswer } from '../../../core/wait/wait-answer.ts';
import { waitForQueue } from '../../../core/wait/wait-for-queue.ts';
import { memoryReader } from '../reports/memory-reader.ts';

const now = Date.parse('2026-03-10T09:07:00Z') / 1000;
const timeZone = 'Europe/Madrid';

const counts = (handled: number, seconds: number, abandoned = 0, waited = 0) => ({
  [counters.handleContacts.code]: handled,
  [counters.handleSeconds.code]: seconds,
  [counters.abandonedWaits.code]: abandoned,
  [counters.removedSeconds.code]: waited,
});
const cell = (at: string, handled: number, seconds: number): CellRow => ({
  key: ['q1', 'VOICE'],
  at,
  counts: counts(handled, seconds),
});

describe('the pace that counts show', () => {
  test('mean handle time, and abandons per second waited', () => {
    expect(servicePace(counts(40, 8000, 5, 1000))).toEqual({
      handled: 40,
      handleSeconds: 200,
      abandonRate: 0.005,
    });
  });

  test('nothing handled is no pace; nobody waited is nobody who gave up', () => {
    expect(servicePace({})).toBeNull();
    expect(servicePace(counts(1, 100))?.abandonRate).toBe(0);
  });
});

describe('the recent pace of a queue', () => {
  const pace = (cells: CellRow[]) => recentPace('q1', memoryReader({ cells }), { now, timeZone });

  test('is that of the last four hours', async () => {
    const cells = [
      cell('2026-03-10T05:00Z', 20, 2000),
      cell('2026-03-10T09:00Z', 20, 6000),
      cell('2026-03-10T04:45Z', 500, 500),
    ];
    expect(await pace(cells)).toMatchObject({ handled: 40, handleSeconds: 200 });
  });

  test('is that of the last week where four hours had too few', async () => {
    const cells = [
      cell('2026-03-10T09:00Z', 29, 29),
      cell('2026-03-03', 50, 10_000),
      cell('2026-03-10', 50, 20_000),
      cell('2026-03-02', 500, 500),
    ];
    expect(await pace(cells)).toMatchObject({ handled: 100, handleSeconds: 300 });
  });

  test('is unknown where nothing was handled', async () => {
    expect(await pace([])).toBeNull();
  });
});

describe('the wait for a queue', () => {
  const queue: LiveQueue = {
    waiting: 3,
    agentsStaffed: 8,
    agentsAvailable: 0,
    asOf: now - 30,
  };
  const live = (state: LiveQueue | undefined, place = { position: 4, ahead: 4 }): LiveState => ({
    queue: async () => state,
    place: async () => place,
  });
  const reader = memoryReader({
    cells: [cell('2026-03-10T09:00Z', 100, 24_000)],
    catalogue: {
      queue: [
        { id: 'q0', name: 'Sales', version: '2026-01-01' },
        { id: 'q1', name: 'Sales', version: '2026-03-01' },
      ],
    },
  });
  const wait = async (state: LiveState, name: string | null = 'Sales', read = reader) =>
    waitAnswer(
      await waitForQueue(
        { queue: name, contactId: 'c', priority: null, now },
        { live: state, reader: read },
        timeZone,
      ),
    );
  const unknown = { known: 'no', minutes: '', position: '', waiting: '' };

  test('of a contact that would join now', async () => {
    expect(await wait(live(queue))).toEqual({
      known: 'yes',
      minutes: '3',
      position: '4',
      waiting: '3',
    });
  });

  test('of a contact that is in it', async () => {
    expect(await wait(live(queue, { position: 2, ahead: 1 }))).toEqual({
      ...{ known: 'yes', minutes: '1', position: '2', waiting: '3' },
    });
  });

  test('is 0 minutes when an agent is free', async () => {
    const free = { ...queue, waiting: 0, agentsAvailable: 1 };
    expect(await wait(live(free, { position: 1, ahead: 0 }))).toEqual({
      known: 'yes',
      minutes: '0',
      position: '1',
      waiting: '0',
    });
  });

  test('is unknown without a live state, with an old one, without a queue', async () => {
    expect(await wait(live(undefined))).toEqual(unknown);
    expect(await wait(live({ ...queue, asOf: now - 241 }))).toEqual(unknown);
    expect(await wait(live(queue), null)).toEqual(unknown);
  });

  test('is unknown without handle times, the place is not', async () => {
    const empty = memoryReader({ catalogue: { queue: [] } });
    expect(await wait(live(queue), 'Sales', empty)).toEqual({
      ...{ known: 'no', minutes: '', position: '4', waiting: '3' },
    });
  });
});
