import type { Json } from '../document/flow.ts';

/** A place where two values differ; a side is absent where the value has nothing there. */
export interface JsonDifference {
  path: string;
  before?: Json;
  after?: Json;
}

type Maybe = Json | undefined;
type Keyed = { [key: string]: Json };

/** Where two JSON values differ, by path: the order of an object's keys is no difference, that of a list is one. */
export function compareJson(before: Maybe, after: Maybe, path = ''): JsonDifference[] {
  if (isKeyed(before) && isKeyed(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) =>
      compareJson(own(before, key), own(after, key), keyPath(path, key)),
    );
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    return Array.from({ length: Math.max(before.length, after.length) }).flatMap((_, index) =>
      compareJson(before[index], after[index], `${path}[${index}]`),
    );
  }
  if (before === after) return [];
  return [
    {
      path,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ];
}

const isKeyed = (value: Maybe): value is Keyed =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (value: Keyed, key: string): Maybe =>
  Object.hasOwn(value, key) ? value[key] : undefined;

const keyPath = (path: string, key: string): string => {
  if (!/^[\p{L}\p{N}_-]+$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
};
