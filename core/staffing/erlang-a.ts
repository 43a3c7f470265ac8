/** Arrivals and services a second, agents, and abandonments a second of one who waits (1 / mean patience). */
export interface ErlangALoad {
  arrivalRate: number;
  serviceRate: number;
  agents: number;
  abandonRate: number;
}

export interface ErlangA {
  /** Share of contacts that wait. */
  waitProbability: number;
  /** Share of contacts that abandon. */
  abandonment: number;
  /** Mean wait of all contacts, served or not, in seconds. */
  meanWaitSeconds: number;
  /** Mean number of contacts that wait. */
  meanQueue: number;
  /** Share of the agents' time in service. */
  occupancy: number;
}

/** Probability mass below this share of what was summed is left out. */
const negligible = 1e-15;

/**
 * The queue M/M/n+M: Poisson arrivals, exponential service and patience, first come first served, in its steady state. Summed over
 * the birth-and-death chain (C. Palm 1957; O. Garnett, A. Mandelbaum, M. Reiman, “Designing a call center with impatient
 * customers”, 2002). With `abandonRate` 0 it is Erlang C, which needs less load than agents.
 */
export function erlangA({ arrivalRate, serviceRate, agents, abandonRate }: ErlangALoad): ErlangA {
  if (abandonRate === 0 && arrivalRate >= agents * serviceRate)
    throw new Error('Without abandonment the load must be below the number of agents.');
  const below = idleStates(arrivalRate / serviceRate, agents);
  let [mass, weighted] = [1, 0];
  let probability = 1;
  for (let queue = 1; probability > negligible * mass; queue++) {
    probability *= arrivalRate / (agents * serviceRate + queue * abandonRate);
    mass += probability;
    weighted += queue * probability;
  }
  const total = below.mass + mass;
  const meanQueue = weighted / total;
  return {
    waitProbability: mass / total,
    abandonment: (abandonRate * meanQueue) / arrivalRate,
    meanWaitSeconds: meanQueue / arrivalRate,
    meanQueue,
    occupancy: (below.busy + mass * agents) / total / agents,
  };
}

/** States with a free agent, relative to the state in which all agents are busy and nobody waits. */
function idleStates(load: number, agents: number): { mass: number; busy: number } {
  let [mass, busy, probability] = [0, 0, 1];
  for (let state = agents; state > 0; state--) {
    probability *= state / load;
    mass += probability;
    busy += (state - 1) * probability;
  }
  return { mass, busy };
}
