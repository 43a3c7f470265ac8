import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { mapConcurrently } from '../pipeline/map-concurrently.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Reading } from './alert.ts';
import { type AlertStores, changeDesk, type Desk, type Outgoing } from './alert-desk.ts';
import { nextDesk } from './next-desk.ts';
import type { AlertRule } from './rule.ts';
import { rulesOf } from './rules-of.ts';

export type Watch = AlertStores & {
  config: ContactCenterConfig;
  /** Address of the dashboard, for links in messages. */
  baseUrl: string;
  /** Reads the figure of a rule as it is at an instant. */
  reader(now: EpochSeconds): (rule: AlertRule) => Promise<Reading>;
  /** Resolves once the message is taken. */
  send(message: Outgoing): Promise<void>;
};

/** Messages that could not be sent stay in the outbox; `failed` says why. */
export type Watched = { active: number; sent: number; failed: Error[] };

/** Longer than a function runs: after that, whoever delivered is dead. */
const deliverySeconds = 60;
const sendsAtOnce = 5;

/**
 * Evaluates all rules of a center and sends what is to be told. What is found is stored with its messages first, then they are sent, then
 * they leave the outbox: a crash in between loses none, and sends again only what was under way. Of several evaluations at the same time
 * one delivers.
 */
export async function watchFigures(watch: Watch, now: EpochSeconds): Promise<Watched> {
  const standing = await rulesOf(watch.config, watch.rules);
  const read = watch.reader(now);
  const enabled = standing.filter(({ rule }) => rule.enabled);
  const rules = await Promise.all(
    enabled.map(async (one) => ({ ...one, reading: await read(one.rule) })),
  );
  let delivers = false;
  const desk = await changeDesk(watch.desk, (before) => {
    const next = nextDesk(before, { ...watch, rules, now });
    delivers = next !== null && hasWork(next) && before.deliveringUntil <= now;
    if (next === null) return null;
    return delivers ? { ...next, deliveringUntil: now + deliverySeconds } : next;
  });
  const active = Object.values(desk.rules).filter(({ alert }) => alert !== null).length;
  return { active, ...(delivers ? await deliver(desk, watch, now) : { sent: 0, failed: [] }) };
}

const hasWork = ({ outbox, over }: Desk): boolean => outbox.length + over.length > 0;

async function deliver({ outbox }: Desk, watch: Watch, now: EpochSeconds) {
  const sent = new Set<string>();
  const failed: Error[] = [];
  await mapConcurrently(outbox, sendsAtOnce, async (message) => {
    try {
      await watch.send(message);
      sent.add(message.id);
    } catch (error) {
      failed.push(error as Error);
    }
  });
  const told = await changeDesk(watch.desk, (desk) => marked(desk, sent, now));
  const waiting = new Set(told.outbox.map(({ alertId }) => alertId));
  const done = told.over.filter(({ id }) => !waiting.has(id));
  for (const alert of done) await watch.history.put(alert);
  await changeDesk(watch.desk, (desk) => ({
    ...desk,
    over: desk.over.filter(({ id }) => !done.some((alert) => alert.id === id)),
    deliveringUntil: 0,
  }));
  return { sent: sent.size, failed };
}

/** What was sent leaves the outbox, and its alert shows when. */
function marked(desk: Desk, sent: ReadonlySet<string>, now: EpochSeconds): Desk {
  const mark = <One extends { events: { id: string; sentAt: number | null }[] }>(
    alert: One,
  ): One => ({
    ...alert,
    events: alert.events.map((event) => (sent.has(event.id) ? { ...event, sentAt: now } : event)),
  });
  return {
    ...desk,
    outbox: desk.outbox.filter(({ id }) => !sent.has(id)),
    over: desk.over.map(mark),
    rules: Object.fromEntries(
      Object.entries(desk.rules).map(([id, state]) => [
        id,
        state.alert ? { ...state, alert: mark(state.alert) } : state,
      ]),
    ),
  };
}
