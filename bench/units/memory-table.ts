import type { Item } from './item-size.ts';

/*
 * As much of DynamoDB's expressions as the adapters use, on items in memory: an embedded engine would take an hour for
 * what is counted here in a minute. Anything else throws, so that no cost goes uncounted.
 */

export type Expression = {
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
};

const nameOf = (text: string, { ExpressionAttributeNames: names }: Expression): string =>
  text.startsWith('#') ? (names?.[text] as string) : text;

const boundTo = (text: string, { ExpressionAttributeValues: values }: Expression): unknown => {
  if (!values || !(text in values)) throw new Error(`no value ${text}`);
  return values[text];
};

/** `attribute_not_exists(a)`, `a = :v` and `a < :v`, joined by OR. */
export function holds(condition: string, item: Item | undefined, by: Expression): boolean {
  return condition.split(' OR ').some((text) => {
    const absent = /^attribute_not_exists\((#?\w+)\)$/.exec(text);
    if (absent) return item?.[nameOf(absent[1] as string, by)] === undefined;
    const [, name = '', operator, value = ''] = /^(#?\w+) (=|<) (:\w+)$/.exec(text) ?? [];
    if (!operator) throw new Error(`a condition of an unknown form: ${text}`);
    const there = item?.[nameOf(name, by)] as string | undefined;
    const wanted = boundTo(value, by) as string;
    return operator === '=' ? there === wanted : there !== undefined && there < wanted;
  });
}

/** `SET a = :v, … ADD b :w, …` on a copy. */
export function updated(expression: string, item: Item, by: Expression): Item {
  const changed = { ...item };
  const [, set = '', sums = ''] = /^SET (.*?)(?: ADD (.*))?$/.exec(expression) ?? [];
  if (set === '') throw new Error(`an update of an unknown form: ${expression}`);
  for (const part of set.split(/, ?/)) {
    const [name = '', value = ''] = part.split(' = ');
    changed[nameOf(name, by)] = boundTo(value, by);
  }
  for (const part of sums === '' ? [] : sums.split(/, ?/)) {
    const [name = '', value = ''] = part.split(' ');
    const code = nameOf(name, by);
    changed[code] = Number(changed[code] ?? 0) + Number(boundTo(value, by));
  }
  return changed;
}

/** `pk = :pk`, alone or with `sk BETWEEN :from AND :to`, in the order of sort keys. */
export function matching(items: Item[], condition: string, by: Expression): Item[] {
  const [, pk = '', from, to] =
    /^pk = (:\w+)(?: AND sk BETWEEN (:\w+) AND (:\w+))?$/.exec(condition) ?? [];
  if (pk === '') throw new Error(`a key condition of an unknown form: ${condition}`);
  const isWithin = ({ sk }: Item) =>
    !from ||
    !to ||
    (String(sk) >= String(boundTo(from, by)) && String(sk) <= String(boundTo(to, by)));
  return items.filter(isWithin).sort((one, other) => (String(one.sk) < String(other.sk) ? -1 : 1));
}
