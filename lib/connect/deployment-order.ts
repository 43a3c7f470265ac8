/** How flows that call each other can be made. */
export type DeploymentOrder = {
  /** Every flow once, after those that it calls, but for the deferred ones. */
  order: string[];
  /** Flows that stand in a ring: they are made with a placeholder first and get their content when all others are there. */
  deferred: ReadonlySet<string>;
};

/**
 * The order in which flows can be made: Connect refuses a flow that names one that isn't there yet. In every ring of calls at
 * least one flow is deferred; what isn't in a ring never is. The same calls give the same order.
 */
export function deploymentOrder(calls: ReadonlyMap<string, readonly string[]>): DeploymentOrder {
  const open = new Set<string>();
  const done = new Set<string>();
  const deferred = new Set<string>();
  const visit = (name: string): void => {
    if (open.has(name)) deferred.add(name);
    if (open.has(name) || done.has(name)) return;
    open.add(name);
    for (const called of calls.get(name) ?? []) visit(called);
    open.delete(name);
    done.add(name);
  };
  for (const name of calls.keys()) visit(name);
  return { order: [...done], deferred };
}
