/** What a caller can want, as the bot and the flows name it. */
export const intents = [
  'Sales',
  'Support',
  'Billing',
  'Emergency',
  'OrderStatus',
  'OpeningHours',
  'ResetRequest',
  'Agent',
] as const;
export type Intent = (typeof intents)[number];
