export const severities = ['warning', 'serious'] as const;
export type Severity = (typeof severities)[number];
/** Whole numbers of a rule: what each may be. `clearSeconds` isn't below the minute of the evaluations. */
export const ruleBounds = {
  holdSeconds: { from: 0, to: 86_400 },
  clearSeconds: { from: 60, to: 86_400 },
  minimumSample: { from: 0, to: 10_000 },
  remindMinutes: { from: 0, to: 1440 },
} as const;

/** How an alert reaches people who don't look at the page. */
export const notifyChannels = ['email', 'sms', 'https'] as const;
export type NotifyChannel = (typeof notifyChannels)[number];
