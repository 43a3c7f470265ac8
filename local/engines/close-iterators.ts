import { createRequire } from 'node:module';

type Iterator = { close(): Promise<void>; return?: () => Promise<void> };
type Database = Record<'keys' | 'values', (options?: object) => Iterator>;

/**
 * dynalite 4.0.0 ends an iterator by its `return` method, which its database hasn't got: each Query and Scan would
 * hold a snapshot for good, and with it every file that was ever written since. Has to be called before an engine is made.
 */
export function closeIterators(): void {
  const ofDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
  const { Level } = ofDynalite('level') as { Level: { prototype: Database } };
  const { MemoryLevel } = ofDynalite('memory-level') as { MemoryLevel: { prototype: Database } };
  for (const { prototype } of [Level, MemoryLevel]) {
    for (const method of ['keys', 'values'] as const)
      prototype[method] = closing(prototype[method]);
  }
}

function closing(iterate: Database['keys']): Database['keys'] {
  return function (this: unknown, options) {
    const iterator = iterate.call(this as Database, options);
    iterator.return = () => iterator.close();
    return iterator;
  };
}
