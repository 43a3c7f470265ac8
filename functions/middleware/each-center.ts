import type { Failure } from './bus-event.ts';

/** The same work for every center, one after the other: where it fails for one, the others get theirs all the same. */
export async function eachCenter<Tools>(
  { byTenant }: { byTenant: ReadonlyMap<string | null, Tools> },
  work: (tools: Tools) => Promise<Failure[]>,
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const [tenant, tools] of byTenant)
    try {
      failures.push(...(await work(tools)));
    } catch (error) {
      if (byTenant.size === 1) throw error;
      failures.push({ id: `all of ${tenant}`, error });
    }
  return failures;
}
