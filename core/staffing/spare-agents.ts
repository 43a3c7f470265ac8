/** Agents at work (not whole when they are expected) and the queues that they serve just then. */
export interface Team {
  agents: number;
  queues: readonly string[];
}

/**
 * Agents whom the needs of all queues leave over for one of them. A queue's need falls on its teams by their size; what a team has left
 * is shared evenly among its queues, so that no agent is counted twice. More agents or smaller needs never leave fewer.
 */
export function spareAgents(
  queue: string,
  teams: readonly Team[],
  needed: (queue: string) => number,
): number {
  const present = teams.filter(({ agents }) => agents > 0);
  const share = (name: string) =>
    needed(name) /
    sum(
      present.filter(({ queues }) => queues.includes(name)),
      (team) => team.agents,
    );
  return sum(
    present.filter(({ queues }) => queues.includes(queue)),
    ({ agents, queues }) => (agents * Math.max(0, 1 - sum(queues, share))) / queues.length,
  );
}

const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((total, item) => total + of(item), 0);
