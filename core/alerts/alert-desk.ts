import { again, conflict } from '../pipeline/again.ts';
import type { Versioned } from '../pipeline/versioned.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Alert, EventKind, RuleState } from './alert.ts';
import type { AlertRule } from './rule.ts';
import type { NotifyChannel, Severity } from './rule-terms.ts';

/** A message on its way to people, in its final words. */
export type Outgoing = {
  /** That of its event: who hears it twice knows that it is the same. */
  id: string;
  alertId: string;
  ruleId: string;
  kind: EventKind;
  at: EpochSeconds;
  severity: Severity;
  channels: readonly NotifyChannel[];
  subject: string;
  text: string;
  short: string;
};

/**
 * All that is known of the alerts of a center, one document: what an evaluation finds and what is to be told of it are written at once
 * or not at all.
 */
export type Desk = {
  /** The last evaluation of figures that are read in each. */
  readAt: EpochSeconds;
  /** That of figures of pages; left out before the first. */
  slowReadAt?: EpochSeconds;
  /** By rule on a figure of a page: when it was looked at last, and the version that looked. One that sleeps has none. */
  looks?: Record<string, Look>;
  /** Of rules about which there is anything to know. */
  rules: Record<string, Omit<RuleState, 'readAt'>>;
  /** Not yet taken by SNS. */
  outbox: readonly Outgoing[];
  /** Cleared, not yet in the history. */
  over: readonly Alert[];
  /** Somebody delivers until then; who died on it is relieved. */
  deliveringUntil: EpochSeconds;
};

export type Look = { at: EpochSeconds; version: number };

export const emptyDesk: Desk = { readAt: 0, rules: {}, outbox: [], over: [], deliveringUntil: 0 };

/** Writes if the stored version is the one before; false when another writer was first. Read consistently. */
export type DeskStore = {
  read(): Promise<Versioned<Desk> | undefined>;
  put(desk: Versioned<Desk>): Promise<boolean>;
};

export type StoredRule = {
  rule: AlertRule;
  by: string;
  /** It was taken away; kept a while, so that versions go on. */
  removed?: true;
};

export type RuleStore = {
  read(id: string): Promise<Versioned<StoredRule> | undefined>;
  put(id: string, rule: Versioned<StoredRule>, now: EpochSeconds): Promise<boolean>;
  /** Those that stand; a moment late. */
  list(): Promise<(Versioned<StoredRule> & { id: string })[]>;
};

/** Alerts that are over. The same alert again changes nothing. */
export type AlertHistory = {
  put(alert: Alert): Promise<void>;
  list(query: { limit: number; cursor?: string | undefined }): Promise<AlertPage>;
};
export type AlertPage = { alerts: Alert[]; cursor: string | null };

export type AlertStores = { desk: DeskStore; rules: RuleStore; history: AlertHistory };

/** Changes the desk, anew whenever another writer was first; null leaves it as it is. Answers the desk as it stands then. */
export const changeDesk = (store: DeskStore, change: (desk: Desk) => Desk | null): Promise<Desk> =>
  again(async () => {
    const stored = await store.read();
    const before = stored?.value ?? emptyDesk;
    const value = change(before);
    if (value === null) return before;
    return (await store.put({ value, version: (stored?.version ?? 0) + 1 })) ? value : conflict;
  });
