import * as z from 'zod';

/** Fields that several queries have, each with what to write where it is refused. */

/** A whole number within bounds. */
export const wholeNumber = (least: number, most: number) => {
  const fix = `write a whole number from ${least} to ${most}`;
  return z.coerce.number(fix).int(fix).min(least, fix).max(most, fix);
};

const endOfTime = Date.UTC(9999, 11, 31) / 1000;
const asInstant = 'write epoch seconds';
export const instant = z.coerce
  .number(asInstant)
  .int(asInstant)
  .min(0, asInstant)
  .max(endOfTime, asInstant);

/** Something that is wanted or, left out, is not. */
export const wanted = z.enum(['true'], 'write true, or leave it out').optional();
