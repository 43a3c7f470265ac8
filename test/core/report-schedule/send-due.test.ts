import { beforeEach, expect, test } from 'vitest';
import type { Versioned } from '../../../core/pipeline/versioned.ts';
import type { ReportMail, ReportRun, RunKey } from '../../../core/report-schedule/report-desk.ts';
import type { KeptSchedule } from '../../../core/report-schedule/report-schedule.ts';
import { type ReportRoom, sendDue } from '../../../core/report-schedule/send-due.ts';
import { center } from '../callbacks/center.ts';
import { someSchedule } from './some-schedule.ts';

/** 07:00 in Madrid. */
const due = Date.parse('2026-11-23T06:00:00Z') / 1000;
const quarter = 900;

let runs: Map<string, Versioned<ReportRun>>;
let mails: ReportMail[];
let sendFails: boolean;
/** Marking a run fails so often, as where the sender dies before it. */
let deaths: number;
beforeEach(() => {
  runs = new Map();
  mails = [];
  sendFails = false;
  deaths = 0;
});

const keyOf = ({ schedule, due: at, token }: RunKey) => `${schedule}|${token ?? at}`;
const room = (schedules: Record<string, KeptSchedule>): ReportRoom => ({
  schedules: {
    read: async () => undefined,
    put: async () => true,
    listed: async () => Object.entries(schedules).map(([id, value]) => ({ id, value })),
  },
  runs: {
    read: async (run) => runs.get(keyOf(run)),
    put: async (run) => {
      const key = keyOf(run.value);
      if (run.value.state === 'sent' && deaths-- > 0) throw new Error('died');
      if ((runs.get(key)?.version ?? 0) !== run.version - 1) return false;
      runs.set(key, run);
      return true;
    },
    since: async (from) =>
      [...runs.values()].map(({ value }) => value).filter((run) => run.due >= from),
  },
  config: center(),
  reader: { cells: async () => [], catalogue: async () => [] } as unknown as ReportRoom['reader'],
  press: {
    pdf: async () => new Uint8Array([1]),
    csv: () => new Uint8Array([2]),
    send: async (mail) => {
      if (sendFails) throw new Error('sandbox');
      mails.push(mail);
      return `ses-${mails.length}`;
    },
  },
});
const stateOf = (id: string) => runs.get(`${id}|${due}`)?.value;
const askedBy = (token: string): ReportRun => ({
  ...{ schedule: 'daily', due, name: 'Daily', state: 'asked', until: 0, token },
  ...{ attempts: 0, messageId: null, problem: null },
});

test('a report goes out once, however often it is looked at', async () => {
  const here = room({ daily: someSchedule() });
  await sendDue(here, due - 1);
  expect(mails.filter(({ id }) => id === `daily-${due}`)).toEqual([]);
  for (const now of [due, due, due + 1, due + quarter, due + 3 * quarter]) await sendDue(here, now);
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({ id: `daily-${due}`, to: ['floor@example.com'] });
  expect(mails[0]?.attachments.map(({ name }) => name)).toEqual([
    ...['Daily Sedinta 2026-11-22.pdf', 'Daily Sedinta 2026-11-22.csv'],
  ]);
  expect(stateOf('daily')).toMatchObject({ state: 'sent', messageId: 'ses-1', attempts: 1 });
});

test('of several who look at once one sends', async () => {
  const here = room({ daily: someSchedule() });
  await Promise.all([sendDue(here, due), sendDue(here, due), sendDue(here, due)]);
  expect(mails).toHaveLength(1);
});

test('what was due before the schedule stood, or long ago, is not sent', async () => {
  await sendDue(room({ daily: someSchedule({ savedAt: due }) }), due + 10);
  await sendDue(room({ other: someSchedule() }), due + 6 * 3600 + 1);
  expect(mails).toEqual([]);
});

test('who dies between sending and marking is relieved after the lease, under the same id', async () => {
  const here = room({ daily: someSchedule() });
  deaths = 1;
  await expect(sendDue(here, due)).rejects.toThrow('died');
  await sendDue(here, due + 299);
  expect(mails).toHaveLength(1);
  await sendDue(here, due + 300);
  await sendDue(here, due + 700);
  expect(mails.map(({ id }) => id)).toEqual([`daily-${due}`, `daily-${due}`]);
  expect(stateOf('daily')).toMatchObject({ state: 'sent', messageId: 'ses-2' });
});

test('a refusal is kept with its reason, and tried four times', async () => {
  const here = room({ daily: someSchedule() });
  sendFails = true;
  for (let look = 0; look < 6; look++) await sendDue(here, due + look * quarter);
  expect(stateOf('daily')).toMatchObject({ state: 'failed', attempts: 4, problem: 'sandbox' });
});

test('what is asked for by hand goes out at the next look', async () => {
  const here = room({ daily: someSchedule({ time: '23:00' }) });
  await here.runs.put({ value: askedBy('a'), version: 1 });
  await sendDue(here, due + quarter);
  await sendDue(here, due + 2 * quarter);
  expect(mails.map(({ id }) => id)).toEqual(['daily.a']);
});

test('what is asked for in the second at which it is due goes out beside it', async () => {
  const here = room({ daily: someSchedule() });
  for (const token of ['a', 'b']) await here.runs.put({ value: askedBy(token), version: 1 });
  await sendDue(here, due);
  await sendDue(here, due + quarter);
  expect(mails.map(({ id }) => id).sort()).toEqual([`daily-${due}`, 'daily.a', 'daily.b']);
});

test('what is asked for with recipients of its own goes to these alone, however often it is tried', async () => {
  const here = room({ daily: someSchedule({ time: '23:00' }) });
  const value = { ...askedBy('a'), to: ['me@example.com'] };
  await here.runs.put({ value, version: 1 });
  sendFails = true;
  await sendDue(here, due + quarter);
  sendFails = false;
  await sendDue(here, due + 2 * quarter);
  expect(mails.map(({ to }) => to)).toEqual([['me@example.com']]);
  expect(runs.get('daily|a')?.value).toMatchObject({ state: 'sent', token: 'a', attempts: 2 });
});
