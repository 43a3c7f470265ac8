import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Construct } from 'constructs';
import { tables } from '../../adapters/dynamodb/tables.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { functionNeeds } from '../connect/function-needs.ts';
import type { DataStack } from '../data-stack.ts';
import { CenterFunction } from './center-function.ts';
import { centerName } from './center-name.ts';
import { allowKeyUse } from './key-use.ts';

export type NeededFunctionProps = {
  config: ContactCenterConfig;
  data: DataStack;
  bundles: string;
  timeoutSeconds: number;
  environment?: Record<string, string>;
  functionName?: string;
};

const tableNames = ['contacts', 'metrics', 'center'] as const;

/** A function with what its entry in `functionNeeds` says; undefined when there is no bundle of it. */
export function neededFunction(
  scope: Construct,
  name: string,
  { config, data, bundles, environment, ...props }: NeededFunctionProps,
): CenterFunction | undefined {
  const needs = functionNeeds[name];
  if (!needs || !existsSync(join(bundles, name, 'index.mjs'))) return undefined;
  const used = tableNames.filter((table) => needs[table]);
  const made = new CenterFunction(scope, idOf(name), {
    name,
    center: centerName(config.name),
    bundles,
    key: data.key,
    environment: {
      ...Object.fromEntries(
        used.map((table) => [tables[table].environment, data[table].tableName]),
      ),
      ...environment,
    },
    memoryMb: 1024,
    ...props,
  });
  for (const table of used) {
    const { actions = [], indexes = false } = needs[table] ?? {};
    if (actions.length > 0) data[table].allow(made.role, ...actions);
    if (indexes) data[table].allowIndexQueries(made.role);
  }
  const write = used.some((table) => needs[table]?.actions?.includes('PutItem'));
  allowKeyUse(data.key, made.role, { through: ['dynamodb'], write });
  return made;
}

/** `look-up-caller` is `LookUpCaller` in the template. */
const idOf = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
