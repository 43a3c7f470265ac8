import { randomUUID } from 'node:crypto';
import { type Callback, wasPromised } from '../../../core/callbacks/callback.ts';
import type {
  CallbackDesk,
  CallbackStore,
  CallOrder,
  CallOutcome,
  LatestByReason,
  Promises,
  QueuedCall,
} from '../../../core/callbacks/callback-desk.ts';
import type { CenterHistory } from '../../../core/callbacks/center-history.ts';
import { timeOf } from '../../../core/callbacks/list-callbacks.ts';
import type { ContactCenterConfig } from '../../../core/config/contact-center-config.ts';
import type { Versioned } from '../../../core/pipeline/versioned.ts';
import { fail, ok } from '../../../core/result.ts';
import { past } from './past.ts';

/** Called before and after every effect: a test may let others go first, or throw in place of a process that dies. */
export type Gate = (where: string) => Promise<void>;

/** One call that Connect made. */
export interface MadeCall extends CallOrder {
  contactId: string;
  at: number;
}

/** The world of callbacks in memory: versions as the database has them, tokens as Connect has them. */
export function memoryDesk(
  config: ContactCenterConfig,
  now: number,
  gate: Gate = async () => {},
  history: CenterHistory = past({}),
) {
  const callbacks = new Map<string, Versioned<Callback>>();
  const calls: MadeCall[] = [];
  const world = {
    now,
    calls,
    woken: [] as { id: string; at: number }[],
    stopped: [] as string[],
    /** Fate of a call, by contact; running when not there. */
    outcomes: new Map<string, CallOutcome>(),
    /** What Connect's queue holds, by the contact that asked; none and still on the line when not there. */
    queues: new Map<string, QueuedCall>(),
    refused: new Set<string>(),
    all: () => [...callbacks.values()].map(({ value }) => value),
  };
  const stored: Stored = { callbacks, customers: new Map(), promises: new Map() };
  /** The desk of one function; its gate may be its own. */
  const desk = (own: Gate = gate): CallbackDesk => {
    const through: Through = async (where, effect) => {
      await own(`before ${where}`);
      const value = effect();
      await own(`after ${where}`);
      return value;
    };
    return {
      store: memoryStore(stored, through),
      calls: {
        start: (order) => through('start', () => start(order)),
        outcome: (id) => through('outcome', () => world.outcomes.get(id) ?? 'running'),
        queued: (id) =>
          through('queued', () => world.queues.get(id) ?? { askedUntil: null, legs: [] }),
        stop: (id) => through('stop', () => void world.stopped.push(id)),
      },
      schedule: { wake: (id, at) => through('wake', () => void world.woken.push({ id, at })) },
      history,
      config,
      now: world.now,
    };
  };
  const start = (order: CallOrder) => {
    if (world.refused.has(order.number)) return fail('refused' as const);
    const known = calls.find(
      ({ token, at }) => token === order.token && world.now - at < 7 * 86_400,
    );
    if (known) return ok(known.contactId);
    const made = { ...order, contactId: `call-${randomUUID()}`, at: world.now };
    calls.push(made);
    return ok(made.contactId);
  };
  return { world, desk };
}

type Through = <Value>(where: string, effect: () => Value) => Promise<Value>;

interface Stored {
  callbacks: Map<string, Versioned<Callback>>;
  customers: Map<string, Versioned<LatestByReason>>;
  promises: Map<string, Versioned<Promises>>;
}

function memoryStore({ callbacks, customers, promises }: Stored, through: Through): CallbackStore {
  const put =
    <Value>(map: Map<string, Versioned<Value>>, key: string, value: Value, version: number) =>
    () => {
      if ((map.get(key)?.version ?? 0) !== version - 1) return false;
      map.set(key, { value: structuredClone(value), version });
      return true;
    };
  const get =
    <Value>(map: Map<string, Versioned<Value>>, key: string) =>
    () =>
      structuredClone(map.get(key));
  const all = () => structuredClone([...callbacks.values()].map(({ value }) => value));
  const inOrder = (a: Callback, b: Callback) => a.lookAt - b.lookAt;
  return {
    callback: (id) => through('read', get(callbacks, id)),
    putCallback: (callback, version) =>
      through('write', put(callbacks, callback.id, callback, version)),
    customer: (number) => through('read', get(customers, number)),
    putCustomer: (number, latest, version) =>
      through('write', put(customers, number, latest, version)),
    promises: (queue, day) => through('read', get(promises, `${queue}|${day}`)),
    putPromises: (queue, day, value, version) =>
      through('write', put(promises, `${queue}|${day}`, value, version)),
    open: (before = Number.POSITIVE_INFINITY) =>
      through('list', () =>
        all()
          .filter(({ closed, lookAt }) => closed === null && lookAt < before)
          .sort(inOrder),
      ),
    closed: (from, to) =>
      through('list', () =>
        all().filter(
          (one) =>
            one.closed !== null && wasPromised(one) && timeOf(one) >= from && timeOf(one) < to,
        ),
      ),
  };
}
