import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { App } from 'aws-cdk-lib/core';
import config from '../../contact-center.config.ts';
import { type BuiltAssets, contactCenter } from '../../lib/contact-center.ts';

/** The context that cdk.json gives every synthesis. */
export const cdkContext: Record<string, unknown> = JSON.parse(
  readFileSync('cdk.json', 'utf8'),
).context;

/** Folders in the shape of a build, so that infrastructure is tested without building the product. */
export function builtAssets(): BuiltAssets {
  const folder = '.build/test-assets';
  const built = { bundles: join(folder, 'functions'), dashboard: join(folder, 'dashboard') };
  for (const name of ['fold-contacts', 'serve-dashboard']) {
    mkdirSync(join(built.bundles, name), { recursive: true });
    writeFileSync(join(built.bundles, name, 'index.mjs'), 'export const handler = () => {};');
  }
  mkdirSync(built.dashboard, { recursive: true });
  writeFileSync(join(built.dashboard, 'index.html'), '<!doctype html>');
  return built;
}

/** The whole center with this context beside that of cdk.json. */
export function centerApp(
  context: Record<string, unknown> = {},
  options: { outdir?: string } = {},
) {
  const app = new App({ context: { ...cdkContext, ...context }, ...options });
  return { app, stacks: contactCenter(app, config, builtAssets()) };
}

let shared: ReturnType<typeof synthesizeAll> | undefined;

function synthesizeAll() {
  const { data, signIn, pipeline, dashboard, alarms } = centerApp().stacks;
  return {
    data: Template.fromStack(data),
    signIn: Template.fromStack(signIn),
    pipeline: Template.fromStack(pipeline),
    dashboard: Template.fromStack(dashboard),
    alarms: Template.fromStack(alarms),
  };
}

/** Templates of every stack, synthesized once for all tests. */
export function templates() {
  shared ??= synthesizeAll();
  return shared;
}
