import type {
  LiveAgentRow,
  LiveContactRow,
  LiveQueueRow,
  LiveSnapshot,
} from '../../core/live/wire.ts';

/** What happens now: rows by id, in the order of their ids. A row, and a list of rows, is a new object only when it changed. */
export type LiveView = {
  version: number;
  /** The newest thing that was heard of the center, epoch seconds. */
  asOf: number;
  agents: ReadonlyMap<string, LiveAgentRow>;
  contacts: ReadonlyMap<string, LiveContactRow>;
  /** By queue and channel, `queue|channel`. */
  queues: ReadonlyMap<string, LiveQueueRow>;
};

/** A snapshot as a view; what is as it was in the view before stays the same object. */
export const liveView = (snapshot: LiveSnapshot, before: LiveView | null): LiveView => ({
  version: snapshot.version,
  asOf: snapshot.asOf,
  agents: keep(snapshot.agents, ({ id }) => id, before?.agents),
  contacts: keep(snapshot.contacts, ({ contactId }) => contactId, before?.contacts),
  queues: keep(snapshot.queues, ({ queue, channel }) => `${queue}|${channel}`, before?.queues),
});

function keep<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  before: ReadonlyMap<string, Row> = new Map(),
): ReadonlyMap<string, Row> {
  const after = new Map(rows.map((row) => [keyOf(row), same(before.get(keyOf(row)), row)]));
  const isAsBefore =
    before.size === after.size && [...after].every(([key, row]) => before.get(key) === row);
  return isAsBefore ? before : after;
}

const same = <Row>(before: Row | undefined, row: Row): Row =>
  before === undefined || before === row || JSON.stringify(before) !== JSON.stringify(row)
    ? row
    : before;
