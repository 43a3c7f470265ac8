import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { App, type Stack } from 'aws-cdk-lib/core';
import { functionNeeds } from '../../lib/connect/function-needs.ts';
import type { ShippedFlows } from '../../lib/constructs/shipped-flows.ts';
import { type BuiltAssets, contactCenter } from '../../lib/contact-center.ts';
import config from '../fixtures/center.ts';
import { smallFlows } from '../fixtures/small-flows.ts';

/** The context that cdk.json gives every synthesis. */
export const cdkContext: Record<string, unknown> = JSON.parse(
  readFileSync('cdk.json', 'utf8'),
).context;

/** Folders in the shape of a build, so that infrastructure is tested without building the product. */
export function builtAssets(): BuiltAssets {
  const folder = '.build/test-assets';
  const built = { bundles: join(folder, 'functions'), dashboard: join(folder, 'dashboard') };
  for (const name of ['fold-contacts', 'serve-dashboard', ...Object.keys(functionNeeds)]) {
    mkdirSync(join(built.bundles, name), { recursive: true });
    writeFileSync(join(built.bundles, name, 'index.mjs'), 'export const handler = () => {};');
  }
  mkdirSync(built.dashboard, { recursive: true });
  writeFileSync(join(built.dashboard, 'index.html'), '<!doctype html>');
  return built;
}

export const shipped: ShippedFlows = {
  flows: smallFlows,
  inbound: 'welcome',
  callback: 'welcome',
  task: 'welcome',
  bot: 'reason',
};

type Parts = Parameters<typeof contactCenter>[1];
/** Flows of the only center may be given as they are. */
type Changed = Partial<Omit<Parts, 'shipped'>> & { shipped?: ShippedFlows | Parts['shipped'] };

/** The whole center with this context beside that of cdk.json. */
export function centerApp(
  context: Record<string, unknown> = {},
  options: { outdir?: string } = {},
  { shipped: flows = shipped, ...parts }: Changed = {},
) {
  const app = new App({ context: { ...cdkContext, ...context }, ...options });
  const testCases = 'test/fixtures/native-tests';
  const whole = {
    ...{ config, built: builtAssets(), testCases },
    shipped: typeof flows === 'function' ? flows : () => flows,
    ...parts,
  };
  return { app, stacks: contactCenter(app, whole) };
}

let shared: ReturnType<typeof synthesizeAll> | undefined;

function synthesizeAll() {
  const stacks = centerApp().stacks;
  const template = (name: Exclude<keyof typeof stacks, 'numbers' | 'sets' | 'users'>) =>
    Template.fromStack(stacks[name] as Stack);
  return {
    data: template('data'),
    signIn: template('signIn'),
    pipeline: template('pipeline'),
    dashboard: template('dashboard'),
    instance: template('instance'),
    functions: template('functions'),
    workspace: template('workspace'),
    routing: template('routing'),
    modules: template('modules'),
    flows: template('flows'),
    flowTests: template('flowTests'),
    afterCalls: template('afterCalls'),
    live: template('live'),
    push: template('push'),
    alerts: template('alerts'),
    reports: template('reports'),
    alarms: template('alarms'),
  };
}

/** Templates of every stack, synthesized once for all tests. */
export function templates() {
  shared ??= synthesizeAll();
  return shared;
}
