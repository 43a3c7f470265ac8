import * as z from 'zod';

/** `GET /api/arrivals`. Instants are epoch seconds. */
export const arrivalsAnswer = z.object({
  day: z.string(),
  timeZone: z.string(),
  asOf: z.number(),
  /** The days that the usual is taken from: the same weekday of the six weeks before, those with contacts. */
  comparedDays: z.array(z.string()),
  quarters: z.array(
    z.object({
      from: z.number(),
      to: z.number(),
      /** Contacts that were put into a queue; null for quarter hours to come. */
      arrived: z.number().nullable(),
      /** The median of the days compared; null where none of them had that quarter hour. */
      usual: z.number().nullable(),
    }),
  ),
  /** From the day's beginning until now, the running quarter hour by its part. */
  soFar: z.object({ arrived: z.number(), usual: z.number().nullable() }),
});
export type ArrivalsAnswer = z.infer<typeof arrivalsAnswer>;
