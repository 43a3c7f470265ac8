import { CfnContactFlow, CfnContactFlowModule } from 'aws-cdk-lib/aws-connect';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { BuiltFlow } from '../../core/flow/build/built-flow.ts';
import { moduleSettings } from '../../core/flow/build/module-settings.ts';
import { renderBuilt } from '../../core/flow/build/render-built.ts';
import { resolveResources, resourcesOf } from '../../core/flow/build/resolve-resources.ts';
import { idInInstance } from '../connect/arn-parts.ts';
import { calledFlows } from '../connect/called-flows.ts';
import { deploymentOrder } from '../connect/deployment-order.ts';
import { flowErrors, type NamedFlow } from '../connect/flow-errors.ts';
import { placeholderFlow } from '../connect/placeholder-flow.ts';
import { missingResource, type ResourceArns, resourceArn } from '../connect/resource-arns.ts';
import { ConnectCall } from './connect-call.ts';

export type ContactFlowsProps = {
  instance: { instanceArn: string; instanceId: string };
  /** Those to be made here. */
  flows: readonly BuiltFlow[];
  /** Everything that they name and that isn't among them. */
  resources: ResourceArns;
  /** All flows and modules of the center: the linter checks calls against them. */
  all: readonly BuiltFlow[];
};

/**
 * Flows and modules, those that are called before those that call. A flow that the linter finds an error in, or that names what
 * isn't deployed, fails the synthesis.
 */
export class ContactFlows extends Construct {
  private readonly instance: ContactFlowsProps['instance'];
  private readonly arns = { flow: new Map<string, string>(), module: new Map<string, string>() };
  private readonly resources: ResourceArns;

  constructor(scope: Construct, id: string, props: ContactFlowsProps) {
    super(scope, id);
    const { instance, flows, resources } = props;
    this.instance = instance;
    for (const kind of ['flow', 'module'] as const)
      for (const [name, arn] of resources[kind] ?? []) this.arns[kind].set(name, arn);
    this.resources = { ...resources, ...this.arns };
    const errors = [...problems(props)];
    if (errors.length > 0)
      throw new Error(`Connect would refuse ${errors.length} thing(s):\n${errors.join('\n')}`);
    const byName = new Map(flows.map((flow) => [flow.name, flow]));
    const calls = new Map(flows.map((flow) => [flow.name, calledFlows(flow)]));
    const sizes = new Map(flows.map(({ name, blocks }) => [name, Object.keys(blocks).length]));
    const { order, deferred } = deploymentOrder(calls, (name) => sizes.get(name) ?? 0);
    const named = (names: Iterable<string>) => [...names].flatMap((name) => byName.get(name) ?? []);
    for (const flow of named(deferred)) this.make(flow, placeholderFlow(flow));
    for (const flow of named(order)) if (!deferred.has(flow.name)) this.make(flow, flow);
    for (const flow of named(deferred)) this.fill(flow);
  }

  /** The ARN of a flow; throws when it isn't among the flows. */
  arnOf(name: string): string {
    const arn = this.arns.flow.get(name);
    if (arn === undefined) throw new Error(`There is no flow "${name}"`);
    return arn;
  }

  /** ARNs of modules by name. */
  get modules(): ReadonlyMap<string, string> {
    return this.arns.module;
  }

  /** Whether there is a flow of this name. */
  has(name: string): boolean {
    return this.arns.flow.has(name);
  }

  private make(flow: BuiltFlow, content: BuiltFlow): void {
    const { name, type, description } = flow;
    const common = {
      instanceArn: this.instance.instanceArn,
      name,
      content: this.content(content),
      ...(description === undefined ? {} : { description: description.slice(0, 500) }),
    };
    if (type === 'MODULE') {
      const settings = moduleSettings(flow);
      const made = new CfnContactFlowModule(this, `Module ${name}`, { ...common, settings });
      this.arns.module.set(name, made.attrContactFlowModuleArn);
    } else {
      const made = new CfnContactFlow(this, `Flow ${name}`, { ...common, type });
      this.arns.flow.set(name, made.attrContactFlowArn);
    }
  }

  /** CloudFormation keeps the placeholder, which never changes, so nothing overwrites what this call has written. */
  private fill(flow: BuiltFlow): void {
    const isModule = flow.type === 'MODULE';
    const arn = this.arns[isModule ? 'module' : 'flow'].get(flow.name) ?? '';
    new ConnectCall(this, `Content ${flow.name}`, {
      action: isModule ? 'UpdateContactFlowModuleContent' : 'UpdateContactFlowContent',
      parameters: {
        InstanceId: this.instance.instanceId,
        [isModule ? 'ContactFlowModuleId' : 'ContactFlowId']: idInInstance(arn),
        Content: this.content(flow),
      },
      resources: [arn],
    });
  }

  private content(flow: BuiltFlow): string {
    const resolved = resolveResources(
      renderBuilt(flow),
      (kind, name) => resourceArn(this.resources, kind, name) ?? '',
    );
    return Stack.of(this).toJsonString(resolved);
  }
}

function* problems({ flows, resources, all }: ContactFlowsProps): Generator<string> {
  const known = (kind: 'flow' | 'module') =>
    new Map([
      ...(resources[kind] ?? []),
      ...flows
        .filter(({ type }) => (type === 'MODULE') === (kind === 'module'))
        .map(({ name }) => [name, name] as const),
    ]);
  const there: ResourceArns = { ...resources, flow: known('flow'), module: known('module') };
  for (const flow of flows)
    for (const { kind, name } of resourcesOf(renderBuilt(flow)))
      if (resourceArn(there, kind, name) === undefined)
        yield missingResource(flow.name, kind, name, there);
  yield* flowErrors(flows.map(byNames), all.map(byNames));
}

const byNames = (flow: BuiltFlow): NamedFlow => ({
  name: flow.name,
  type: flow.type,
  flow: resolveResources(renderBuilt(flow), (_kind, name) => name),
});
