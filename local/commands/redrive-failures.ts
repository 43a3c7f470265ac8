import type { StreamInput } from '../../adapters/kinesis/put-records.ts';
import type { Failure, FailureList } from '../../adapters/s3/failure-list.ts';

export type RedriveOptions = {
  failures: FailureList;
  /** Told of all failures before any is touched: what they say must not be lost when putting fails half way. */
  announce(failures: Failure[]): void;
  put(records: StreamInput[]): Promise<void>;
  /** Only failures of this reason. */
  reason?: string | undefined;
  /** Leaves the objects where they are. */
  keep: boolean;
  /** Removes the objects without putting their records back. */
  discard: boolean;
  dryRun: boolean;
};

export type Redriven = { objects: number; records: number; byReason: Map<string, number> };

/** Objects that are put back together, before any of them is removed. */
const objectsPerPut = 100;

/**
 * Puts failed records back into the stream and then removes their objects. Interrupted in between, it puts some
 * again next time, which counts nothing twice.
 */
export async function redriveFailures(options: RedriveOptions): Promise<Redriven> {
  const done: Redriven = { objects: 0, records: 0, byReason: new Map() };
  let due: Failure[] = [];
  const all = await chosen(options);
  options.announce(all);
  for (const failure of all) {
    due.push(failure);
    enter(done, failure);
    if (due.length < objectsPerPut) continue;
    await settle(due, options);
    due = [];
  }
  await settle(due, options);
  return done;
}

/** All are listed before any is put: a record that fails again comes back as a new object of the same list. */
export async function chosen({
  failures,
  reason,
}: Pick<RedriveOptions, 'failures' | 'reason'>): Promise<Failure[]> {
  const found: Failure[] = [];
  for await (const failure of failures.all())
    if (reason === undefined || failure.reason.code === reason) found.push(failure);
  return found;
}

async function settle(due: Failure[], { failures, put, keep, discard, dryRun }: RedriveOptions) {
  if (dryRun || due.length === 0) return;
  if (!discard) await put(due.flatMap(({ records }) => records));
  if (!keep) for (const { key } of due) await failures.remove(key);
}

function enter(done: Redriven, { reason, records }: Failure): void {
  done.objects++;
  done.records += records.length;
  done.byReason.set(reason.code, (done.byReason.get(reason.code) ?? 0) + records.length);
}
