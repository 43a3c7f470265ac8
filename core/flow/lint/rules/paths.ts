import type { Read } from '../block.ts';
import { namespaceNames, namespaceOf } from '../namespaces.ts';
import { nearest } from '../nearest.ts';
import type { Draft, Rule } from '../rule.ts';

const namespace: Rule = {
  id: 'paths/namespace',
  title: 'A path begins with a namespace that exists',
  severity: 'warning',
  connect: 'Nothing is there: the path reads as empty, and conditions on it do not hold.',
  *check({ blocks }) {
    for (const { id, reads } of blocks)
      for (const { path, field } of reads) {
        const [name = '', key] = path.keys;
        const below = namespaceOf(name);
        const fault =
          below === undefined
            ? unknownNamespace(name, path.text)
            : typeof below === 'object' && key !== undefined && !below.includes(key)
              ? unknownKey(name, key, below)
              : null;
        if (fault) yield { block: id, field, ...fault };
      }
  },
};

type Fault = Pick<Draft, 'message' | 'fix' | 'severity'>;

function unknownNamespace(name: string, text: string): Fault {
  const meant = nearest(name, namespaceNames);
  return {
    message: `Connect has no namespace $.${name}.`,
    fix: meant
      ? `Write ${text.replace(`$.${name}`, `$.${meant}`)}.`
      : `To read an attribute write $.Attributes.${name}.`,
  };
}

function unknownKey(name: string, key: string, below: readonly string[]): Fault {
  return {
    message: `$.${name} is not known to have ${key}.`,
    fix: `It has ${below.join(', ')}.`,
  };
}

const containers: Rule = {
  id: 'paths/no-leaf',
  title: 'A path in a text names a value',
  severity: 'note',
  connect: 'What a whole namespace becomes inside a text is not documented.',
  *check({ blocks }) {
    for (const { id, action, reads } of blocks)
      for (const { path, field } of reads)
        if (saysIt(field) && isWhole(path) && action.Type !== 'InvokeFlowModule')
          yield {
            block: id,
            field,
            message: `${path.text} is a whole namespace, not a value.`,
            fix: `Name a value in it: ${path.text}.name.`,
          };
  },
};

const saysIt = (field: string): boolean => /\.(?:Text|SSML)$/.test(field);
const isWhole = ({ keys }: Read['path']): boolean =>
  keys.length === 1 && (namespaceOf(keys[0] ?? '') ?? 'value') !== 'value';

/** Whether a path can read anything. */
export const pathRules: readonly Rule[] = [namespace, containers];
