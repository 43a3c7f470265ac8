import { type Callback, closedAs } from '../core/callbacks/callback.ts';
import { callbackId } from '../core/callbacks/callback-id.ts';
import { claimNames } from '../core/callbacks/claim-names.ts';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { queueNamed } from '../core/config/queue-named.ts';
import type { ContactRecord } from '../core/contact/contact-record.ts';
import { groupBy } from '../core/group-by.ts';
import type { EpochSeconds } from '../core/time/zone.ts';
import { drawPromised } from './promise.ts';
import { slug } from './slug.ts';

/** What a caller asks for in a contact: a call at a time, or, without one, when it is their turn. */
export type Asking = {
  contactId: string;
  queue: string;
  at: EpochSeconds;
  slot: EpochSeconds | null;
  number: string;
  customerId: string | null;
  attributes: Record<string, string>;
};

/** By these attributes a record says what was asked for in it: the slot as flows note it, and the queue, in which the contact may never have been. */
const asked = { slot: 'callbackSlot', queue: 'callbackQueue' } as const;

export const askedAttributes = (queue: string, slot: EpochSeconds): Record<string, string> => ({
  [asked.queue]: queue,
  [asked.slot]: `${new Date(slot * 1000).toISOString().slice(0, 19)}Z`,
});

/** Whether a caller was promised a call at a time: of a closed queue they did nothing else. */
export const asksForTime = ({ Attributes }: ContactRecord): boolean =>
  Attributes?.[asked.slot] !== undefined;

/** The callback as it was promised. */
export function promisedCallback(config: ContactCenterConfig, asking: Asking): Callback {
  const { contactId, queue, at, slot, number, customerId, attributes } = asking;
  const reason = queueNamed(config, queue)?.topic ?? slug(queue);
  return {
    id: callbackId(contactId, number, reason, queue, slot),
    ...{ contactId, queue, slot, number, reason, attributes },
    claims: claimNames({ customerId, numbers: [number] }, config),
    language: config.languages[0] ?? 'en',
    requestedAt: at,
    state: 'scheduled',
    movingTo: null,
    lookAt: slot ?? at,
    attempts: [],
    closed: null,
  };
}

/**
 * What was promised in contacts whose records left after one instant, as it stood at another. Only records of calls that had left by
 * then are known: what is open is for others to keep.
 */
export function callbacksIn(
  config: ContactCenterConfig,
  records: readonly ContactRecord[],
  { after, through }: { after: EpochSeconds; through: EpochSeconds },
): Callback[] {
  const known = records.filter((record) => leftAt(record) <= through);
  const calls = groupBy(known, (one) => one.RelatedContactId ?? one.PreviousContactId ?? '');
  return known
    .filter((record) => leftAt(record) > after)
    .flatMap((record) => {
      const asking = askingOf(record);
      if (!asking) return [];
      const made = calls.get(record.ContactId) ?? [];
      return asking.slot === null
        ? inTurn(promisedCallback(config, asking), made, through)
        : atItsTime(config, promisedCallback(config, asking), made, through);
    });
}

/** Calls of promises that were made before an instant, though they left only later. */
export function callsForEarlier(
  records: readonly ContactRecord[],
  before: EpochSeconds,
): ReadonlySet<string> {
  const asking = records.filter((record) => leftAt(record) <= before && askingOf(record));
  const earlier = new Set(asking.map(({ ContactId }) => ContactId));
  const isFor = (one: ContactRecord) =>
    earlier.has(one.RelatedContactId ?? one.PreviousContactId ?? '');
  return new Set(records.filter(isFor).map(({ ContactId }) => ContactId));
}

const instant = (stamp: string | null | undefined): EpochSeconds => Date.parse(stamp ?? '') / 1000;
const leftAt = ({ LastUpdateTimestamp }: ContactRecord) => instant(LastUpdateTimestamp);

/** Null for contacts in which nobody asked. */
function askingOf(record: ContactRecord): Asking | null {
  const { ContactId: contactId, CustomerEndpoint, CustomerId, Attributes, Queue } = record;
  const isOver = record.DisconnectReason === 'CONTACT_FLOW_DISCONNECT' && !record.Agent;
  if (record.Channel !== 'VOICE' || record.InitiationMethod !== 'INBOUND' || !isOver) return null;
  const attributes = attributesOf(Attributes);
  const slot = attributes[asked.slot];
  const queue = attributes[asked.queue] ?? Queue?.Name;
  const number = CustomerEndpoint?.Address;
  if (!queue || !number) return null;
  const at = instant(record.DisconnectTimestamp);
  const customerId = CustomerId ?? null;
  return {
    ...{ contactId, queue, at, number, customerId, attributes },
    slot: slot === undefined ? null : instant(slot),
  };
}

const attributesOf = (written: ContactRecord['Attributes']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(written ?? {}).flatMap(([name, value]) =>
      value === null ? [] : [[name, value]],
    ),
  );

/** Connect's queue rang; who was not rung yet is rung by us. */
function inTurn(callback: Callback, [call]: ContactRecord[], through: EpochSeconds): Callback {
  if (!call) return { ...callback, lookAt: through };
  const endedAt = instant(call.DisconnectTimestamp);
  if (!call.Agent) return closedAs(callback, 'cancelled', endedAt);
  const attempt = { claimedAt: endedAt, contactId: call.ContactId, outcome: 'reached' as const };
  return closedAs({ ...callback, attempts: [attempt] }, 'reached', leftAt(call));
}

function atItsTime(
  config: ContactCenterConfig,
  promised: Callback,
  calls: readonly ContactRecord[],
  through: EpochSeconds,
): Callback {
  const { contactId, queue, requestedAt: at } = promised;
  const drawn = drawPromised(config, { contactId, queue, at });
  const attempts = calls
    .map((call) => ({
      claimedAt: instant(call.InitiationTimestamp),
      contactId: call.ContactId,
      outcome:
        call.Attributes?.callbackReached === 'yes' ? ('reached' as const) : ('unreached' as const),
      endedAt: instant(call.DisconnectTimestamp),
    }))
    .sort((a, b) => a.claimedAt - b.claimedAt);
  const last = attempts.at(-1);
  const callback = { ...promised, attempts: attempts.map(({ endedAt: _, ...attempt }) => attempt) };
  if (last?.outcome === 'reached') return closedAs(callback, 'reached', last.endedAt);
  const next = drawn?.calls[attempts.length];
  if (next) return { ...callback, lookAt: attempts.length === 0 ? callback.lookAt : next.at };
  const closedAt = last?.endedAt ?? drawn?.closedAt ?? at;
  return drawn && closedAt <= through ? closedAs(callback, drawn.ending, closedAt) : callback;
}
