import * as z from 'zod';
import { wholeNumber } from '../query-fields.ts';
import { contactRow, historyQuery, named } from './wire.ts';

/** `GET /api/repeats`. */
export const repeatsQuery = historyQuery
  // Queues are those of the journeys; those that their customers began before may have been in any.
  .pick({ from: true, to: true, timeZone: true, queues: true })
  .extend({
    withinDays: wholeNumber(1, 30).optional(),
    /** Which of the journeys are listed: those that repeat another, that another one followed, that none followed, or all. */
    list: z.enum(['repeats', 'followed', 'resolved', 'all']).default('repeats'),
  });
export type JourneyList = z.output<typeof repeatsQuery>['list'];

const resolution = {
  /** Journeys that known customers began and that ended in the span. */
  contacts: z.number(),
  /** Those whose customer began another within the days after, in whichever queue: not resolved at first contact. */
  followed: z.number(),
  /** Of the others, those whose days are not over yet: their customer may still come back. */
  undecided: z.number(),
  /** First-contact resolution so far: 1 − followed / contacts; null when there were none. */
  resolution: z.number().nullable(),
};

export const repeatsAnswer = z.object({
  withinDays: z.number(),
  ...resolution,
  /** Those whose customer had begun another within the days before, whenever that one ended. */
  repeats: z.number(),
  /** repeats / contacts; null when there were none. */
  rate: z.number().nullable(),
  /** By the queue of the journey that was followed or not; those with most contacts first. */
  queues: z.array(named.extend(resolution)),
  /** Those that were asked for, newest first: all of them, or the first 500. */
  rows: z.array(contactRow),
  /** How many there are of them. */
  listed: z.number(),
});
export type RepeatsAnswer = z.infer<typeof repeatsAnswer>;
