import type { Json, Parameters } from '../document/flow.ts';
import { isEmpty, legacyValue } from './legacy-value.ts';
import type { BlockReader } from './read-block.ts';

/** A block's parameters under their own names: keyed ones as a map, repeated ones as a list. */
export function keptAsIs(block: BlockReader): Parameters {
  const filled = (block.block.parameters ?? []).filter((parameter) => !isEmpty(parameter));
  const names = [...new Set(filled.map(({ name }) => name))];
  block.drop(...names);
  return Object.fromEntries(
    names.map((name): [string, Json] => {
      const same = filled.filter((parameter) => parameter.name === name);
      const values = same.map(legacyValue);
      if (!same.every(({ key }) => key))
        return [name, values.length > 1 ? values : (values[0] ?? null)];
      return [
        name,
        Object.fromEntries(same.map((parameter) => [parameter.key, legacyValue(parameter)])),
      ];
    }),
  );
}
