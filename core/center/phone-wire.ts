import * as z from 'zod';
import { channel, heard, phase, refused, silence } from './local-wire.ts';

/** What the page "phone" and the local center say to each other; see `local-wire.ts`. */

/** Body of `POST /local/phone/calls`. `from` is the customer's number, or any name on written channels. */
export const newCall = z.object({
  from: z.string().min(1).max(256),
  /** One of the center's numbers. */
  to: z.string().min(1).max(256),
  channel: channel.default('VOICE'),
});
export type NewCall = z.input<typeof newCall>;
/** Its answer, 201. The page opens `WS /local/phone/{contactId}` next and gets all that was said so far. */
export const newCallAnswer = z.object({ contactId: z.string() });

/** From the center to a customer's phone, `WS /local/phone/{contactId}`. */
export const phoneMessage = z.discriminatedUnion('type', [
  heard,
  silence,
  z.object({
    type: z.literal('state'),
    atMs: z.number(),
    phase,
    /** With whom the customer talks: the agent's first name, null for nobody. */
    agent: z.string().nullable(),
    queue: z.string().nullable(),
    /** In the queue, from 1. */
    position: z.number().nullable(),
  }),
  refused,
  /** The line is down; the socket closes after it. Reason as in contact records, such as `CUSTOMER_DISCONNECT`. */
  z.object({ type: z.literal('ended'), atMs: z.number(), reason: z.string().nullable() }),
]);
export type PhoneMessage = z.output<typeof phoneMessage>;

/** From a customer's phone to the center. */
export const phoneAct = z.discriminatedUnion('type', [
  z.object({ type: z.literal('press'), digits: z.string().regex(/^[0-9*#]{1,32}$/) }),
  z.object({ type: z.literal('say'), words: z.string().min(1).max(1024) }),
  z.object({ type: z.literal('hangUp') }),
]);
export type PhoneAct = z.output<typeof phoneAct>;

/** From the center to a customer who waits to be called, `WS /local/phone/line/{number}`. */
export const lineMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('ring'),
    atMs: z.number(),
    contactId: z.string(),
    callerId: z.string().nullable(),
    ringSeconds: z.number(),
  }),
  /** It rings no longer. Answered: the page opens `WS /local/phone/{contactId}`. */
  z.object({
    type: z.literal('ringOver'),
    atMs: z.number(),
    contactId: z.string(),
    answered: z.boolean(),
  }),
  refused,
]);
export type LineMessage = z.output<typeof lineMessage>;

/** While a line's socket is open its number is that person's: no synthetic customer answers it. */
export const lineAct = z.discriminatedUnion('type', [
  z.object({ type: z.literal('answer'), contactId: z.string() }),
  z.object({ type: z.literal('reject'), contactId: z.string() }),
]);
export type LineAct = z.output<typeof lineAct>;
