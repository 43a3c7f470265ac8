import { type App, Tags } from 'aws-cdk-lib/core';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { AlarmsStack } from './alarms-stack.ts';
import { centerName } from './constructs/center-name.ts';
import { DashboardStack } from './dashboard-stack.ts';
import { DataStack } from './data-stack.ts';
import { PipelineStack } from './pipeline-stack.ts';
import { SignInStack } from './sign-in-stack.ts';

/** Folders of what was built before: a bundle per function, and the web app. */
export type BuiltAssets = { bundles: string; dashboard: string };

/** All stacks of one contact center, wired. They take account and region from whoever deploys them. */
export function contactCenter(app: App, config: ContactCenterConfig, built: BuiltAssets) {
  const center = centerName(config.name);
  const describe = (what: string) => ({ description: `${config.name}: ${what}` });
  const data = new DataStack(app, `${center}-data`, {
    config,
    ...describe('stream, tables, failure bucket and their key'),
  });
  const signIn = new SignInStack(app, `${center}-sign-in`, {
    config,
    ...describe('users of the dashboard'),
  });
  const pipeline = new PipelineStack(app, `${center}-pipeline`, {
    config,
    data,
    bundles: built.bundles,
    ...describe('from contact records to figures'),
  });
  const dashboard = new DashboardStack(app, `${center}-dashboard`, {
    config,
    data,
    signIn,
    ...built,
    ...describe('HTTP API and web app'),
  });
  const alarms = new AlarmsStack(app, `${center}-alarms`, {
    config,
    data,
    pipeline,
    dashboard,
    ...describe('alarms'),
  });
  Tags.of(app).add('contact-center', center);
  return { data, signIn, pipeline, dashboard, alarms };
}
