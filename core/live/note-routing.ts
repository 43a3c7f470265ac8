import { defaultPriority } from '../routing/routing-change.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { LiveContact, Routing } from './live-contact.ts';
import type { LiveStore } from './live-ports.ts';

type Store = Pick<LiveStore, 'changeContact'>;

/** Keeps the priority that a contact's flow gave it, once; what a supervisor said since stands until the flow says another. */
export const noteFlowPriority = (
  contactId: string,
  priority: number,
  { store, now }: { store: Store; now: EpochSeconds },
): Promise<boolean> =>
  noteRouting(contactId, store, (before) =>
    before?.flowPriority === priority
      ? null
      : { at: now, priority, aheadSeconds: before?.aheadSeconds ?? 0, flowPriority: priority },
  );

/** Keeps the place in line that a supervisor gave a contact, as Connect told it `before` and has it `after`. */
export const noteSupervisorRouting = (
  contactId: string,
  { before, after }: { before: PlaceInLine; after: PlaceInLine },
  { store, now }: { store: Store; now: EpochSeconds },
): Promise<boolean> =>
  noteRouting(contactId, store, (known) => ({
    at: now,
    priority: after.priority ?? known?.priority ?? defaultPriority,
    aheadSeconds: after.aheadSeconds ?? known?.aheadSeconds ?? 0,
    flowPriority: known ? known.flowPriority : before.priority,
  }));

/** As Connect tells it; null as far as it says nothing. */
export type PlaceInLine = { priority: number | null; aheadSeconds: number | null };

/** Of a contact that is known and has not ended; of any other the next question tells. */
const noteRouting = (
  contactId: string,
  store: Store,
  change: (before: Routing | null) => Routing | null,
): Promise<boolean> =>
  store.changeContact(contactId, (state: LiveContact | undefined) => {
    if (!state || state.endedAt !== null) return null;
    const routing = change(state.routing ?? null);
    return routing && { ...state, routing };
  });
