import type { Readable } from 'node:stream';
import { readContactRecord } from '../../core/contact/parse-contact-record.ts';
import type { ImportMapping } from '../../core/import/import-mapping.ts';
import { type RowOutcome, rowMapper } from '../../core/import/map-row.ts';
import type { RowProblem } from '../../core/import/row-problem.ts';
import { readJsonValues } from './read-json-values.ts';
import { readRows } from './read-rows.ts';

/** What becomes of a row, with the row as it came. */
export type ReadOutcome = { outcome: RowOutcome; raw: unknown };

const refused = (problem: RowProblem): RowOutcome => ({ kind: 'refused', problem });

/** Outcomes of the rows of a file in order; without a mapping its contents are contact records exported from Connect. */
export async function* readOutcomes(
  content: Readable,
  mapping: ImportMapping | null,
): AsyncGenerator<ReadOutcome> {
  if (mapping) yield* mappedOutcomes(content, mapping);
  else yield* exportedOutcomes(content);
}

/** Two rows with one contact id would count once, the other would be lost: the later one is refused. */
async function* mappedOutcomes(content: Readable, mapping: ImportMapping) {
  const map = rowMapper(mapping);
  const seen = new Set<string>();
  for await (const input of readRows(content, mapping)) {
    const outcome = 'problem' in input ? refused(input.problem) : map(input.row);
    const id = outcome.kind === 'imported' ? outcome.record.ContactId : null;
    const isRepeated = id !== null && seen.has(id);
    if (id !== null) seen.add(id);
    yield { outcome: isRepeated ? repeated(id) : outcome, raw: input.raw };
  }
}

const repeated = (id: string): RowOutcome =>
  refused({
    code: 'duplicate-id',
    field: 'contactId',
    detail: `"${id}" stands in an earlier row: compose the id of more columns`,
  });

/** Connect delivers a record again when it changes, so repeated ids belong here. */
async function* exportedOutcomes(content: Readable): AsyncGenerator<ReadOutcome> {
  for await (const read of readJsonValues(content)) {
    if (!read.ok) {
      yield { outcome: refused(read.problem), raw: read.text };
      continue;
    }
    const record = readContactRecord(read.value);
    const outcome: RowOutcome = record.ok
      ? { kind: 'imported', record: record.value, oddities: [] }
      : refused({
          code: 'record-invalid',
          field: record.problem.path,
          detail: record.problem.detail,
        });
    yield { outcome, raw: read.value };
  }
}
