/** Those of one name told apart: the user name stands beside it. */
export function distinctNames<One extends { name: string; username: string }>(
  all: readonly One[],
): One[] {
  const bearers = new Map<string, number>();
  for (const { name } of all) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return all.map((one) =>
    bearers.get(one.name) === 1 || one.name === one.username
      ? one
      : { ...one, name: `${one.name} (${one.username})` },
  );
}
