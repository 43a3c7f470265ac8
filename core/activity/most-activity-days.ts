/** More days than these are too much to read at once. */
export const mostActivityDays = 35;
