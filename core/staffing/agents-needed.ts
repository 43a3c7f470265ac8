import { answeredWithin, type Demand } from './erlang-c.ts';

/** The fewest agents that keep a service level (`target` is a share, 0 to 1) by Erlang C; 0 when nothing comes. */
export function agentsNeeded(
  demand: Demand,
  { target, thresholdSeconds }: { target: number; thresholdSeconds: number },
): number {
  let agents = Math.ceil(demand.arrivalRate * demand.handleSeconds);
  while (answeredWithin(thresholdSeconds, demand, agents) < target) agents++;
  return agents;
}
