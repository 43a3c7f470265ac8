import type { Callback } from '../../core/callbacks/callback.ts';
import { callbackOfCall } from '../../core/callbacks/callback-answers.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';

/** One phone that rang for a callback. */
type Ring = { contactId: string; attempt: number | null; at: string; reached: boolean };

/** What is wrong with the callbacks: one that is still open, rang twice for one attempt, again once reached, or never. */
export function faultsOfCallbacks(
  callbacks: readonly Callback[],
  records: readonly ContactRecord[],
): string[] {
  const calls = callsByCallback(records);
  const followers = followersOf(records);
  const recorded = new Set(records.map(({ ContactId }) => ContactId));
  const isRecorded = (contactId: string) => recorded.has(contactId);
  return callbacks.flatMap((callback) => {
    const own = calls.get(callback.id) ?? [];
    const rings = [...own, ...(callback.slot === null ? queued(callback, followers) : [])];
    return faultsOf(callback, { own, rings, isRecorded }).map(
      (fault) => `callback ${callback.id}: ${fault}`,
    );
  });
}

type Rung = { own: Ring[]; rings: Ring[]; isRecorded(contactId: string): boolean };

function faultsOf({ closed, attempts }: Callback, { own, rings, isRecorded }: Rung): string[] {
  const inOrder = [...rings].sort((a, b) => a.at.localeCompare(b.at));
  const firstReached = inOrder.findIndex(({ reached }) => reached);
  const numbers = own.map(({ attempt }) => attempt);
  const known = new Set(attempts.map(({ contactId }) => contactId));
  const isExcused = closed?.ending === 'number-refused' || closed?.ending === 'cancelled';
  return [
    ...(closed === null ? ['is still open'] : []),
    ...(new Set(numbers).size < numbers.length ? ['rang twice for one attempt'] : []),
    ...own.filter(({ contactId }) => !known.has(contactId)).map(() => 'rang unknown to itself'),
    ...attempts
      .filter(({ contactId }) => contactId && !isRecorded(contactId))
      .map(({ contactId }) => `has an attempt ${contactId} without a contact record`),
    ...(firstReached !== -1 && firstReached < inOrder.length - 1
      ? ['rang again once reached']
      : []),
    ...(rings.length === 0 && closed && !isExcused ? [`never rang: ${closed.ending}`] : []),
    ...(closed?.ending === 'cancelled' ? ['was cancelled by nobody'] : []),
  ];
}

const ringOf = (record: ContactRecord, attempt: number | null): Ring => ({
  contactId: record.ContactId,
  attempt,
  at: record.InitiationTimestamp,
  reached: isReached(record),
});

/** Connect's own call reaches whoever answers, ours whoever presses a key or comes to an agent: a machine answers too. */
const isReached = (record: ContactRecord): boolean =>
  record.InitiationMethod === 'API'
    ? Boolean(record.Agent) || record.Attributes?.callbackReached === 'yes'
    : Boolean(record.ConnectedToSystemTimestamp);

function callsByCallback(records: readonly ContactRecord[]): Map<string, Ring[]> {
  const calls = new Map<string, Ring[]>();
  for (const record of records) {
    const of = callbackOfCall((record.Attributes ?? {}) as Record<string, string>);
    if (!of || record.PreviousContactId || record.InitiationMethod === 'INBOUND') continue;
    calls.set(of.id, [...(calls.get(of.id) ?? []), ringOf(record, of.attempt)]);
  }
  return calls;
}

function followersOf(records: readonly ContactRecord[]): Map<string, ContactRecord[]> {
  const after = new Map<string, ContactRecord[]>();
  for (const record of records)
    if (record.PreviousContactId && record.InitiationMethod.startsWith('CALLBACK'))
      after.set(record.PreviousContactId, [...(after.get(record.PreviousContactId) ?? []), record]);
  return after;
}

/** Of the callbacks that Connect's queue had for it: those that came to an agent, for only then a phone rings. */
function queued({ contactId }: Callback, followers: Map<string, ContactRecord[]>): Ring[] {
  const legs: ContactRecord[] = [];
  for (const due = [contactId]; due.length > 0; ) {
    const next = followers.get(due.pop() ?? '') ?? [];
    legs.push(...next);
    due.push(...next.map(({ ContactId }) => ContactId));
  }
  return legs.filter(({ Agent }) => Agent).map((leg) => ringOf(leg, null));
}
