import { existsSync } from 'node:fs';
import type { Json } from '../../core/flow/document/flow.ts';
import { parseJson } from '../../core/flow/parse/parse-json.ts';
import { emptyWorld, type World } from '../../core/flow/world/world.ts';
import { worldFromJson } from '../../core/flow/world/world-from-json.ts';
import { CommandError, type OptionValues, textOption, textOptions } from '../command.ts';
import { isFlow, isTestCase } from './other-document.ts';
import { problemLine } from './problem-line.ts';
import { textOf } from './read-text.ts';

export const worldOptions = {
  world: {
    type: 'string',
    value: 'FILE',
    help: 'hours, queues, functions, bots … as JSON (beside the flow: NAME.world.json)',
  },
  lambda: {
    type: 'string',
    multiple: true,
    value: 'NAME=JSON',
    help: 'what a function answers; can be given several times',
  },
} as const;

/** The world that the options name, else the one that lies beside the file, else an empty one. */
export function readWorld(options: OptionValues, beside: string): World {
  const named = textOption(options, 'world');
  const sibling = beside.replace(/\.(?:json|ts)$/, '.world.json');
  const file = named ?? (existsSync(sibling) ? sibling : undefined);
  const world = file === undefined ? emptyWorld() : worldOf(file);
  return { ...world, lambdas: { ...world.lambdas, ...lambdasOf(options) } };
}

function worldOf(file: string): World {
  const json = parseJson(textOf(file));
  if (!json.ok) throw new CommandError(`${file}: ${problemLine(json.problem)}`);
  const read = worldFromJson(json.value);
  if (read.ok) return read.value;
  const kind = isFlow(json.value)
    ? ['This is a flow, not a world.']
    : isTestCase(json.value)
      ? ['This is a test case, not a world.']
      : read.problem.map(problemLine);
  throw new CommandError(kind.map((line) => `${file}: ${line}`).join('\n'));
}

function lambdasOf(options: OptionValues): World['lambdas'] {
  return Object.fromEntries(
    textOptions(options, 'lambda').map((given) => {
      const at = given.indexOf('=');
      const name = given.slice(0, at);
      const answer = at > 0 ? jsonOf(given.slice(at + 1)) : undefined;
      if (answer === undefined)
        throw new CommandError(
          `--lambda is NAME=JSON, such as look-up='{"name":"Ana"}', not “${given}”.`,
        );
      return [name, () => answer];
    }),
  );
}

/** The value of a JSON text; undefined when it is none. */
export function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
