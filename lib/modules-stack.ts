import { CfnIntegrationAssociation } from 'aws-cdk-lib/aws-connect';
import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import type { BuiltFlow } from '../core/flow/build/built-flow.ts';
import { renderBuilt } from '../core/flow/build/render-built.ts';
import { resourcesOf } from '../core/flow/build/resolve-resources.ts';
import { independentModules } from './connect/called-flows.ts';
import { formView } from './connect/form-view.ts';
import type { ResourceArns } from './connect/resource-arns.ts';
import { shippedRecordings } from './connect/shipped-recordings.ts';
import { CenterBot } from './constructs/center-bot.ts';
import { ContactFlows } from './constructs/contact-flows.ts';
import { inSequence } from './constructs/in-sequence.ts';
import { promptByName } from './constructs/prompt-by-name.ts';
import { recordedPrompt } from './constructs/recorded-prompt.ts';
import type { ShippedFlows } from './constructs/shipped-flows.ts';
import type { FunctionsStack } from './functions-stack.ts';
import type { InstanceStack } from './instance-stack.ts';
import type { RoutingStack } from './routing-stack.ts';

export type ModulesStackProps = StackProps & {
  config: ContactCenterConfig;
  instance: InstanceStack;
  routing: RoutingStack;
  functions: FunctionsStack;
  /** Flows of all centers of the instance: what they name is made once. */
  all: readonly ShippedFlows[];
  shipped: ShippedFlows;
  /** The stack that has joined functions, bot and prompts to the instance, where this isn't the first. */
  first: ModulesStack | undefined;
};

/**
 * What flows are made of: functions and bot joined to the instance, prompts, and the modules that need no flow. A stack of their own,
 * because a template has a megabyte at most.
 */
export class ModulesStack extends Stack {
  readonly modules: ContactFlows;
  /** Everything that flows name, but flows and modules. */
  readonly resources: ResourceArns;

  constructor(scope: Construct, id: string, props: ModulesStackProps) {
    const { config, instance, routing, functions, all, shipped, first, ...stackProps } = props;
    super(scope, id, { suppressTemplateIndentation: true, ...stackProps });
    this.resources = first?.resources ?? this.joined(props);
    if (first) this.addStackDependency(first);
    this.modules = new ContactFlows(this, 'Modules', {
      instance,
      flows: independentModules(shipped.flows),
      resources: this.resources,
      all: shipped.flows,
    });
    inSequence(this);
  }

  private joined({
    config,
    instance,
    routing,
    functions,
    all,
    shipped,
  }: ModulesStackProps): ResourceArns {
    for (const [name, { function: called }] of functions.functions)
      this.associate(instance, 'LAMBDA_FUNCTION', `Calls ${name}`, called.functionArn);
    return {
      queue: routing.queues,
      hours: routing.hours,
      view: new Map([['form', formView(this)]]),
      lambda: functions.arns,
      'lex-bot': this.bots(config, instance, shipped.bot),
      prompt: this.prompts(
        config,
        instance,
        all.flatMap(({ flows }) => flows),
      ),
    };
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

  /** Recordings of ours are uploaded; others that flows name are looked up in the instance. */
  private prompts(
    { recordings }: ContactCenterConfig,
    instance: InstanceStack,
    flows: readonly BuiltFlow[],
  ): Map<string, string> {
    const named = flows
      .flatMap((flow) => resourcesOf(renderBuilt(flow)))
      .flatMap(({ kind, name }) => (kind === 'prompt' ? [name] : []));
    const files = { ...shippedRecordings, ...recordings };
    const arnOf = (name: string): string =>
      files[name] === undefined
        ? promptByName(this, instance, name)
        : recordedPrompt(this, instance, name, files[name]);
    const names = new Set([...Object.keys(recordings), ...named]);
    return new Map([...names].map((name) => [name, arnOf(name)]));
  }
}
