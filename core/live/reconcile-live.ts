import type { EpochSeconds } from '../time/zone.ts';
import { applyContactEvent } from './apply-contact-event.ts';
import { driftOf } from './drift-of.ts';
import { agentsOf, contactsOf, type LiveItem } from './live-item.ts';
import type { CurrentCenter, CurrentData, LiveStore } from './live-ports.ts';
import { repairedAgents, withRepair } from './repaired-agents.ts';
import { snapshotOf } from './snapshot-of.ts';
import { suspectContacts } from './suspect-contacts.ts';
import { latestBeginSeconds } from './track-contact.ts';

/** DescribeContact takes 10 a second in the whole account, of which flows and desks need theirs. */
const contactsPerRun = 10;

/** An ended contact is remembered until no event can begin it again, and 5 minutes for clocks that differ. */
const rememberedSeconds = latestBeginSeconds + 300;

export type Reconciliation = {
  /** By queue name, how many waiting contacts events told too few or too many of, before anything was repaired; none where it is 0. */
  drifts: { queue: string; contacts: number }[];
  repairedAgents: number;
  droppedContacts: number;
};

/** Compares the live state with Connect's own figures, repairs what events lost, and forgets contacts that ended. */
export async function reconcileLive(
  store: LiveStore,
  center: CurrentCenter,
  now: EpochSeconds,
): Promise<Reconciliation> {
  const items = await store.items();
  await forgetEnded(items, store, now);
  const data = { readAt: now, ...(await center.data(queuesOf(items))) };
  const repairs = repairedAgents(items, data);
  for (const repair of repairs)
    await store.changeAgent(repair.id, (state) => withRepair(state, repair));
  try {
    const droppedContacts = await settleContacts(items, data, store, center);
    return { drifts: driftsByName(items, data), repairedAgents: repairs.length, droppedContacts };
  } finally {
    await store.saveFigures(driftOf(await store.items(), data));
  }
}

function driftsByName(items: readonly LiveItem[], data: CurrentData): Reconciliation['drifts'] {
  const names = new Map(
    snapshotOf(items, data.readAt).queues.map(({ queue, name }) => [queue, name]),
  );
  const contacts = new Map<string, number>();
  for (const { queue, drift } of driftOf(items, data).queues) {
    const name = names.get(queue) ?? queue;
    contacts.set(name, (contacts.get(name) ?? 0) + Math.abs(drift));
  }
  return [...contacts]
    .filter(([, count]) => count > 0)
    .map(([queue, count]) => ({ queue, contacts: count }));
}

/** Ids of every queue that an agent serves or a contact waits in. */
const queuesOf = (items: readonly LiveItem[]): string[] => [
  ...new Set([
    ...agentsOf(items).flatMap(({ profile }) => profile?.value.queues.map(({ id }) => id) ?? []),
    ...contactsOf(items).flatMap(({ queued }) => (queued && !queued.personal ? queued.queue : [])),
  ]),
];

async function settleContacts(
  items: readonly LiveItem[],
  data: CurrentData,
  store: LiveStore,
  center: CurrentCenter,
): Promise<number> {
  let dropped = 0;
  for (const id of suspectContacts(items, data, contactsPerRun)) {
    const found = await center.contact(id);
    const known = items.find((item) => item.kind === 'contact' && item.contactId === id);
    const facts = found ?? (known ? { ...known, endedAt: data.readAt } : null);
    if (facts?.kind !== 'contact') continue;
    await store.changeContact(id, (state) => {
      const next = applyContactEvent(state, { facts });
      return JSON.stringify(next) === JSON.stringify(state) ? null : next;
    });
    if (facts.endedAt !== null) dropped++;
  }
  return dropped;
}

async function forgetEnded(
  items: readonly LiveItem[],
  store: LiveStore,
  now: EpochSeconds,
): Promise<void> {
  for (const item of items)
    if (item.kind === 'contact' && item.endedAt !== null)
      if (now - item.endedAt > rememberedSeconds) await store.forgetContact(item.contactId);
}
