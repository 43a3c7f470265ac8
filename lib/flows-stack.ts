import { CfnIntegrationAssociation } from 'aws-cdk-lib/aws-connect';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { renderBuilt } from '../core/flow/build/render-built.ts';
import { resourcesOf } from '../core/flow/build/resolve-resources.ts';
import type { ResourceArns } from './connect/resource-arns.ts';
import { CenterBot } from './constructs/center-bot.ts';
import { ContactFlows } from './constructs/contact-flows.ts';
import { inSequence } from './constructs/in-sequence.ts';
import { numberFlows } from './constructs/number-flows.ts';
import { outboundCallers } from './constructs/outbound-callers.ts';
import { promptByName } from './constructs/prompt-by-name.ts';
import { QueueQuickConnects } from './constructs/queue-quick-connects.ts';
import type { ShippedFlows } from './constructs/shipped-flows.ts';
import type { FunctionsStack } from './functions-stack.ts';
import type { InstanceStack } from './instance-stack.ts';
import type { NumbersStack } from './numbers-stack.ts';
import type { RoutingStack } from './routing-stack.ts';

export type FlowsStackProps = StackProps & {
  config: ContactCenterConfig;
  instance: InstanceStack;
  routing: RoutingStack;
  functions: FunctionsStack;
  numbers: NumbersStack | undefined;
  shipped: ShippedFlows;
};

/** What a contact goes through: functions and bot joined to the instance, flows, quick connects, numbers. */
export class FlowsStack extends Stack {
  readonly flows: ContactFlows;
  /** Name of the flow that calls come to. */
  readonly inbound: string;
  /** Everything that flows name. */
  readonly resources: ResourceArns;

  constructor(scope: Construct, id: string, props: FlowsStackProps) {
    const { config, instance, routing, functions, numbers, shipped, ...stackProps } = props;
    // A template has a megabyte at most, and flows in four languages fill most of it.
    super(scope, id, { suppressTemplateIndentation: true, ...stackProps });
    this.inbound = shipped.inbound;
    for (const [name, { function: called }] of functions.functions)
      this.associate(instance, 'LAMBDA_FUNCTION', `Calls ${name}`, called.functionArn);
    this.resources = {
      queue: routing.queues,
      hours: routing.hours,
      lambda: functions.arns,
      'lex-bot': this.bots(config, instance, shipped.bot),
      prompt: this.prompts(instance, shipped),
    };
    const { flows } = shipped;
    this.flows = new ContactFlows(this, 'Flows', { instance, flows, resources: this.resources });
    this.afterFlows(props);
    inSequence(this);
  }

  private associate(instance: InstanceStack, type: string, id: string, integrationArn: string) {
    new CfnIntegrationAssociation(this, id, {
      instanceId: instance.instanceArn,
      integrationType: type,
      integrationArn,
    });
  }

  private bots({ languages }: ContactCenterConfig, instance: InstanceStack, name: string) {
    const bot = new CenterBot(this, 'Bot', { name, languages });
    this.associate(instance, 'LEX_BOT', 'Talks', bot.aliasArn);
    return new Map([[name, bot.aliasArn]]);
  }

  /** Prompts that flows name: recordings that every new instance has. */
  private prompts(instance: InstanceStack, { flows }: ShippedFlows): Map<string, string> {
    const names = flows
      .flatMap((flow) => resourcesOf(renderBuilt(flow)))
      .flatMap(({ kind, name }) => (kind === 'prompt' ? [name] : []));
    return new Map([...new Set(names)].map((name) => [name, promptByName(this, instance, name)]));
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
    const callers = config.queues.map(({ name, outboundCallerId = '' }) => ({
      queue: name,
      queueArn: routing.queues.get(name) ?? '',
      numberArn: numbers?.arns.get(outboundCallerId),
    }));
    const whisper = ofType('OUTBOUND_WHISPER');
    outboundCallers(this, instance.instanceId, config.name, callers, whisper);
    if (numbers)
      numberFlows(this, instance.instanceId, numbers.arns, this.flows.arnOf(shipped.inbound));
  }
}
