import { blockTitle } from './block-title.ts';
import type { LegacyBlock, LegacyParameter } from './legacy-flow.ts';
import { isEmpty, legacyText } from './legacy-value.ts';

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
  inOrder(...names: string[]): NamedText[];
  /** Marks parameters that have no counterpart today. */
  drop(...names: string[]): void;
  /** What was left out: empty values and parameters that nothing asked for. */
  notes(): string[];
}

interface NamedText {
  name: string;
  key: string | undefined;
  text: string;
}

/** A reader of one block. */
export function readBlock(block: LegacyBlock): BlockReader {
  const parameters = block.parameters ?? [];
  const asked = new Set<string>();
  const drop = (...names: string[]): void => {
    for (const name of names) asked.add(name);
  };
  const inOrder = (...names: string[]): NamedText[] => {
    drop(...names);
    return parameters
      .filter((parameter) => names.includes(parameter.name) && !isEmpty(parameter))
      .map((parameter) => ({
        ...{ name: parameter.name, key: parameter.key ?? undefined },
        text: legacyText(parameter),
      }));
  };
  const branches = block.branches ?? [];
  return {
    ...{ block, drop, inOrder },
    has: (name) => parameters.some((parameter) => parameter.name === name),
    hasBranch: (condition) => branches.some((branch) => branch.condition === condition),
    text: (...names) => inOrder(...names)[0]?.text,
    texts: (name) => inOrder(name).map(({ text }) => text),
    entries: (name) => entriesOf(inOrder(name)),
    notes: () => [
      ...parameters.filter(isEmpty).map((parameter) => emptyNote(block, parameter)),
      ...unaskedNotes(block, parameters, asked),
    ],
  };
}

const entriesOf = (found: NamedText[]): { [key: string]: string } | undefined =>
  found.length === 0
    ? undefined
    : Object.fromEntries(found.map(({ name, key, text }) => [key ?? name, text]));

function emptyNote(block: LegacyBlock, { name, key, resourceName }: LegacyParameter): string {
  const field = key ? `${name} ${key}` : name;
  const resource = resourceName ? ` (it was “${resourceName}”)` : '';
  return `${blockTitle(block)}: ${field} is empty in the export${resource}; left out.`;
}

function unaskedNotes(
  block: LegacyBlock,
  parameters: LegacyParameter[],
  asked: Set<string>,
): string[] {
  const filled = parameters.filter((parameter) => !isEmpty(parameter)).map(({ name }) => name);
  return [...new Set(filled)]
    .filter((name) => !asked.has(name))
    .map((name) => `${blockTitle(block)}: ${name} has no counterpart today; left out.`);
}
