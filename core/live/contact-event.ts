import * as z from 'zod';
import { fail, ok, type Result } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { EventProblem } from './agent-event.ts';
import { arnId } from './arn-id.ts';
import { channelName } from './channel-name.ts';
import type { LiveContact } from './live-contact.ts';
import { readInstant } from './read-instant.ts';

/** Event types that say where a contact is; others (attributes, tags, analysis) change nothing that is shown. */
const followed = [
  'INITIATED',
  'CONNECTED_TO_SYSTEM',
  'QUEUED',
  'CONNECTED_TO_AGENT',
  'PAUSED',
  'RESUMED',
  'DISCONNECTED',
  'COMPLETED',
];

const text = z.string();

/** Keys in lower case: Connect's own samples spell them in two ways. */
const contactEvent = z.object({
  time: text.refine((at) => !Number.isNaN(Date.parse(at)), 'write an ISO 8601 timestamp'),
  detail: z.object({
    eventtype: text,
    contactid: text.min(1),
    channel: text.nullish(),
    initiationmethod: text.nullish(),
    initiationtimestamp: text.nullish(),
    disconnecttimestamp: text.nullish(),
    queueinfo: z
      .object({
        queuearn: text.nullish(),
        queuetype: text.nullish(),
        enqueuetimestamp: text.nullish(),
      })
      .nullish(),
    agentinfo: z
      .object({ agentarn: text.nullish(), connectedtoagenttimestamp: text.nullish() })
      .nullish(),
    tags: z.record(z.string(), z.unknown()).nullish(),
  }),
});

type Detail = z.infer<typeof contactEvent>['detail'];

/** What one contact event tells: all that is known of the contact by then, and when it was sent (whole seconds). */
export type ContactNews = {
  sentAt: EpochSeconds;
  facts: LiveContact;
  /** The center's number or address; null where the event names none. */
  systemAddress: string | null;
};

/**
 * Reads a contact event as EventBridge delivers it (Administrator Guide, "Contact events"); null where it is one that says nothing of
 * where the contact is.
 */
export function readContactEvent(event: unknown): Result<ContactNews | null, EventProblem> {
  const read = contactEvent.safeParse(lowerKeys(event));
  if (!read.success) {
    const [issue] = read.error.issues;
    const path = issue?.path.join('.') ?? '';
    return fail({ code: 'field-invalid', path, detail: issue?.message ?? 'invalid' });
  }
  const { time, detail } = read.data;
  if (!followed.includes(detail.eventtype)) return ok(null);
  const sentAt = Date.parse(time) / 1000;
  const address = detail.tags?.['aws:connect:systemendpoint'];
  const systemAddress = typeof address === 'string' ? address : null;
  return ok({ sentAt, facts: factsOf(detail, sentAt), systemAddress });
}

function factsOf(detail: Detail, sentAt: EpochSeconds): LiveContact {
  const is = (...types: string[]) => types.includes(detail.eventtype);
  return {
    kind: 'contact',
    contactId: detail.contactid,
    channel: channelName(detail.channel),
    initiationMethod: detail.initiationmethod ?? '',
    initiatedAt: readInstant(detail.initiationtimestamp),
    queued: queuedOf(detail, is('QUEUED') ? sentAt : null),
    connected: connectedOf(detail, is('CONNECTED_TO_AGENT') ? sentAt : null),
    pausedAt: is('PAUSED') ? sentAt : null,
    resumedAt: is('RESUMED') ? sentAt : null,
    endedAt:
      readInstant(detail.disconnecttimestamp) ?? (is('DISCONNECTED', 'COMPLETED') ? sentAt : null),
    routing: null,
  };
}

function queuedOf({ queueinfo }: Detail, otherwise: EpochSeconds | null) {
  const at = readInstant(queueinfo?.enqueuetimestamp) ?? otherwise;
  const queue = arnId(queueinfo?.queuearn);
  return at === null || queue === ''
    ? null
    : { at, queue, personal: queueinfo?.queuetype?.toUpperCase() === 'AGENT' };
}

function connectedOf({ agentinfo }: Detail, otherwise: EpochSeconds | null) {
  const at = readInstant(agentinfo?.connectedtoagenttimestamp) ?? otherwise;
  return at === null ? null : { at, agent: arnId(agentinfo?.agentarn) };
}

function lowerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.toLowerCase(), lowerKeys(inner)]),
  );
}
