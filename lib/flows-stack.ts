import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import type { ResourceArns } from './connect/resource-arns.ts';
import { ContactFlows } from './constructs/contact-flows.ts';
import { inSequence } from './constructs/in-sequence.ts';
import { numberFlows } from './constructs/number-flows.ts';
import { outboundCallers } from './constructs/outbound-callers.ts';
import { QueueQuickConnects } from './constructs/queue-quick-connects.ts';
import type { ShippedFlows } from './constructs/shipped-flows.ts';
import type { InstanceStack } from './instance-stack.ts';
import type { ModulesStack } from './modules-stack.ts';
import type { NumbersStack } from './numbers-stack.ts';
import type { RoutingStack } from './routing-stack.ts';

export type FlowsStackProps = StackProps & {
  config: ContactCenterConfig;
  instance: InstanceStack;
  routing: RoutingStack;
  modules: ModulesStack;
  numbers: NumbersStack | undefined;
  shipped: ShippedFlows;
};

/** What a contact goes through: flows, quick connects, what numbers and queues run. */
export class FlowsStack extends Stack {
  readonly flows: ContactFlows;
  /** Name of the flow that calls come to. */
  readonly inbound: string;
  /** Everything that flows name. */
  readonly resources: ResourceArns;

  constructor(scope: Construct, id: string, props: FlowsStackProps) {
    const { config, instance, routing, modules, numbers, shipped, ...stackProps } = props;
    // A template has a megabyte at most, and flows in four languages fill most of it.
    super(scope, id, { suppressTemplateIndentation: true, ...stackProps });
    // Flows name functions and bot by ARNs that don't tell whether they are joined to the instance yet.
    this.addStackDependency(modules);
    this.inbound = shipped.inbound;
    this.resources = { ...modules.resources, module: modules.modules.modules };
    this.flows = new ContactFlows(this, 'Flows', {
      instance,
      flows: shipped.flows.filter(({ name }) => !modules.modules.modules.has(name)),
      resources: this.resources,
      all: shipped.flows,
    });
    this.afterFlows(props);
    inSequence(this);
  }

  private afterFlows({ config, instance, routing, numbers, shipped }: FlowsStackProps): void {
    const ofType = (type: string) => {
      const found = shipped.flows.find((flow) => flow.type === type);
      return found && this.flows.arnOf(found.name);
    };
    const transfer = ofType('QUEUE_TRANSFER');
    if (transfer !== undefined)
      new QueueQuickConnects(this, 'Transfers', {
        instance,
        queues: routing.queues,
        flowArn: transfer,
      });
    const numberArns = new Map([...existingNumbers(config), ...(numbers?.arns ?? [])]);
    const callers = config.queues.map(({ name, outboundCallerId = '' }) => ({
      queue: name,
      queueArn: routing.queues.get(name) ?? '',
      numberArn: numberArns.get(outboundCallerId),
    }));
    const whisper = ofType('OUTBOUND_WHISPER');
    outboundCallers(this, instance.instanceId, config.name, callers, whisper);
    numberFlows(this, instance.instanceId, numberArns, this.flows.arnOf(shipped.inbound));
  }
}

/** Numbers that the instance has, with their ARNs. */
const existingNumbers = ({ phoneNumbers }: ContactCenterConfig): [string, string][] =>
  phoneNumbers.flatMap(({ number, arn }): [string, string][] =>
    arn === undefined ? [] : [[number, arn]],
  );
