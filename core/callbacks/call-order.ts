import type { Attempt, Callback } from './callback.ts';
import type { CallOrder } from './callback-desk.ts';

/** Connect takes no more in attributes; the project's own need some of it. */
const mostBytes = 30_000;
/** Characters that Connect takes in an attribute's key. */
const key = /^[\w-]+$/;

/** The same for one attempt of one callback, for ever: Connect makes one call of it. */
export const callToken = ({ id }: Callback, attempt: number): string => `callback-${id}-${attempt}`;

/** The call of a callback's newest attempt. The flow gets the attributes of the contact that asked, and what was promised. */
export function callOrder(callback: Callback): CallOrder {
  const attempt = callback.attempts.length;
  return {
    token: callToken(callback, attempt),
    number: callback.number,
    queue: callback.queue,
    language: callback.language,
    relatedContactId: callback.contactId,
    attributes: { ...fitting(callback.attributes), ...promised(callback, attempt) },
  };
}

/** Computed from the stored attempt alone: a repeated order is the same order. */
function promised(callback: Callback, attempt: number): Record<string, string> {
  const { claimedAt } = callback.attempts[attempt - 1] as Attempt;
  const since = callback.slot ?? callback.requestedAt;
  return {
    callbackId: callback.id,
    callbackAttempt: String(attempt),
    callbackReached: 'no',
    callbackReason: callback.reason,
    callbackQueue: callback.queue,
    callbackWaitedSeconds: String(Math.max(0, claimedAt - since)),
    language: callback.language,
  };
}

/** Attributes from the first on, as many as fit. */
function fitting(attributes: Record<string, string>): Record<string, string> {
  let left = mostBytes;
  const kept = Object.entries(attributes).filter(([name, value]) => {
    if (!key.test(name)) return false;
    left -= 4 * (name.length + value.length);
    return left >= 0;
  });
  return Object.fromEntries(kept);
}
