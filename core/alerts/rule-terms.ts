/** Figures of what happens now: counts of contacts and agents, and seconds. */
export const liveFigures = [
  'waiting',
  'oldestWait',
  'waitingUnserved',
  'agentsOnline',
  'agentsAvailable',
  'agentsFree',
  'agentsOnContact',
  'longestInStatus',
  'dataAge',
] as const;
export type LiveFigure = (typeof liveFigures)[number];

export const severities = ['warning', 'serious'] as const;
export type Severity = (typeof severities)[number];
/** How an alert reaches people who don't look at the page. */
export const notifyChannels = ['email', 'sms', 'https'] as const;
export type NotifyChannel = (typeof notifyChannels)[number];
