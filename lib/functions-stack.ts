import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { tables } from '../adapters/dynamodb/tables.ts';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { type FunctionNeeds, functionNeeds } from './connect/function-needs.ts';
import { CenterFunction } from './constructs/center-function.ts';
import { centerName } from './constructs/center-name.ts';
import { allowKeyUse } from './constructs/key-use.ts';
import type { DataStack } from './data-stack.ts';

export type FunctionsStackProps = StackProps & {
  config: ContactCenterConfig;
  data: DataStack;
  bundles: string;
};

const tableNames = ['contacts', 'metrics', 'center'] as const;

/** Connect waits eight seconds for a function at most. */
const flowSeconds = 8;

/** The functions that flows call, and those that work behind them; each may do what its entry in the list says. */
export class FunctionsStack extends Stack {
  /** By name; those that have a bundle. */
  readonly functions: ReadonlyMap<string, CenterFunction>;

  constructor(scope: Construct, id: string, props: FunctionsStackProps) {
    const { config, data, bundles, ...stackProps } = props;
    super(scope, id, stackProps);
    const center = centerName(config.name);
    this.functions = new Map(
      Object.entries(functionNeeds)
        .filter(([name]) => existsSync(join(bundles, name, 'index.mjs')))
        .map(([name, needs]) => [name, this.made(name, needs, { center, data, bundles })]),
    );
  }

  /** Those that flows may call. */
  get flowFunctions(): ReadonlyMap<string, CenterFunction> {
    return new Map([...this.functions].filter(([name]) => !functionNeeds[name]?.behindFlows));
  }

  get flowArns(): ReadonlyMap<string, string> {
    return new Map(
      [...this.flowFunctions].map(([name, { function: made }]) => [name, made.functionArn]),
    );
  }

  private made(
    name: string,
    needs: FunctionNeeds,
    { center, data, bundles }: { center: string; data: DataStack; bundles: string },
  ): CenterFunction {
    const used = tableNames.filter((table) => needs[table]);
    const made = new CenterFunction(this, idOf(name), {
      name,
      center,
      bundles,
      key: data.key,
      environment: Object.fromEntries(
        used.map((table) => [tables[table].environment, data[table].tableName]),
      ),
      memoryMb: 1024,
      timeoutSeconds: needs.behindFlows ? 60 : flowSeconds,
    });
    for (const table of used) {
      const { actions = [], indexes = false } = needs[table] ?? {};
      if (actions.length > 0) data[table].allow(made.role, ...actions);
      if (indexes) data[table].allowIndexQueries(made.role);
    }
    const writes = used.some((table) =>
      needs[table]?.actions?.some((action) => /^(Put|Update)/.test(action)),
    );
    allowKeyUse(data.key, made.role, { through: ['dynamodb'], write: writes });
    return made;
  }
}

/** `look-up-caller` is `LookUpCaller` in the template. */
const idOf = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
