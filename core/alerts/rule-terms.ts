import type { FigureUnit } from './figure-terms.ts';

export const severities = ['warning', 'serious'] as const;
export type Severity = (typeof severities)[number];
/** Whole numbers of a rule: what each may be. `clearSeconds` isn't below the minute of the evaluations. */
export const ruleBounds = {
  holdSeconds: { from: 0, to: 86_400 },
  clearSeconds: { from: 60, to: 86_400 },
  minimumSample: { from: 0, to: 10_000 },
  remindMinutes: { from: 0, to: 1440 },
} as const;

/** What a limit may be, by the unit of its figure: what no figure can be is no limit. */
export const unitBounds: Record<FigureUnit, { from: number; to: number }> = {
  count: { from: 0, to: 1_000_000 },
  seconds: { from: 0, to: 1_000_000 },
  money: { from: 0, to: 1_000_000 },
  share: { from: 0, to: 1 },
  points: { from: -1, to: 1 },
  /** Means of the scale of effort. */
  score: { from: 1, to: 7 },
};

/** How an alert reaches people who don't look at the page. */
export const notifyChannels = ['email', 'sms', 'https'] as const;
export type NotifyChannel = (typeof notifyChannels)[number];
