import type { Day } from '../../../core/time/zone.ts';

/** Whether a text of an address is a day that exists. */
export const isDay = (text: string | null): text is Day =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
