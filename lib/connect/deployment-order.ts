/** How flows that call each other can be made. */
export type DeploymentOrder = {
  /** Every flow once, after those that it calls, but for the deferred ones. */
  order: string[];
  /** Flows that stand in a ring: they are made with a placeholder first and get their content when all others are there. */
  deferred: ReadonlySet<string>;
};

/**
 * The order in which flows can be made: Connect refuses a flow that names one that isn't there yet. In every ring of calls at least one
 * flow is deferred, the smallest where there is a choice: what is deferred stands in the template more than once. What isn't in a ring
 * never is. The same calls and sizes give the same order.
 */
export function deploymentOrder(
  calls: ReadonlyMap<string, readonly string[]>,
  sizeOf: (flow: string) => number = () => 0,
): DeploymentOrder {
  const deferred = new Set(calls.keys());
  const largestFirst = [...calls.keys()].reverse().sort((a, b) => sizeOf(b) - sizeOf(a));
  for (const name of largestFirst) {
    deferred.delete(name);
    if (inOrder(calls, deferred) === null) deferred.add(name);
  }
  return { order: inOrder(calls, deferred) ?? [], deferred };
}

/** Each flow after those that it calls and that are not deferred; null where a ring is left. */
function inOrder(
  calls: ReadonlyMap<string, readonly string[]>,
  deferred: ReadonlySet<string>,
): string[] | null {
  const open = new Set<string>();
  const done = new Set<string>();
  const canBeMade = (name: string): boolean => {
    if (deferred.has(name) || done.has(name)) return true;
    if (open.has(name)) return false;
    open.add(name);
    if (!(calls.get(name) ?? []).every(canBeMade)) return false;
    done.add(name);
    return true;
  };
  const made = [...calls.keys()].every(canBeMade);
  return made ? [...done, ...deferred] : null;
}
