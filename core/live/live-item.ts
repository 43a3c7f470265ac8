import type { LiveAgent } from './live-agent.ts';
import type { LiveContact } from './live-contact.ts';
import type { LiveFigures } from './live-figures.ts';

/** The live state is a set of these: one an agent, one a contact, and the findings of the last reconciliation. */
export type LiveItem = LiveAgent | LiveContact | LiveFigures;

export const agentsOf = (items: readonly LiveItem[]): LiveAgent[] =>
  items.filter((item) => item.kind === 'agent');

/** Contacts that have not ended. */
export const contactsOf = (items: readonly LiveItem[]): LiveContact[] =>
  items.filter((item) => item.kind === 'contact').filter(({ endedAt }) => endedAt === null);

export const figuresOf = (items: readonly LiveItem[]): LiveFigures | undefined =>
  items.find((item) => item.kind === 'figures');
