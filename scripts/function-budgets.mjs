/** Bytes that a bundle may weigh: cold starts grow with it, and a caller waits for those of functions that flows call. */
const usualBudget = 640_000;
/** Nobody on the line waits for these, and they talk to more services. Raise one only with a reason in the commit. */
const budgets = {
  'act-on-center': 900_000,
  'fold-contacts': 900_000,
  'serve-dashboard': 900_000,
  'advance-voicemails': 980_000,
  'place-callbacks': 900_000,
  'manage-callbacks': 900_000,
  'reconcile-live': 840_000,
  // The flows of all languages, their test cases and the engine that runs them are part of it.
  'explore-flows': 1_100_000,
  // It reads what pages of surveys, callbacks, journeys and agents' time read; nobody waits for it but people who are alerted.
  'evaluate-alerts': 730_000,
  'manage-center': 700_000,
  // The PDF library and its fonts are most of it; it runs four times an hour and nobody waits for it.
  'send-reports': 2_700_000,
};

/** Bytes that the bundle of a function may weigh. */
export const budgetOf = (name) => budgets[name] ?? usualBudget;
