/** When the keys of one entry are complete. */
export interface EntryRules {
  /** Keys that end the entry and are no part of it. */
  terminator: string;
  /** Digits after which it is complete; null = any number. */
  maximum: number | null;
  /** `*` deletes what came before it. */
  cancels: boolean;
}

export interface Entry {
  text: string;
  complete: boolean;
  /** Keys that came after the entry was complete. */
  rest: string;
}

/**
 * An entry with these keys added, one after the other: complete at its terminator or its maximum length (Connect's guide,
 * "Store customer input"). In which portions the keys come makes no difference.
 */
export function collectDigits(begun: string, keys: string, rules: EntryRules): Entry {
  let text = begun;
  for (let at = 0; at < keys.length; at++) {
    const key = keys.charAt(at);
    text = key === '*' && rules.cancels ? '' : text + key;
    const rest = keys.slice(at + 1);
    if (rules.terminator !== '' && text.endsWith(rules.terminator))
      return { text: text.slice(0, -rules.terminator.length), complete: true, rest };
    if (rules.maximum !== null && text.length >= rules.maximum)
      return { text, complete: true, rest };
  }
  return { text, complete: false, rest: '' };
}
