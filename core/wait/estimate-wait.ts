import type { ServicePace } from './service-pace.ts';

/** Handle times below which a mean says too little. */
export const fewestHandled = 30;

export type WaitSituation = {
  /** Contacts that are taken before this one. */
  ahead: number;
  agentsStaffed: number;
  agentsAvailable: number;
};

/**
 * Seconds that a contact can expect to wait when `ahead` others go first and it doesn't give up itself; null when unknown: nobody
 * serves the queue, or fewer than 30 handle times are known. Free agents take the first of those ahead. With c agents, all busy, handle times of mean S and a rate θ of giving
 * up, i contacts ahead become i − 1 after 1 / (c/S + iθ) seconds, and the last step is c/S alone: the sum of those for i = 0 … ahead.
 * Without abandons that is (ahead + 1) · S / c.
 * Source: estimators QL and QL_m of Ibrahim and Whitt, "Real-Time Delay Estimation in Overloaded Multiserver Queues with
 * Abandonments", Management Science 55 (2009) 1729–1742.
 */
export function estimateWait(situation: WaitSituation, pace: ServicePace | null): number | null {
  const { ahead, agentsStaffed, agentsAvailable } = situation;
  if (agentsStaffed < 1) return null;
  if (agentsAvailable > ahead) return 0;
  if (pace === null || pace.handled < fewestHandled) return null;
  const served = agentsStaffed / pace.handleSeconds;
  let seconds = 0;
  for (let before = 0; before <= ahead - agentsAvailable; before++)
    seconds += 1 / (served + before * pace.abandonRate);
  return seconds;
}
