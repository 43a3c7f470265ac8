import { countOf } from '../metrics/counts.ts';
import type { TallyKeys } from '../metrics/tally.ts';
import type { Reader } from '../pipeline/reader.ts';
import type { Span } from '../time/interval.ts';
import { contactSources } from './contact-sources.ts';
import { mostContacts } from './journey-starts.ts';
import { newestFirst } from './newest-first.ts';
import { keepsTally, type Scope, wantedOf } from './plan-scope.ts';
import type { ApiProblem } from './problem.ts';

export const tooManyContacts: ApiProblem = {
  code: 'range-too-long',
  field: 'to',
  detail: 'too many contacts to look through',
};

export type ContactKeys = TallyKeys & { queued: boolean };

/** What is kept of a contact goes on for a while after it began, and comes a little before it ends. */
export const aroundSeconds = 3 * 3600;

/**
 * Queue, agent and the like of contacts that ended within hours of a span, in a scope; null when that is too much to read. Only
 * contacts that `isWanted` are kept.
 */
export async function contactKeys(
  { scope, span }: { scope: Scope; span: Span },
  isWanted: (contactId: string) => boolean,
  reader: Reader,
): Promise<Map<string, ContactKeys> | null> {
  const found = new Map<string, ContactKeys>();
  const wanted = wantedOf(scope);
  const around = { from: span.from, to: span.to + aroundSeconds };
  const sources = await contactSources(reader, wanted, around, 'disconnect');
  let read = 0;
  const all = { sources, from: null, queries: Number.POSITIVE_INFINITY };
  const stopped = await newestFirst(all, reader, ({ contactId, tally }) => {
    if (isWanted(contactId) && keepsTally(wanted, tally.keys)) {
      const queued = countOf(tally.counts.disconnect, 'queued') > 0;
      found.set(contactId, { ...tally.keys, queued });
    }
    return ++read < mostContacts;
  });
  return stopped ? null : found;
}
