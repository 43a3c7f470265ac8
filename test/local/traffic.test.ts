import { expect, test } from 'vitest';
import { addDays, type Day, startOfDay } from '../../core/time/zone.ts';
import { type Emission, emissionsOf } from '../../local/traffic/emissions.ts';
import { fillHistory } from '../../local/traffic/fill-history.ts';
import { playLive } from '../../local/traffic/play-live.ts';
import { simulateDay } from '../../simulator/simulate-day.ts';
import config from '../fixtures/center.ts';
import { answeredContact } from './contact-records.ts';

const timeZone = 'Europe/Madrid';
const monday = '2026-11-16';
const sunday = addDays(monday, -1);
/** Seconds of a time of day in Madrid's winter, from the start of `day`. */
const at = (day: Day, hour: number) => startOfDay(day, timeZone) + hour * 3600;

/** Days with an emission at each of the given hours; the text of one is `day hour`. */
const days =
  (hours: Record<Day, number[]>) =>
  (day: Day): Emission[] =>
    (hours[day] ?? []).map((hour) => ({
      at: at(day, hour),
      record: answeredContact(`${day} ${hour}`, at(day, hour)),
    }));
const idsOf = (emissions: Emission[]) => emissions.map(({ record }) => record.ContactId);

/** Plays with a clock that shows the given seconds, one after the other, and ends after the last. */
async function play(options: {
  emissionsOfDay(day: Day): Emission[];
  clock: number[];
  through?: number;
}) {
  const abort = new AbortController();
  const sent: string[][] = [];
  const clock = [...options.clock];
  let current = -1;
  await playLive({
    timeZone,
    emissionsOfDay: options.emissionsOfDay,
    through: options.through ?? null,
    send: async (emissions) => void sent.push(idsOf(emissions)),
    onPlayed: async () => {},
    onCurrent: () => {
      current = sent.flat().length;
    },
    now: () => {
      if (clock.length === 1) abort.abort();
      return (clock.length > 1 ? clock.shift() : clock[0]) as number;
    },
    tick: async () => {},
    signal: abort.signal,
  });
  return { sent, sentBeforeCurrent: current };
}
/** Enough readings of the same second for a few rounds. */
const still = (second: number, readings = 16) => Array<number>(readings).fill(second);

test('live: what today has seen goes out at once, the rest when its time comes', async () => {
  const { sent, sentBeforeCurrent } = await play({
    emissionsOfDay: days({ [monday]: [8, 9, 12, 15] }),
    clock: [...still(at(monday, 10)), ...still(at(monday, 13)), at(monday, 13)],
  });
  expect(sent).toEqual([[`${monday} 8`, `${monday} 9`], [`${monday} 12`]]);
  expect(sentBeforeCurrent).toBe(2);
});

test('live: contacts of earlier days that end now are live, their past belongs to the history', async () => {
  const { sent } = await play({
    emissionsOfDay: days({ [sunday]: [20, 34, 37], [monday]: [] }),
    clock: [...still(at(monday, 11)), ...still(at(monday, 14))],
  });
  expect(sent).toEqual([[`${sunday} 37`]]);
});

test('live: after a restart only what came since is sent', async () => {
  const { sent } = await play({
    emissionsOfDay: days({ [sunday]: [33, 35], [monday]: [8, 10, 12] }),
    through: at(monday, 10),
    clock: still(at(monday, 13), 30),
  });
  expect(sent.flat().sort()).toEqual([`${monday} 12`, `${sunday} 35`].sort());
});

test('live: midnight brings the next day', async () => {
  const { sent } = await play({
    emissionsOfDay: days({ [sunday]: [23], [monday]: [0, 1] }),
    clock: [...still(at(sunday, 23)), ...still(at(monday, 0)), ...still(at(monday, 2))],
  });
  expect(sent).toEqual([[`${sunday} 23`], [`${monday} 0`], [`${monday} 1`]]);
});

/** Fills the history before Monday 10:00. */
async function fill(
  hours: Record<Day, number[]>,
  filled: Record<Day, number | null>,
  count: number,
) {
  const sent: string[] = [];
  const marked: Record<Day, number | null> = {};
  const progress: number[] = [];
  await fillHistory({
    days: count,
    timeZone,
    emissionsOfDay: days(hours),
    filled,
    send: async (emissions) => void sent.push(...idsOf(emissions)),
    onFilled: async (day, through) => {
      marked[day] = through;
    },
    onProgress: ({ daysDone }) => void progress.push(daysDone),
    now: () => at(monday, 10),
    signal: new AbortController().signal,
  });
  return { sent, marked, progress };
}

test('history: newest day first, without today, and a day with contacts still to come is marked so', async () => {
  const saturday = addDays(monday, -2);
  const { sent, marked, progress } = await fill(
    { [monday]: [8], [sunday]: [9, 33, 35], [saturday]: [10, 11] },
    {},
    3,
  );
  expect(sent).toEqual([`${sunday} 9`, `${sunday} 33`, `${saturday} 10`, `${saturday} 11`]);
  expect(marked).toEqual({
    [sunday]: at(monday, 10),
    [saturday]: null,
    [addDays(monday, -3)]: null,
  });
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(3);
});

test('history: days of another run are left alone, unfinished ones go on where they were', async () => {
  const saturday = addDays(monday, -2);
  const { sent, marked } = await fill(
    { [sunday]: [9, 20, 33], [saturday]: [10] },
    { [sunday]: at(sunday, 20), [saturday]: null },
    2,
  );
  expect(sent).toEqual([`${sunday} 33`]);
  expect(marked).toEqual({ [sunday]: null });
});

test('about one record in a hundred comes twice and one again in a newer version, in order of time', () => {
  const records = [0, 1, 2, 3, 4].flatMap((day) => simulateDay(config, addDays(monday, day), 3));
  const emissions = emissionsOf(records);
  const extra = emissions.length - records.length;
  const reissued = emissions.filter(({ record }) => !records.includes(record));
  // Binomial with n of about 7000: five standard deviations around 1 % each.
  const spread = 5 * Math.sqrt(records.length * 0.01);
  expect(Math.abs(reissued.length - records.length * 0.01)).toBeLessThan(spread);
  expect(Math.abs(extra - reissued.length - records.length * 0.01)).toBeLessThan(spread);
  expect(emissions.map((one) => one.at)).toEqual(
    emissions.map((one) => one.at).sort((a, b) => a - b),
  );
  for (const { record } of reissued) {
    const original = records.find(({ ContactId }) => ContactId === record.ContactId);
    expect(record).toEqual({ ...original, LastUpdateTimestamp: record.LastUpdateTimestamp });
    expect(record.LastUpdateTimestamp > (original?.LastUpdateTimestamp ?? '')).toBe(true);
  }
});
