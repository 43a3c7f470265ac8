/** `2026-11-22T09:00:00.000Z`. */
export const isoInstant = (ms: number): string => new Date(ms).toISOString();

/** `2026-11-22T09:00:00Z`, as contact records have it: whole seconds, the rest cut off. */
export const isoSecond = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`;

/** Seconds since 1970, the rest cut off. */
export const wholeSecond = (ms: number): number => Math.floor(ms / 1000);
