import type { MetricName } from './metrics.ts';

/** What an agent's scorecard shows, in order. */
export const scorecardMetrics = [
  'contactsHandled',
  'averageHandleTime',
  'averageInteractionTime',
  'averageHoldTimeAllContacts',
  'averageAfterContactWorkTime',
  'afterContactWorkTime95',
  'contactsLongAfterContactWork',
  'averageHolds',
  'transferRate',
  'contactsAgentHungUpFirst',
  'costPerContact',
] as const satisfies MetricName[];
