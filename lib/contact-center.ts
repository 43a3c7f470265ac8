import { type App, Tags } from 'aws-cdk-lib/core';
import type { OwnCenter } from '../core/config/centers-of.ts';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { AfterCallsStack } from './after-calls-stack.ts';
import { AlarmsStack } from './alarms-stack.ts';
import { AlertsStack } from './alerts-stack.ts';
import type { CenterFunction } from './constructs/center-function.ts';
import { centerName } from './constructs/center-name.ts';
import type { ShippedFlows } from './constructs/shipped-flows.ts';
import { DashboardStack } from './dashboard-stack.ts';
import { DataStack } from './data-stack.ts';
import { type FlowSets, flowSets } from './flow-sets.ts';
import { FlowTestsStack } from './flow-tests-stack.ts';
import { FunctionsStack } from './functions-stack.ts';
import { InstanceStack } from './instance-stack.ts';
import { LiveStack } from './live-stack.ts';
import { NumbersStack, numbersToClaim } from './numbers-stack.ts';
import { PipelineStack } from './pipeline-stack.ts';
import { PushStack } from './push-stack.ts';
import { ReportsStack } from './reports-stack.ts';
import { RoutingStack } from './routing-stack.ts';
import { SignInStack } from './sign-in-stack.ts';
import { UsersStack } from './users-stack.ts';
import { WorkspaceStack } from './workspace-stack.ts';

/** Folders of what was built before: a bundle per function, and the web app. */
export type BuiltAssets = { bundles: string; dashboard: string };

export type CenterParts = {
  config: ContactCenterConfig;
  built: BuiltAssets;
  shipped(center: OwnCenter): ShippedFlows;
  /** Folder of the flows' test cases. */
  testCases: string;
};

/** All stacks of one contact center, wired. They take account and region from whoever deploys them. */
export function contactCenter(app: App, parts: CenterParts) {
  const { config, built } = parts;
  const center = centerName(config.name);
  const named = (stack: string) => `${center}-${stack}`;
  const about = (what: string) => ({ config, description: `${config.name}: ${what}` });
  const data = new DataStack(app, named('data'), about('streams, tables, buckets and their key'));
  const instance = new InstanceStack(app, named('instance'), {
    ...about('Amazon Connect instance, what it stores and publishes'),
    data,
  });
  const functions = new FunctionsStack(app, named('functions'), {
    ...about('functions that flows call'),
    data,
    bundles: built.bundles,
  });
  const figures = figureStacks(app, named, about, { built, data, instance, functions });
  const connect = connectStacks(app, named, about, {
    ...{ ...parts, data, instance, functions },
    ...figures,
  });
  const reports = new ReportsStack(app, named('reports'), {
    ...about('reports by e-mail'),
    data,
    bundles: built.bundles,
  });
  const alarms = new AlarmsStack(app, named('alarms'), {
    ...about('alarms'),
    data,
    reports,
    ...figures,
    functions: functionsIn({ functions, ...connect, ...figures }),
  });
  Tags.of(app).add('contact-center', center);
  return { data, instance, functions, ...figures, ...connect, reports, alarms };
}

type StacksWithFunctions = {
  functions: FunctionsStack;
  afterCalls: AfterCallsStack;
  alerts: AlertsStack;
  live: LiveStack;
  dashboard: DashboardStack;
  push: PushStack;
};

const functionsIn = (stacks: StacksWithFunctions): Map<string, CenterFunction> => {
  const { functions, afterCalls, alerts, live, dashboard, push } = stacks;
  return new Map([
    ...functions.functions,
    ...afterCalls.functions,
    ...alerts.functions,
    ...live.functions,
    ...push.functions,
    ...dashboard.commands,
  ]);
};

type Named = (stack: string) => string;
type About = (what: string) => { config: ContactCenterConfig; description: string };

type FigureParts = {
  built: BuiltAssets;
  data: DataStack;
  instance: InstanceStack;
  functions: FunctionsStack;
};

function figureStacks(app: App, named: Named, about: About, parts: FigureParts) {
  const { built, data, instance, functions } = parts;
  const signIn = new SignInStack(app, named('sign-in'), about('users of the dashboard'));
  const push = new PushStack(app, named('push'), {
    ...about('what happens now, pushed to dashboards'),
    data,
    signIn,
    bundles: built.bundles,
  });
  const dashboard = new DashboardStack(app, named('dashboard'), {
    ...about('HTTP API and web app'),
    data,
    signIn,
    instance,
    functions,
    push,
    ...built,
  });
  const alerts = new AlertsStack(app, named('alerts'), {
    ...about('what supervisors are alerted of'),
    data,
    dashboard: dashboard.hosting.address,
    bundles: built.bundles,
  });
  const pipeline = new PipelineStack(app, named('pipeline'), {
    ...about('from contact records to figures'),
    data,
    rings: alerts.rings,
    bundles: built.bundles,
  });
  return { signIn, pipeline, push, dashboard, alerts };
}

type ConnectParts = CenterParts & {
  data: DataStack;
  instance: InstanceStack;
  functions: FunctionsStack;
  dashboard: DashboardStack;
  push: PushStack;
  alerts: AlertsStack;
};

function connectStacks(app: App, named: Named, about: About, parts: ConnectParts) {
  const { dashboard, instance } = parts;
  const claimed = claims(app) && numbersToClaim(parts.config).length > 0;
  const numbers = claimed
    ? new NumbersStack(app, named('numbers'), { ...about('phone numbers'), instance })
    : undefined;
  const address = dashboard.hosting.address;
  const workspace = new WorkspaceStack(app, named('workspace'), {
    ...about('the dashboard in the agent workspace'),
    instance,
    dashboard: address,
  });
  const routing = new RoutingStack(app, named('routing'), {
    ...about('hours, queues, routing profiles, statuses'),
    instance,
    dashboard: address,
    workspace,
  });
  const sets = flowSets(app, named, about, { ...parts, routing, numbers });
  const [{ modules, flows }] = sets;
  return {
    ...{ numbers, workspace, routing, modules, flows, sets },
    ...stacksBehindFlows(app, named, about, { ...parts, routing, sets }),
  };
}

type BehindParts = ConnectParts & { routing: RoutingStack; sets: FlowSets };

function stacksBehindFlows(app: App, named: Named, about: About, parts: BehindParts) {
  const { data, built, instance, functions, routing, push, alerts, sets } = parts;
  const afterCalls = new AfterCallsStack(app, named('after-calls'), {
    ...about('callbacks at their time, voicemails'),
    data,
    instance,
    routing,
    functions,
    sets,
    bundles: built.bundles,
  });
  const live = new LiveStack(app, named('live'), {
    ...about('what happens now'),
    data,
    instance,
    routing,
    rings: [push.rings, alerts.rings],
    bundles: built.bundles,
  });
  const flowTests = flowTestsStack(app, named, about, parts);
  return { afterCalls, live, flowTests, users: usersStack(app, named, about, parts) };
}

/** None when the configuration names nobody. */
function usersStack(app: App, named: Named, about: About, parts: BehindParts) {
  const { config, data, instance, routing, sets } = parts;
  if (config.users.length === 0) return undefined;
  return new UsersStack(app, named('users'), {
    ...about('people who work in Amazon Connect'),
    ...{ data, instance, routing },
    // Colleagues belong to all companies, a flow to one.
    transferFlow: sets.length === 1 ? sets[0].flows.transferToAgent : undefined,
  });
}

/** None with client companies: the test cases name the flows and words of the only center. */
function flowTestsStack(app: App, named: Named, about: About, parts: BehindParts) {
  const { config, instance, sets, testCases } = parts;
  if (config.tenants.length > 0) return undefined;
  return new FlowTestsStack(app, named('flow-tests'), {
    ...about('test cases of the flows'),
    instance,
    flows: sets[0].flows,
    folder: testCases,
  });
}

/** `-c claimNumbers=true`: a number costs from the day it is claimed. */
const claims = (app: App): boolean => {
  const given: unknown = app.node.tryGetContext('claimNumbers');
  return given === true || given === 'true';
};
