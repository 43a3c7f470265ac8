import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { queueCallerId } from '../core/config/queue-caller-id.ts';
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
  /** ARN of the flow that transfers to an agent. */
  readonly transferToAgent: string | undefined;
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
    this.transferToAgent = this.flowOfType('AGENT_TRANSFER', shipped);
    this.afterFlows(props);
    inSequence(this);
  }

  private flowOfType(type: string, { flows }: ShippedFlows): string | undefined {
    const found = flows.find((flow) => flow.type === type);
    return found && this.flows.arnOf(found.name);
  }

  /** Quick connects and numbers of the own center alone: no agent hands a contact over to another company. */
  private afterFlows({ config, instance, routing, numbers, shipped }: FlowsStackProps): void {
    const own = new Set(config.queues.map(({ name }) => name));
    const transfer = this.flowOfType('QUEUE_TRANSFER', shipped);
    if (transfer !== undefined)
      new QueueQuickConnects(this, 'Transfers', {
        instance,
        queues: new Map([...routing.queues].filter(([name]) => own.has(name))),
        flowArn: transfer,
      });
    const claimed = config.phoneNumbers.flatMap(({ number }): [string, string][] => {
      const arn = numbers?.arns.get(number);
      return arn === undefined ? [] : [[number, arn]];
    });
    const numberArns = new Map([...existingNumbers(config), ...claimed]);
    const there = config.phoneNumbers.filter(({ number }) => numberArns.has(number));
    const callers = config.queues.map((queue) => ({
      queue: queue.name,
      queueArn: routing.queues.get(queue.name) ?? '',
      numberArn: numberArns.get(queueCallerId(queue, there) ?? ''),
    }));
    const whisper = this.flowOfType('OUTBOUND_WHISPER', shipped);
    outboundCallers(this, instance.instanceId, config.name, callers, whisper);
    numberFlows(this, instance.instanceId, numberArns, this.flows.arnOf(shipped.inbound));
  }
}

/** Numbers that the instance has, with their ARNs. */
const existingNumbers = ({ phoneNumbers }: ContactCenterConfig): [string, string][] =>
  phoneNumbers.flatMap(({ number, arn }): [string, string][] =>
    arn === undefined ? [] : [[number, arn]],
  );
