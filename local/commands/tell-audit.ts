import { type Difference, describeCell } from '../../core/pipeline/audit.ts';
import type { DayAudit } from './audit-day.ts';
import type { OutdatedTally } from './audit-records.ts';
import { textTable } from './text-table.ts';

const mostLines = 50;

/** What an audit of one day found, for a terminal. */
export function tellAudit({ wrong, inFlight, beyondRetention }: DayAudit): void {
  if (wrong.length > 0) tellDifferences(wrong);
  if (inFlight.length > 0)
    console.log(`${cellsOf(inFlight)} cells are still being written and were not judged.`);
  if (beyondRetention.length === 0) return;
  tellDifferences(beyondRetention);
  console.log(
    `${cellsOf(beyondRetention)} cells differ beyond retention: their contacts may have expired, so they were neither judged nor repaired.`,
  );
}

function tellDifferences(differences: Difference[]): void {
  const names = ['cell', 'counter', 'stored', 'recomputed'];
  const rows = differences
    .slice(0, mostLines)
    .map(({ cell, counter, stored, recomputed }) => [
      describeCell(cell),
      counter,
      stored,
      recomputed,
    ]);
  console.log(textTable(names, rows));
  if (differences.length > mostLines) console.log(`… and ${differences.length - mostLines} more`);
}

const cellsOf = (differences: Difference[]) => new Set(differences.map(({ cell }) => cell)).size;

export function tellOutdated(outdated: OutdatedTally[]): void {
  for (const { contactId, parts } of outdated.slice(0, mostLines))
    console.log(`contact ${contactId} counts otherwise today: ${parts.join(', ')}`);
  if (outdated.length > mostLines) console.log(`… and ${outdated.length - mostLines} more`);
}
