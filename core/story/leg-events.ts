import { wrapUpCodeAttribute, wrapUpNoteAttribute } from '../config/wrap-up-codes.ts';
import { type ContactFacts, factsOf } from '../contact/contact-facts.ts';
import type { ContactRecord } from '../contact/contact-record.ts';
import { countOf } from '../metrics/counts.ts';
import type { ContactItem } from '../pipeline/stores.ts';
import type { StoryEvent } from './wire.ts';

/** What a contact's record tells, in the order in which it happens. */
export function legEvents({ contactId, record, tally }: ContactItem): StoryEvent[] {
  const facts = factsOf(record);
  const abandoned = countOf(tally.counts.disconnect, 'abandoned') > 0;
  const { channel, initiationMethod, dialledNumber } = tally.keys;
  const leg = { contactId };
  return [
    { kind: 'begun', at: facts.initiatedAt, ...leg, channel, initiationMethod, dialledNumber },
    ...queueEvents(facts, contactId),
    ...answerEvents(facts, record, contactId),
    ...transferEvents(facts, record, contactId),
    ...(facts.disconnectedAt === null
      ? []
      : [
          {
            ...({ kind: 'ended', at: facts.disconnectedAt, ...leg, abandoned } as const),
            reason: facts.disconnectReason,
          },
        ]),
    ...wrapUpEvents(facts, record, contactId),
  ];
}

function queueEvents(facts: ContactFacts, contactId: string): StoryEvent[] {
  const { queueId: queue, enqueuedAt: at, queueSeconds, answeredAt } = facts;
  if (queue === null || at === null) return [];
  const queued: StoryEvent = { kind: 'queued', at, contactId, queue };
  if (answeredAt !== null || queueSeconds === null) return [queued];
  const left = { at: at + queueSeconds, contactId, queue, waitSeconds: queueSeconds };
  return [queued, { kind: 'unqueued', ...left }];
}

function answerEvents(
  { agentId: agent, answeredAt: at, ...facts }: ContactFacts,
  record: ContactRecord,
  contactId: string,
): StoryEvent[] {
  if (agent === null || at === null) return [];
  return [
    {
      ...{ kind: 'answered', at, contactId, agent },
      waitSeconds: facts.queueSeconds,
      talkSeconds: facts.interactionSeconds,
      holds: facts.holds,
      holdSeconds: facts.holdSeconds ?? 0,
      longestHoldSeconds: record.Agent?.LongestHoldDuration ?? null,
    },
  ];
}

function transferEvents(
  { transferredAt: at }: ContactFacts,
  record: ContactRecord,
  contactId: string,
): StoryEvent[] {
  if (at === null) return [];
  const [to, address] = [record.NextContactId, record.TransferredToEndpoint?.Address];
  return [{ kind: 'transferred', at, contactId, to: to || null, address: address || null }];
}

/** At its end, or at the contact's where an agent set a code without any work after it. */
function wrapUpEvents(
  facts: ContactFacts,
  { Attributes }: ContactRecord,
  contactId: string,
): StoryEvent[] {
  const code = Attributes?.[wrapUpCodeAttribute] || null;
  const note = Attributes?.[wrapUpNoteAttribute] || null;
  const { agentId: agent, afterContactWorkSeconds: seconds } = facts;
  const at = facts.afterContactWorkEndedAt ?? (code || note ? facts.disconnectedAt : null);
  if (at === null || agent === null) return [];
  return [{ kind: 'wrappedUp', at, contactId, agent, seconds, code, note }];
}
