/** Epoch seconds: functions read the clock here and hand it on. */
export const now = (): number => Math.floor(Date.now() / 1000);
