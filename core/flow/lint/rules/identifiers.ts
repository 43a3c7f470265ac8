import type { Rule } from '../rule.ts';

const forbidden = /[%:(\\/)=$,;[\]{}]/;
/** Words that Connect's guide names, and the rest of their kind. */
const reserved = new Set(['__proto__', ...Object.getOwnPropertyNames(Object.prototype)]);
const longest = 50;

const duplicate: Rule = {
  id: 'identifiers/duplicate',
  title: 'An identifier names one block',
  severity: 'error',
  connect: 'Identifiers must be unique in a flow.',
  *check({ blocks }) {
    const seen = new Set<string>();
    for (const { id } of blocks) {
      if (seen.has(id))
        yield {
          block: id,
          field: 'Identifier',
          message: `Another block is called “${id}” too.`,
          fix: 'Rename one of them, and the branches that lead to it.',
        };
      seen.add(id);
    }
  },
};

const characters: Rule = {
  id: 'identifiers/characters',
  title: 'Some characters and words cannot be identifiers',
  severity: 'error',
  connect:
    'An identifier must not be empty, hold one of % : ( \\ / ) = $ , ; [ ] { } or be a word such as __proto__, constructor or toString.',
  *check({ blocks }) {
    for (const { id } of blocks) {
      const fault = faultOf(id);
      if (fault)
        yield {
          block: id,
          field: 'Identifier',
          message: fault,
          fix: 'Rename the block, and the branches that lead to it.',
        };
    }
  },
};

function faultOf(id: string): string | null {
  if (id === '') return 'The identifier is empty.';
  if (reserved.has(id)) return `The identifier is the reserved word ${id}.`;
  const found = forbidden.exec(id);
  return found && `The identifier holds “${found[0]}”.`;
}

const length: Rule = {
  id: 'identifiers/length',
  title: `An identifier has at most ${longest} characters`,
  severity: 'warning',
  connect: `Connect’s guide allows ${longest} characters.`,
  *check({ blocks }) {
    for (const { id } of blocks)
      if (id.length > longest)
        yield {
          block: id,
          field: 'Identifier',
          message: `The identifier has ${id.length} characters.`,
          fix: 'Shorten it, also in the branches that lead to it.',
        };
  },
};

/** What a block may be called. */
export const identifierRules: readonly Rule[] = [duplicate, characters, length];
