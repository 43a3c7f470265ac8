import type { Versioned } from '../pipeline/versioned.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { dueInstants } from './due-instants.ts';
import type { ReportRun, ReportStores, RunKey } from './report-desk.ts';
import type { KeptSchedule } from './report-schedule.ts';
import { type ReportSources, writeReport } from './write-report.ts';

export type ReportRoom = ReportSources & ReportStores;
type Wanted = { id: string; key: RunKey; schedule: KeptSchedule };

/** What was missed longer ago isn't sent any more. */
const lookBackSeconds = 6 * 3600;
const leaseSeconds = 300;
const mostAttempts = 4;

/**
 * Sends what is due and what was asked for, each run once: it is claimed by its version first, and marked when SES has taken it. Who
 * dies between these two leaves a run that is sent again after five minutes, under the same id.
 */
export async function sendDue(room: ReportRoom, now: EpochSeconds) {
  const failed: Error[] = [];
  let sent = 0;
  for (const wanted of await wantedRuns(room, now)) {
    const run = await claim(wanted, room.runs, now);
    if (run === null) continue;
    const failure = await sendRun(wanted, run, room);
    if (failure === null) sent += 1;
    else failed.push(failure);
  }
  return { sent, failed };
}

async function wantedRuns({ schedules, runs, config }: ReportRoom, now: EpochSeconds) {
  const standing = await schedules.listed(null);
  const earliest = now - lookBackSeconds;
  const wanted = new Map<string, Wanted>();
  const want = (key: RunKey, schedule: KeptSchedule) =>
    wanted.set(runId(key), { id: runId(key), key, schedule });
  for (const { id, value } of standing) {
    const after = Math.max(earliest, value.savedAt);
    for (const due of dueInstants(value, { after, until: now }, config.timeZone))
      want({ schedule: id, due }, value);
  }
  for (const run of await runs.since(earliest)) {
    const known = standing.find(({ id }) => id === run.schedule);
    if (known && run.state !== 'sent') want(run, known.value);
  }
  return wanted.values();
}

/** The run as it is ours now; null when it is another's, done, or given up. */
async function claim(
  { key, schedule }: Wanted,
  runs: ReportStores['runs'],
  now: EpochSeconds,
): Promise<Versioned<ReportRun> | null> {
  const stored = await runs.read(key);
  if (stored && !isFree(stored.value, now)) return null;
  const value: ReportRun = {
    ...(stored?.value ?? key),
    ...{ name: schedule.name, state: 'sending', until: now + leaseSeconds },
    ...{ attempts: (stored?.value.attempts ?? 0) + 1, messageId: null, problem: null },
  };
  const run = { value, version: (stored?.version ?? 0) + 1 };
  return (await runs.put(run)) ? run : null;
}

function isFree({ state, until, attempts }: ReportRun, now: EpochSeconds): boolean {
  if (state === 'asked') return true;
  if (state === 'sending') return until <= now;
  return state === 'failed' && attempts < mostAttempts;
}

async function sendRun(
  { id, key: { due }, schedule }: Wanted,
  { value, version }: Versioned<ReportRun>,
  room: ReportRoom,
): Promise<Error | null> {
  const settle = (change: Partial<ReportRun>) =>
    room.runs.put({ value: { ...value, ...change }, version: version + 1 });
  let messageId: string;
  try {
    const to = value.to ?? schedule.recipients;
    const mail = await writeReport(schedule, { id, due, to }, room);
    messageId = await room.press.send(mail);
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    await settle({ state: 'failed', problem: failure.message });
    return failure;
  }
  await settle({ state: 'sent', messageId });
  return null;
}

const runId = ({ schedule, due, token }: RunKey): string =>
  token === undefined ? `${schedule}-${due}` : `${schedule}.${token}`;
