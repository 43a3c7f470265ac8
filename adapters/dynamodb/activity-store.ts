import type { ActivityStore } from '../../core/activity/activity-store.ts';
import { type Day, startOfDay } from '../../core/time/zone.ts';
import { type PackedDay, packDay, unpackDay } from './activity-codec.ts';
import type { CenterItems } from './center-items.ts';
import { changeItem } from './change-item.ts';
import type { Database } from './client.ts';
import { readPartition } from './read-partition.ts';

const partitionOf = (day: Day): string => `activity|${day}`;

/** Agents' days: a partition of the center's table a day, an item of some 2 kB an agent. */
export const activityStore = (
  { client }: Pick<Database, 'client'>,
  { items, table }: { items: Pick<CenterItems, 'get' | 'put'>; table: string },
  keepDays: number,
): ActivityStore => ({
  async change(day, agent, change) {
    const expiresAt = startOfDay(day, 'UTC') + keepDays * 86_400;
    await changeItem<PackedDay>(items, [partitionOf(day), agent], (before) => {
      const document = packDay(change(before && unpackDay(before)));
      const isNews = JSON.stringify(document) !== JSON.stringify(before);
      return isNews ? { document, expiresAt } : null;
    });
  },

  async read(day, agents) {
    const found = agents
      ? await Promise.all(agents.map((agent) => items.get<PackedDay>(partitionOf(day), agent)))
      : null;
    const packed = found
      ? found.flatMap((item) => (item ? [item.document] : []))
      : await readPartition<PackedDay>(client, table, partitionOf(day));
    return packed.map(unpackDay);
  },
});
