import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { Language } from '../languages.ts';
import type { Result } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { yesNo } from '../yes-no.ts';
import { type Callback, callbackAt } from './callback.ts';
import type { CallbackOffer } from './offer-callback.ts';
import type { RequestProblem } from './request-callback.ts';
import { spokenSlot } from './spoken-slot.ts';

/** `2026-11-23T09:00:00Z`; empty for null. */
const written = (at: EpochSeconds | null | undefined): string =>
  at === null || at === undefined ? '' : `${new Date(at * 1000).toISOString().slice(0, 19)}Z`;

/** What a flow is told of an offer (docs/decisions/011): slots to be said and to be handed back. */
export function offerAnswer(
  { offer, open, inTurn, slots }: CallbackOffer,
  language: Language,
  { timeZone }: Pick<ContactCenterConfig, 'timeZone'>,
  now: EpochSeconds,
): Record<string, string> {
  const told = [0, 1, 2].flatMap((index): [string, string][] => {
    const slot = slots[index];
    const text = slot === undefined ? '' : spokenSlot(slot, language, timeZone, now);
    return [
      [`slot${index + 1}`, written(slot)],
      [`slot${index + 1}Text`, text],
    ];
  });
  return {
    ...{ offer: yesNo(offer), alreadyOpen: yesNo(open !== null), inTurn: yesNo(inTurn) },
    ...Object.fromEntries(told),
  };
}

/**
 * What a flow is told of a request (docs/decisions/011). `at` is empty where the callback waits for its turn: then the flow puts
 * it into the queue. With `already-open` it is the first one's time.
 */
export const requestAnswer = (request: Result<Callback, RequestProblem>): Record<string, string> =>
  request.ok
    ? {
        ...{ accepted: 'yes', id: request.value.id, problem: '' },
        at: written(callbackAt(request.value)),
      }
    : { accepted: 'no', id: '', problem: request.problem.code, at: written(request.problem.at) };

/** The slot that a flow hands back; null for none. Throws where it is no time. */
export function slotParameter(text: string | undefined): EpochSeconds | null {
  const given = text?.trim() ?? '';
  if (given === '') return null;
  const at = Date.parse(given) / 1000;
  if (Number.isNaN(at)) throw new Error(`"${given}" is no slot`);
  return at;
}

/** Whether a callback's call found its customer, as its flow notes when they press a key. */
export const wasReached = ({ callbackReached }: Record<string, string>): boolean =>
  callbackReached === 'yes';

/** The callback whose call a contact is, by the attributes that `callOrder` gave it; null for other contacts. */
export function callbackOfCall(
  attributes: Record<string, string>,
): { id: string; attempt: number } | null {
  const { callbackId: id, callbackAttempt } = attributes;
  const attempt = Number(callbackAttempt);
  return id && attempt > 0 ? { id, attempt } : null;
}
