type PluralBase<Key> = Key extends `${infer Base}_one` ? Base : never;

/** Every key of some English words, and the further plural forms that a language needs. */
export type WithPlurals<English, Further extends string> = Record<keyof English, string> &
  Record<`${PluralBase<keyof English>}_${Further}`, string>;
