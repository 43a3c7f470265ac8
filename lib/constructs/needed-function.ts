import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { functionNeeds } from '../connect/function-needs.ts';
import type { DataStack } from '../data-stack.ts';
import { allowTables } from './allow-tables.ts';
import { CenterFunction } from './center-function.ts';
import { centerName } from './center-name.ts';
import { tableNames } from './center-stores.ts';
import { centerVariables, type OwnVariables } from './center-variables.ts';
import { allowKeyUse } from './key-use.ts';

export type NeededFunctionProps = {
  config: ContactCenterConfig;
  data: DataStack;
  bundles: string;
  timeoutSeconds: number;
  environment?: Record<string, string>;
  /** Variables that each center has for itself, beside its tables. */
  own?: OwnVariables;
  functionName?: string;
};

/** A function with what its entry in `functionNeeds` says; undefined when there is no bundle of it. */
export function neededFunction(
  scope: Construct,
  name: string,
  { config, data, bundles, environment, own, ...props }: NeededFunctionProps,
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
      ...centerVariables(Stack.of(scope), data.stores, used, own),
      ...environment,
    },
    memoryMb: 1024,
    ...props,
  });
  allowTables(made.role, data.stores, needs);
  const write = used.some((table) => needs[table]?.actions?.includes('PutItem'));
  for (const { key } of data.stores) allowKeyUse(key, made.role, { through: ['dynamodb'], write });
  return made;
}

/** `look-up-caller` is `LookUpCaller` in the template. */
const idOf = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
