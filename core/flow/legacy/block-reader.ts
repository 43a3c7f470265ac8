import type { Json } from '../document/flow.ts';
import { attributePath } from './attribute-path.ts';
import type { LegacyBlock, LegacyParameter } from './legacy-flow.ts';

/** Reads a block's parameters and remembers which were asked for, so that what nothing asked for can be named. */
export interface BlockReader {
  readonly block: LegacyBlock;
  has(name: string): boolean;
  hasBranch(condition: string): boolean;
  /** The first filled parameter of one of these names: its literal as text, or its JSONPath. */
  text(...names: string[]): string | undefined;
  /** Every value of a parameter that may be repeated. */
  texts(name: string): string[];
  /** The entries of a keyed parameter; undefined when there is none. */
  entries(name: string): { [key: string]: string } | undefined;
  /** Parameters in their order, for what depends on it. */
  inOrder(...names: string[]): { name: string; key: string | undefined; text: string }[];
  /** Marks parameters that have no counterpart today. */
  drop(...names: string[]): void;
  /** What was left out: empty values and parameters that nothing asked for. */
  notes(): string[];
}

export function readBlock(block: LegacyBlock): BlockReader {
  const parameters = block.parameters ?? [];
  const filled = parameters.filter((parameter) => !isEmpty(parameter));
  const asked = new Set<string>();
  const inOrder = (...names: string[]) => {
    for (const name of names) asked.add(name);
    return filled
      .filter(({ name }) => names.includes(name))
      .map((parameter) => ({
        name: parameter.name,
        key: parameter.key ?? undefined,
        text: valueText(parameter),
      }));
  };
  return {
    block,
    has: (name) => parameters.some((parameter) => parameter.name === name),
    hasBranch: (condition) =>
      (block.branches ?? []).some((branch) => branch.condition === condition),
    inOrder,
    text: (...names) => inOrder(...names)[0]?.text,
    texts: (name) => inOrder(name).map(({ text }) => text),
    entries: (name) => {
      const found = inOrder(name).map(({ key, text }): [string, string] => [key ?? name, text]);
      return found.length === 0 ? undefined : Object.fromEntries(found);
    },
    drop: (...names) => {
      for (const name of names) asked.add(name);
    },
    notes: () => [
      ...parameters.filter(isEmpty).map((parameter) => emptyNote(block, parameter)),
      ...[...new Set(filled.map(({ name }) => name))]
        .filter((name) => !asked.has(name))
        .map((name) => `${blockTitle(block)}: ${name} has no counterpart today; left out.`),
    ],
  };
}

/** How notes speak of a block. */
export const blockTitle = ({ id, type }: LegacyBlock): string => `Block ${id} (${type})`;

/** A parameter's value as the flow language has it: a JSONPath when it has a namespace, else its literal; scalars are text. */
export function jsonOf({ value, namespace }: LegacyParameter): Json {
  if (namespace) return attributePath(namespace, String(value));
  return typeof value === 'object' ? (value as Json) : String(value);
}

function valueText(parameter: LegacyParameter): string {
  const value = jsonOf(parameter);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export const isEmpty = ({ value }: LegacyParameter): boolean =>
  value === undefined || value === null || value === '';

function emptyNote(block: LegacyBlock, { name, key, resourceName }: LegacyParameter): string {
  const field = key ? `${name} ${key}` : name;
  const resource = resourceName ? ` (it was “${resourceName}”)` : '';
  return `${blockTitle(block)}: ${field} is empty in the export${resource}; left out.`;
}
