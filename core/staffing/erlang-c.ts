/** Contacts a second, and the mean seconds that an agent spends on one. */
export interface Demand {
  arrivalRate: number;
  handleSeconds: number;
}

/**
 * Share of contacts (0 to 1) that wait `seconds` at most when nobody gives up: M/M/n, first come first served, in its steady state
 * (A. K. Erlang, 1917). 1 when nothing comes, 0 when the load is not below the agents.
 */
export function answeredWithin(
  seconds: number,
  { arrivalRate, handleSeconds }: Demand,
  agents: number,
): number {
  const load = arrivalRate * handleSeconds;
  if (load === 0) return 1;
  if (load >= agents) return 0;
  return 1 - waitProbability(load, agents) * Math.exp((-(agents - load) * seconds) / handleSeconds);
}

/** Erlang C by the recursion of Erlang B, which neither overflows nor loses digits. */
function waitProbability(load: number, agents: number): number {
  let blocked = 1;
  for (let agent = 1; agent <= agents; agent++)
    blocked = (load * blocked) / (agent + load * blocked);
  return blocked / (1 - (load / agents) * (1 - blocked));
}
