import * as z from 'zod';
import { keepings } from '../callbacks/keeping-of.ts';
import { callbackRow } from '../callbacks/wire.ts';
import { historyQuery } from './wire.ts';

/** `GET /api/callback-figures`. */
export const callbackFiguresQuery = historyQuery
  .pick({ from: true, to: true, timeZone: true })
  .extend({ queue: z.string().max(127).optional() });

const figures = {
  promised: z.number(),
  inTime: z.number(),
  late: z.number(),
  broken: z.number(),
  cancelled: z.number(),
  waiting: z.number(),
  /** Calls that went out. */
  attempts: z.number(),
  /** Callbacks whose customer was reached. */
  reached: z.number(),
  /** In time, of those in time, late and broken; null without any. */
  keptRate: z.number().nullable(),
  /** 95 %, Wilson. */
  keptInterval: z.object({ low: z.number(), high: z.number() }).nullable(),
  /** Reached, of those called; null without any. */
  reachedRate: z.number().nullable(),
};
/** `key`: a queue's name, the slot's time of day (`09:30`), or a day; empty over all. */
const figureRow = z.object({ key: z.string(), ...figures });
export type CallbackFigures = z.infer<typeof figureRow>;

export const callbackFiguresAnswer = z.object({
  timeZone: z.string(),
  total: figureRow,
  queues: z.array(figureRow),
  /** Promises of a time, by its time of day. */
  slots: z.array(figureRow),
  days: z.array(figureRow),
  /** The promises, the latest first: all of them, or the first 1,000. */
  callbacks: z.array(callbackRow.extend({ keeping: z.enum(keepings) })),
  callbacksTruncated: z.boolean(),
});
export type CallbackFiguresAnswer = z.infer<typeof callbackFiguresAnswer>;
