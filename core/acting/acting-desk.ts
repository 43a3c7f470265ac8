import type { ActionLog } from '../audit/action.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { LiveStore } from '../live/live-ports.ts';
import type { OverflowStore } from '../overflow/overflow.ts';
import type { Result } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { DoneAct } from './wire.ts';

/** Why Connect did not: what was named isn’t there (any more), or not in a state for it. Rejects when it cannot say. */
export type ConnectRefusal = { code: 'gone' | 'not-now'; detail: string };
type Acted<Value = null> = Promise<Result<Value, ConnectRefusal>>;

/** Acts of Amazon Connect on agents and contacts, by their ids. */
export type ConnectActs = {
  statuses(): Promise<{ id: string; name: string }[]>;
  /** After the contacts at hand, where there are any. */
  setStatus(agentId: string, statusId: string): Acted;
  /** Null as far as Connect says nothing of it. */
  routing(contactId: string): Acted<{ priority: number | null; aheadSeconds: number | null }>;
  prioritize(
    contactId: string,
    change: { priority?: number | undefined; aheadSeconds?: number | undefined },
  ): Acted;
  setAttributes(contactId: string, attributes: Record<string, string>): Acted;
  /** The contact of the one who listens. */
  monitor(contactId: string, by: { userId: string; barge: boolean; token: string }): Acted<string>;
};

/** What acting needs of the world: of one center, and nothing of another’s. */
export type ActingDesk = {
  connect: ConnectActs;
  live: Pick<LiveStore, 'items' | 'changeContact'>;
  overflows: OverflowStore;
  actions: Pick<ActionLog, 'find'>;
  config: Pick<ContactCenterConfig, 'queues'>;
  now: EpochSeconds;
};

export type ActRefusal = {
  code:
    | 'agent-unknown'
    | 'agent-not-at-work'
    | 'contact-unknown'
    | 'contact-not-waiting'
    | 'contact-not-connected'
    | 'listener-not-ready'
    | 'overflow-unknown'
    | 'not-possible-now'
    | 'query-invalid';
  field?: string;
  detail: string;
};

/** An act on the thing of an id: `by`, the name that they signed in with. */
export type Act<Body> = (
  asked: { id: string; body: Body; by: string },
  desk: ActingDesk,
) => Promise<Result<DoneAct, ActRefusal>>;
