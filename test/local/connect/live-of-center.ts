import { readAgentEvent } from '../../../core/live/agent-event.ts';
import type { Routing } from '../../../core/live/live-contact.ts';
import type { LiveItem } from '../../../core/live/live-item.ts';
import type { LiveStore } from '../../../core/live/live-ports.ts';
import { liveStateOf } from '../../core/live/live-state-of.ts';
import type { openCenter } from './center.ts';

/** The live state that a center's own events lead to, with what was noted of contacts' places in line. */
export function liveOfCenter({
  all,
}: Pick<ReturnType<typeof openCenter>, 'all'>): Pick<LiveStore, 'items' | 'changeContact'> {
  const noted = new Map<string, Routing | null>();
  const items = (): LiveItem[] =>
    liveStateOf({
      agents: all('agent-event').map(({ event }) => {
        const read = readAgentEvent(JSON.stringify(event));
        if (!read.ok) throw new Error(read.problem.detail);
        return read.value;
      }),
      contacts: all('contact-event').map(({ event }) => event),
    }).map((item) =>
      item.kind === 'contact' ? { ...item, routing: noted.get(item.contactId) ?? null } : item,
    );
  return {
    items: async () => items(),
    changeContact: async (id, change) => {
      const state = items().find((item) => item.kind === 'contact' && item.contactId === id);
      const next = change(state?.kind === 'contact' ? state : undefined);
      if (next) noted.set(id, next.routing);
      return next !== null;
    },
  };
}
