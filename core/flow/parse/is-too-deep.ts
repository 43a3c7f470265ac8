/** No flow nests deeper: Connect's conditions go 5 deep, views some ten levels; walks through a flow may recurse. */
const deepest = 200;

/** Whether a value nests deeper than any flow does. Looks level by level, so that no depth is too much for it. */
export function isTooDeep(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return false;
}
