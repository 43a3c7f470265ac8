import { setTimeout as wait } from 'node:timers/promises';
import { repairCell } from '../../adapters/dynamodb/cell-repair.ts';
import type { Database } from '../../adapters/dynamodb/client.ts';
import { pendingContacts } from '../../adapters/dynamodb/pending-contacts.ts';
import { watermarkStore } from '../../adapters/dynamodb/watermark-store.ts';
import type { Tally } from '../../core/metrics/tally.ts';
import {
  type AuditedDay,
  cellsInFlight,
  compareCells,
  countsIn,
  type Difference,
  isBeyondRetention,
  lasting,
  recomputeCells,
} from '../../core/pipeline/audit.ts';
import { mapConcurrently } from '../../core/pipeline/map-concurrently.ts';
import type { Reader } from '../../core/pipeline/reader.ts';
import type { ContactItem } from '../../core/pipeline/stores.ts';
import type { EpochSeconds } from '../../core/time/zone.ts';
import { readStoredCells, TalliesByDay } from './audit-reads.ts';

export type DayAudit = {
  contacts: number;
  cells: number;
  /** Wrong, and nothing is on its way to mend it. */
  wrong: Difference[];
  /** Different because the pipeline is still at work on these cells. */
  inFlight: Difference[];
  /** Not judged: contacts of the day may have expired, and what they count is right without them. */
  beyondRetention: Difference[];
};

export type AuditRules = {
  /** Between the two looks at what differs. */
  pauseMs: number;
  contactDays: number;
  now: EpochSeconds;
  /** Judges days beyond retention like all others. */
  beyondRetention: boolean;
};

const concurrency = 16;

/**
 * Recomputes every cell of a day and compares. What differs is looked at again after a pause, because indexes lag
 * behind the table and batches are folded meanwhile; only what differs alike both times, and is touched by no
 * journal above its shard's watermark, is wrong. Beyond retention nothing is, unless the rules say so.
 */
export async function auditDay(
  audited: AuditedDay,
  reader: Reader,
  database: Database,
  tallies: TalliesByDay,
  rules: AuditRules,
): Promise<DayAudit> {
  const first = await look(audited, reader, tallies);
  const found = {
    contacts: first.contacts.size,
    cells: first.cells,
    wrong: [],
    inFlight: [],
    beyondRetention: [],
  };
  if (first.differences.length === 0) return found;
  if (!rules.beyondRetention && isBeyondRetention(audited, rules.contactDays, rules.now))
    return { ...found, beyondRetention: first.differences };
  await wait(rules.pauseMs);
  const watermarks = await watermarkStore(database).read();
  const second = await look(audited, reader, new TalliesByDay(reader));
  const stable = lasting(first.differences, second.differences);
  const settled = await settledIn(stable, second.contacts, watermarks, reader);
  const wrong =
    settled.length === 0
      ? []
      : outside(settled, cellsInFlight(await pendingContacts(database, watermarks), watermarks));
  const inFlight = second.differences.filter((one) => !wrong.includes(one));
  return { ...found, wrong, inFlight };
}

async function look(audited: AuditedDay, reader: Reader, tallies: TalliesByDay) {
  const stored = await readStoredCells(reader, audited);
  const contacts = await tallies.around(audited);
  const recomputed = recomputeCells(contacts.values(), audited);
  return { contacts, cells: recomputed.size, differences: compareCells(stored, recomputed) };
}

/** The differences in cells that none of the contacts that count there has still to reach. */
async function settledIn(
  differences: Difference[],
  contacts: ReadonlyMap<string, Tally>,
  watermarks: ReadonlyMap<string, string>,
  reader: Reader,
): Promise<Difference[]> {
  const cells = new Set(differences.map(({ cell }) => cell));
  const concerned = [...contacts].filter(([, tally]) => countsIn(tally, cells)).map(([id]) => id);
  const items: ContactItem[] = [];
  await mapConcurrently(concerned, concurrency, async (id) => {
    const item = await reader.contact(id);
    if (item) items.push(item);
  });
  return outside(differences, cellsInFlight(items, watermarks));
}

const outside = (differences: Difference[], cells: ReadonlySet<string>) =>
  differences.filter(({ cell }) => !cells.has(cell));

/** Repairs what is wrong, cell by cell; answers with the cells that changed meanwhile and were left alone. */
export async function repairDay(
  wrong: Difference[],
  database: Database,
  quarterHourDays: number,
): Promise<string[]> {
  const byCell = new Map<string, Difference[]>();
  for (const one of wrong) byCell.set(one.cell, [...(byCell.get(one.cell) ?? []), one]);
  const left: string[] = [];
  await mapConcurrently([...byCell], concurrency, async ([cell, differences]) => {
    if (!(await repairCell(database, cell, differences, quarterHourDays))) left.push(cell);
  });
  return left;
}
