import type { ContactRow } from '../api/wire.ts';
import { countOf } from '../metrics/counts.ts';
import { none, type Tally } from '../metrics/tally.ts';

/** A contact as lists show it, from what it counts: a list and its figure rest on the same numbers. */
export function contactRow(contactId: string, tally: Tally, counted?: boolean): ContactRow {
  const { keys, instants, initiatedAt } = tally;
  const counts = tally.counts.disconnect;
  return {
    contactId,
    channel: keys.channel,
    queue: keys.queue === none ? null : keys.queue,
    agent: keys.agent === none ? null : keys.agent,
    initiationMethod: keys.initiationMethod,
    contactType: keys.contactType,
    dialledNumber: keys.dialledNumber,
    disconnectReason: keys.disconnectReason,
    wrapUpCode: keys.wrapUpCode,
    initiatedAt,
    enqueuedAt: instants.enqueue,
    answeredAt: instants.answer,
    disconnectedAt: instants.disconnect,
    waitSeconds: countOf(counts, 'removedFromQueue') ? countOf(counts, 'removedSeconds') : null,
    handleSeconds: countOf(counts, 'handleContacts') ? countOf(counts, 'handleSeconds') : null,
    abandoned: countOf(counts, 'abandoned') > 0,
    ...(counted === undefined ? {} : { counted }),
  };
}
