import * as z from 'zod';
import { callbackStates } from './callback.ts';
import { capacityReasons } from './capacity-reasons.ts';

/** What the HTTP API says of callbacks. Instants are epoch seconds, days `YYYY-MM-DD` in the center's time zone. */

export const callbacksQuery = z.object({
  /** Today when left out. Open callbacks in a queue stand on the day of their request. */
  day: z.iso.date('write a day as YYYY-MM-DD').optional(),
  state: z.enum(callbackStates).optional(),
  queue: z.string().max(127).optional(),
});
export type CallbacksQuery = z.output<typeof callbacksQuery>;

export const callbackRow = z.object({
  id: z.string(),
  state: z.enum(callbackStates),
  /** E.164. */
  number: z.string(),
  queue: z.string(),
  reason: z.string(),
  language: z.string(),
  requestedAt: z.number(),
  /** When the customer is or was to be called; null = when it is their turn. */
  at: z.number().nullable(),
  /** The time that the customer was given, whatever was tried since; null = when it is their turn. */
  promisedAt: z.number().nullable(),
  /** The contact in which the customer asked. */
  contactId: z.string(),
  attempts: z.array(
    z.object({
      at: z.number(),
      contactId: z.string().nullable(),
      outcome: z.enum(['reached', 'unreached', 'refused', 'unknown']).nullable(),
    }),
  ),
  closedAt: z.number().nullable(),
  /** Why it is closed; null while it is open. */
  ending: z.string().nullable(),
  canMove: z.boolean(),
  canCallNow: z.boolean(),
  canCancel: z.boolean(),
});
export type CallbackRow = z.infer<typeof callbackRow>;

/** In the order of their times. */
export const callbackList = z.object({ day: z.string(), callbacks: z.array(callbackRow) });
export type CallbackList = z.infer<typeof callbackList>;

export const slotsQuery = z.object({ queue: z.string().min(1).max(127) });
export const slotList = z.object({
  slotMinutes: z.number(),
  /** Starts of those that can still be promised, in order. */
  slots: z.array(z.number()),
  /** All within reach, in order. */
  places: z.array(
    z.object({
      at: z.number(),
      /** Callbacks that the team can take. */
      capacity: z.number(),
      /** Promised already; more than `capacity` where the forecast fell since. */
      taken: z.number(),
      /** The configured limit, what the forecast leaves, the limit for want of history, or a closure. */
      why: z.enum(capacityReasons),
    }),
  ),
});
export type SlotList = z.infer<typeof slotList>;

/** Start of the slot, as `slotList` has it. */
export const moveBody = z.strictObject({ slot: z.int('write epoch seconds') });

/** `token`: of one intention, so that it is carried out once however often it comes. */
export const callNowBody = z.strictObject({ token: z.string().regex(/^[\w-]{8,64}$/) });

/** Codes of refused commands, and the HTTP status of each. */
export const commandStatus = {
  'callback-unknown': 404,
  'callback-closed': 409,
  'callback-in-progress': 409,
  'callback-in-queue': 409,
  'slot-invalid': 400,
  'slot-taken': 409,
  /** The queue never opens again. */
  'not-possible-now': 409,
} as const;
export const commandProblem = z.object({
  code: z.enum(Object.keys(commandStatus) as (keyof typeof commandStatus)[]),
});
