import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { functionsOf } from './connect/function-needs.ts';
import { CallbackSchedules } from './constructs/callback-schedules.ts';
import type { CenterFunction } from './constructs/center-function.ts';
import { centerName } from './constructs/center-name.ts';
import { neededFunction } from './constructs/needed-function.ts';
import type { DataStack } from './data-stack.ts';

export type FunctionsStackProps = StackProps & {
  config: ContactCenterConfig;
  data: DataStack;
  bundles: string;
};

/** Connect waits eight seconds for a function at most. */
const flowSeconds = 8;

/** The functions that flows call; each may do what its entry in the list says. */
export class FunctionsStack extends Stack {
  /** By name; those that have a bundle. */
  readonly functions: ReadonlyMap<string, CenterFunction>;
  readonly schedules: CallbackSchedules;

  constructor(scope: Construct, id: string, props: FunctionsStackProps) {
    const { config, data, bundles, ...stackProps } = props;
    super(scope, id, stackProps);
    this.schedules = new CallbackSchedules(this, 'Callbacks', centerName(config.name));
    this.functions = new Map(
      functionsOf('functions').flatMap(([name]) => {
        const schedules = name === 'request-callback';
        const environment = schedules ? this.schedules.environment : {};
        const common = { config, data, bundles, timeoutSeconds: flowSeconds, environment };
        const made = neededFunction(this, name, common);
        if (schedules && made) this.schedules.allow(made);
        return made ? [[name, made] as const] : [];
      }),
    );
  }

  get arns(): ReadonlyMap<string, string> {
    return new Map(
      [...this.functions].map(([name, { function: made }]) => [name, made.functionArn]),
    );
  }
}
