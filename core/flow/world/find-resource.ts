import { exactNames, namesOf } from './names-of.ts';

interface Known {
  /** Keys by every name that they answer to. */
  keys: Map<string, string>;
  size: number;
}

const seen = new WeakMap<object, Known>();

/**
 * The entry that a reference means: by key, by its own `arn` or `name`, by the last part of an ARN. The first entry wins where
 * two answer to the same name.
 */
export function findResource<Entry>(
  entries: Record<string, Entry> | undefined,
  reference: string,
): { key: string; entry: Entry } | undefined {
  if (!entries) return undefined;
  if (Object.hasOwn(entries, reference))
    return { key: reference, entry: entries[reference] as Entry };
  const { keys } = namesIn(entries);
  for (const name of namesOf(reference)) {
    const key = keys.get(name);
    if (key !== undefined && Object.hasOwn(entries, key))
      return { key, entry: entries[key] as Entry };
  }
  return undefined;
}

/** Entries may be added between calls; their number says whether the names are still good. */
function namesIn(entries: Record<string, unknown>): Known {
  const all = Object.entries(entries);
  const known = seen.get(entries);
  if (known?.size === all.length) return known;
  const keys = new Map<string, string>();
  for (const [key, entry] of all)
    for (const name of [...exactNames(key), ...ownNames(entry)])
      if (!keys.has(name)) keys.set(name, key);
  const fresh = { keys, size: all.length };
  seen.set(entries, fresh);
  return fresh;
}

function ownNames(entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { arn, name, userName } = entry as { arn?: string; name?: string; userName?: string };
  return [arn, name, userName].flatMap((one) => (typeof one === 'string' ? exactNames(one) : []));
}
