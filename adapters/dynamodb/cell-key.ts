import {
  type Cell,
  joinKey,
  parseCellId,
  type Resolution,
  type View,
} from '../../core/metrics/cells.ts';

/*
 * Where a cell stands in the metrics table. Most views are read for one key over a long time, so a key's intervals lie
 * together and a year of one queue is one query. Agents are many and are read all together for a day, so an agent's
 * cells lie together with all others of that day.
 */
export type CellKey = { pk: string; sk: string };

const liesByDay = (view: View) => view === 'agent';

export function cellKey({ view, resolution, key, at }: Cell): CellKey {
  const joined = joinKey(key);
  if (liesByDay(view))
    return { pk: dayPartition(view, resolution, at.slice(0, 10)), sk: `${joined}|${at}` };
  return { pk: keyPartition(view, resolution, joined), sk: at };
}

export const keyOfCellId = (id: string): CellKey => cellKey(parseCellId(id));

/** Partition of all intervals of one key. */
export const keyPartition = (view: View, resolution: Resolution, joinedKey: string): string =>
  `${view}|${resolution}|${joinedKey}`;

/** Partition of all keys of one day (UTC for quarter hours, the center's for days). */
export const dayPartition = (view: View, resolution: Resolution, day: string): string =>
  `${view}|${resolution}|${day}`;
