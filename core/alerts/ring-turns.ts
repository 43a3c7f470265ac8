/** A center's figures are looked at once in so many seconds, however often they change. */
export const turnSeconds = 5;

/**
 * Seconds that a ring waits before it is heard: a turn, so that all rings of the turn are behind it, and two more, in which clocks of
 * functions may differ and a write becomes visible to those who read at half the price.
 */
export const ringDelaySeconds = turnSeconds + 2;

/** The turn of an instant, in epoch milliseconds: of the rings of one turn the first speaks for all. */
export const turnOf = (atMs: number): number => Math.floor(atMs / (turnSeconds * 1000));
