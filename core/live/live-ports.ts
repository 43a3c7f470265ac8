import type { EpochSeconds } from '../time/zone.ts';
import type { AgentContact, LiveAgent } from './live-agent.ts';
import type { LiveContact } from './live-contact.ts';
import type { LiveFigures } from './live-figures.ts';
import type { LiveItem } from './live-item.ts';

/** Where the live state is kept. A change is tried anew when another writer was first; null leaves the item as it is. */
export type LiveStore = {
  /** All of it, read consistently: never older than what an earlier read answered. */
  items(): Promise<LiveItem[]>;
  changeAgent(id: string, change: Change<LiveAgent>): Promise<boolean>;
  changeContact(id: string, change: Change<LiveContact>): Promise<boolean>;
  saveFigures(figures: LiveFigures): Promise<void>;
  /** Removes what is kept of a contact. */
  forgetContact(id: string): Promise<void>;
};

export type Change<Item> = (state: Item | undefined) => Item | null;

/** The center as Connect itself sees it. Rejects when Connect can't say now (throttled, unreachable). */
export type CurrentCenter = {
  /** Of the queues with these ids and the agents who serve them. */
  data(queues: string[]): Promise<Pick<CurrentData, 'queues' | 'agents'>>;
  /** One contact; null when Connect doesn't know it. */
  contact(id: string): Promise<LiveContact | null>;
};

export type CurrentData = {
  /** When the reading began: what was before is in it, but for a delay of Connect's own. */
  readAt: EpochSeconds;
  queues: CurrentQueue[];
  agents: CurrentAgent[];
};

/** Contacts in queue (`CONTACTS_IN_QUEUE`) of one queue and channel; one without any may be absent. */
export type CurrentQueue = { queue: string; channel: string; waiting: number };

export type CurrentAgent = {
  id: string;
  status: { name: string; since: EpochSeconds };
  nextStatus: string | null;
  routingProfile: string | null;
  contacts: AgentContact[];
  freeSlots: Record<string, number>;
};
