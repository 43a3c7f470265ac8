import type { StreamInput } from '../../adapters/kinesis/put-records.ts';
import type { ImportMapping } from '../../core/import/import-mapping.ts';
import { countOutcome, emptyReport, type ImportReport } from '../../core/import/import-report.ts';
import type { RowOutcome } from '../../core/import/map-row.ts';
import { type ImportState, readState, writeState } from './import-state.ts';
import type { LocalTaker } from './import-target.ts';
import { openFile } from './read-file.ts';
import { type ReadOutcome, readOutcomes } from './read-outcomes.ts';
import { RefusedRows } from './refused-rows.ts';

export type ImportOptions = {
  file: string;
  /** Null for contact records exported from Connect. */
  mapping: ImportMapping | null;
  /** Days of the report are of this zone. */
  timeZone: string;
  statePath: string;
  refusedPath: string;
  /** Sends every row again, whatever an earlier run did. */
  restart?: boolean;
  /** Absent for a stream that outlives whoever reads it. */
  instance?: LocalTaker | null;
  /** Resolves when the stream has taken all of the records. */
  send(records: StreamInput[]): Promise<void>;
  onProgress?(progress: ImportProgress): void;
};

export type ImportProgress = { bytesRead: number; size: number; rows: number };

export type ImportResult = {
  report: ImportReport;
  /** Records that this run put into the stream. */
  sent: number;
  /** Rows that an earlier run had dealt with; all of them when it had finished. */
  skipped: number;
  /** Rows that an earlier run sent to an instance that did not stop cleanly: this run sent them again. */
  sentAgain: number;
};

const rowsAtOnce = 500;
/** A stream takes records of 1 MiB, partition key included. */
const mostBytes = 1_048_576;
const encoder = new TextEncoder();

/**
 * Reads a file row by row and puts its contact records into a stream. A run that was interrupted goes on after the rows that
 * the stream acknowledged; those before are read again only for the report. Throws what reading or sending throws.
 */
export async function importFile(options: ImportOptions): Promise<ImportResult> {
  const opened = await openFile(options.file);
  const { size, modifiedMs } = opened;
  const { file, instance = null } = options;
  const now = { file, size, modifiedMs, rows: 0, finished: false, instance: null };
  const before = await readState(options.statePath);
  const done = options.restart ? 0 : rowsDone(before, now);
  const isLost = instance?.lost.includes(before?.instance ?? '') ?? false;
  const skipped = isLost ? 0 : done;
  const state = { ...now, instance: skipped > 0 ? (before?.instance ?? null) : null };
  const refusedRows = new RefusedRows(options.refusedPath);
  await refusedRows.begin();
  const run = new ImportRun(options, state, refusedRows, skipped);
  try {
    for await (const read of readOutcomes(opened.content, options.mapping)) {
      await run.take(read);
      if (run.rows % rowsAtOnce === 0)
        options.onProgress?.({ bytesRead: opened.bytesRead(), size, rows: run.rows });
    }
    await run.finish();
    options.onProgress?.({ bytesRead: size, size, rows: run.rows });
  } finally {
    opened.content.destroy();
    await refusedRows.close();
  }
  const { report, sent, rows } = run;
  const sentAgain = isLost ? Math.min(done, rows) : 0;
  return { report, sent, skipped: Math.min(skipped, rows), sentAgain };
}

/** Nothing counts as done of a file that changed since. */
function rowsDone(before: ImportState | null, now: ImportState): number {
  if (before?.size !== now.size || before.modifiedMs !== now.modifiedMs) return 0;
  return before.finished ? Number.POSITIVE_INFINITY : before.rows;
}

class ImportRun {
  readonly report = emptyReport();
  sent = 0;
  #options: ImportOptions;
  #state: ImportState;
  #refusedRows: RefusedRows;
  #skipped: number;
  #batch: StreamInput[] = [];

  constructor(
    options: ImportOptions,
    state: ImportState,
    refusedRows: RefusedRows,
    skipped: number,
  ) {
    this.#options = options;
    this.#state = state;
    this.#refusedRows = refusedRows;
    this.#skipped = skipped;
  }

  get rows(): number {
    return this.report.rows;
  }

  async take({ outcome, raw }: ReadOutcome): Promise<void> {
    const input = outcome.kind === 'imported' ? streamInput(outcome) : null;
    const final =
      input && input.data.length + input.partitionKey.length > mostBytes ? tooLarge : outcome;
    countOutcome(this.report, final, this.#options.timeZone);
    if (final.kind === 'refused') await this.#refusedRows.add(this.rows, final.problem, raw);
    else if (input && this.rows > this.#skipped) this.#batch.push(input);
    if (this.#batch.length === rowsAtOnce) await this.#flush();
  }

  async finish(): Promise<void> {
    await this.#flush();
    await writeState(this.#options.statePath, { ...this.#state, rows: this.rows, finished: true });
  }

  async #flush(): Promise<void> {
    if (this.#batch.length === 0) return;
    await this.#options.send(this.#batch);
    this.#state = { ...this.#state, instance: this.#options.instance?.id ?? null };
    this.sent += this.#batch.length;
    this.#batch = [];
    await writeState(this.#options.statePath, { ...this.#state, rows: this.rows });
  }
}

const streamInput = ({ record }: RowOutcome & { kind: 'imported' }): StreamInput => ({
  partitionKey: record.ContactId,
  data: encoder.encode(JSON.stringify(record)),
});

const tooLarge: RowOutcome = {
  kind: 'refused',
  problem: { code: 'record-invalid', field: '', detail: 'the record is larger than 1 MiB' },
};
