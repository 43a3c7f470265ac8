import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { mapConcurrently } from '../pipeline/map-concurrently.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Alert, Reading } from './alert.ts';
import { type AlertStores, changeDesk, type Desk, type Outgoing } from './alert-desk.ts';
import { looksEvery, type Pace, paceOf } from './figure-terms.ts';
import { nextDesk, type ReadRule } from './next-desk.ts';
import type { AlertRule } from './rule.ts';
import { rulesOf, type StandingRule } from './rules-of.ts';
import { isAwake } from './schedule.ts';

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

/** All of them by the minute; a ring wants those alone that are read in each evaluation. */
const byTheMinute: readonly Pace[] = ['quick', 'slow'];

/**
 * Evaluates the rules of a center and sends what is to be told, quick figures first. What is found is stored with its messages first, then they are sent, then
 * they leave the outbox: a crash in between loses none, and sends again only what was under way. Of several evaluations at the same time
 * one delivers.
 */
export async function watchFigures(
  watch: Watch,
  now: EpochSeconds,
  paces = byTheMinute,
): Promise<Watched> {
  const standing = await rulesOf(watch.config, watch.rules);
  const enabled = standing.filter(({ rule }) => rule.enabled);
  const read = watch.reader(now);
  const all: Watched = { active: 0, sent: 0, failed: [] };
  for (const pace of paces) {
    const isWanted = enabled.some(({ rule }) => paceOf(rule.figure) === pace);
    if (!isWanted && pace === 'slow') continue;
    const rules = await readRules({ enabled, pace, read }, watch, now);
    const { active, sent, failed } = await evaluated({ rules, pace, now }, watch);
    Object.assign(all, { active, sent: all.sent + sent, failed: [...all.failed, ...failed] });
  }
  return all;
}

type Reads = {
  enabled: readonly StandingRule[];
  pace: Pace;
  read: (rule: AlertRule) => Promise<Reading>;
};

/** Nothing is read for a rule that sleeps. */
const asleep: Reading = { value: null, sample: null, subjects: [], link: '/alerts' };

/** The rules with the figures of those that are looked at now: of a pace, each slow one as often as it is worth while. */
async function readRules(
  { enabled, pace, read }: Reads,
  { config, desk }: Watch,
  now: EpochSeconds,
): Promise<ReadRule[]> {
  const known = pace === 'slow' ? (await desk.read())?.value : undefined;
  return Promise.all(
    enabled.map(async (one) => {
      const awake = isAwake(one.rule, config, now);
      if (!isDue(one, pace, known, now)) return { ...one, awake, reading: null };
      return { ...one, awake, reading: awake ? await read(one.rule) : asleep };
    }),
  );
}

/**
 * A slow figure's time is cut into turns: it is looked at once in each. A rule that has never looked as it stands is due at once, and one
 * whose trouble, or the end of it, has lasted long enough unless it is over meanwhile.
 */
function isDue(
  { id, rule, version }: StandingRule,
  pace: Pace,
  desk: Desk | undefined,
  now: EpochSeconds,
): boolean {
  const { figure } = rule;
  if (paceOf(figure) !== pace) return false;
  const look = desk?.looks?.[id];
  if (figure.kind !== 'report' || look?.version !== version) return true;
  const { since = null, alert } = desk?.rules[id] ?? {};
  if (since !== null && now - since >= (alert ? rule.clearSeconds : rule.holdSeconds)) return true;
  const every = looksEvery(figure);
  return Math.floor(now / every) > Math.floor(look.at / every);
}

async function evaluated(
  { rules, pace, now }: { rules: readonly ReadRule[]; pace: Pace; now: EpochSeconds },
  watch: Watch,
): Promise<Watched> {
  let delivers = false;
  const desk = await changeDesk(watch.desk, (before) => {
    const next = nextDesk(before, { ...watch, rules, pace, now });
    delivers = next !== null && hasWork(next) && before.deliveringUntil <= now;
    if (next === null) return null;
    return delivers ? { ...next, deliveringUntil: now + deliverySeconds } : next;
  });
  const active = Object.values(desk.rules).filter(({ alert }) => alert !== null).length;
  return { active, ...(delivers ? await deliver(desk, watch, now) : { sent: 0, failed: [] }) };
}

const hasWork = ({ outbox, over }: Desk): boolean => outbox.length + over.length > 0;

/** Sends all that is due, and what another evaluation adds meanwhile; what is not taken is left for the next time. */
async function deliver(first: Desk, watch: Watch, now: EpochSeconds) {
  const tried = new Set<string>();
  const failed: Error[] = [];
  let sent = 0;
  for (let desk = first; desk.deliveringUntil > 0; ) {
    const taken = await sendAll(desk, tried, watch, failed);
    sent += taken.size;
    const told = await changeDesk(watch.desk, (one) => marked(one, taken, now));
    const done = told.over.filter((alert) => isTold(alert, told));
    for (const alert of done) await watch.history.put(alert);
    const kept = new Set(done.map(({ id }) => id));
    desk = await changeDesk(watch.desk, (one) => settled(one, kept, tried));
  }
  return { sent, failed };
}

async function sendAll(
  { outbox }: Desk,
  tried: Set<string>,
  { send }: Watch,
  failed: Error[],
): Promise<Set<string>> {
  const taken = new Set<string>();
  const due = outbox.filter(({ id }) => !tried.has(id));
  await mapConcurrently(due, sendsAtOnce, async (message) => {
    tried.add(message.id);
    try {
      await send(message);
      taken.add(message.id);
    } catch (error) {
      failed.push(error as Error);
    }
  });
  return taken;
}

/** Nothing of it waits to be sent: it may go to the history. */
const isTold = ({ id }: Alert, { outbox }: Desk): boolean =>
  !outbox.some(({ alertId }) => alertId === id);

/** What is in the history leaves the desk; the next one may deliver once nothing is left that was not tried. */
function settled(desk: Desk, kept: ReadonlySet<string>, tried: ReadonlySet<string>): Desk {
  const rest = { ...desk, over: desk.over.filter(({ id }) => !kept.has(id)) };
  const isMore =
    rest.outbox.some(({ id }) => !tried.has(id)) || rest.over.some((alert) => isTold(alert, rest));
  return isMore ? rest : { ...rest, deliveringUntil: 0 };
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
