import { Annotations, type App } from 'aws-cdk-lib/core';
import { centersOf, type OwnCenter } from '../core/config/centers-of.ts';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import type { ShippedFlows } from './constructs/shipped-flows.ts';
import { FlowsStack } from './flows-stack.ts';
import type { FunctionsStack } from './functions-stack.ts';
import type { InstanceStack } from './instance-stack.ts';
import { ModulesStack } from './modules-stack.ts';
import type { NumbersStack } from './numbers-stack.ts';
import type { RoutingStack } from './routing-stack.ts';

/** The flows of one center, deployed. */
export type FlowSet = {
  tenant: string | null;
  shipped: ShippedFlows;
  modules: ModulesStack;
  flows: FlowsStack;
};
export type FlowSets = [FlowSet, ...FlowSet[]];

export type FlowSetsParts = {
  config: ContactCenterConfig;
  shipped(center: OwnCenter): ShippedFlows;
  instance: InstanceStack;
  functions: FunctionsStack;
  routing: RoutingStack;
  numbers: NumbersStack | undefined;
};

/** Modules and flows of each center, in stacks of their own: those of two companies fit into no template. */
export function flowSets(
  app: App,
  named: (stack: string) => string,
  about: (what: string) => { config: ContactCenterConfig; description: string },
  parts: FlowSetsParts,
): FlowSets {
  const { instance, functions, routing, numbers } = parts;
  const centers = centersOf(parts.config).map((own) => ({ ...own, shipped: parts.shipped(own) }));
  const all = centers.map(({ shipped }) => shipped);
  const sets: FlowSet[] = [];
  for (const { tenant, config, shipped } of centers) {
    const stack = (name: string) => named(tenant === null ? name : `${tenant}-${name}`);
    const modules = new ModulesStack(app, stack('modules'), {
      ...about('functions, bot and prompts joined to the instance, flow modules'),
      ...{ instance, routing, functions, shipped, all, first: sets[0]?.modules },
    });
    const flows = new FlowsStack(app, stack('flows'), {
      ...about('contact flows, quick connects, what numbers run'),
      ...{ config, instance, routing, modules, numbers, shipped },
    });
    sets.push({ tenant, shipped, modules, flows });
  }
  tellQuota(sets);
  return sets as FlowSets;
}

/** Flows that an instance can have until AWS raises it (service quotas). */
const flowQuota = 100;

function tellQuota(sets: readonly FlowSet[]): void {
  const flows = sets
    .flatMap(({ shipped }) => shipped.flows)
    .filter(({ type }) => type !== 'MODULE');
  if (sets[0] && flows.length > flowQuota)
    Annotations.of(sets[0].flows).addInfo(
      `${flows.length} flows: ask AWS for more than ${flowQuota} "Flows per instance" before deploying`,
    );
}
