import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { StreamConsumer } from 'aws-cdk-lib/aws-kinesis';
import { FilterPattern, type ILogGroup, SubscriptionFilter } from 'aws-cdk-lib/aws-logs';
import { LambdaDestination } from 'aws-cdk-lib/aws-logs-destinations';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { idInInstance } from './connect/arn-parts.ts';
import { acknowledgeWildcards } from './constructs/acknowledge-wildcards.ts';
import type { CenterFunction } from './constructs/center-function.ts';
import { centerName } from './constructs/center-name.ts';
import { allowKeyUse } from './constructs/key-use.ts';
import { neededFunction } from './constructs/needed-function.ts';
import type { Rings } from './constructs/rings.ts';
import { StreamSource } from './constructs/stream-source.ts';
import type { DataStack } from './data-stack.ts';
import type { InstanceStack } from './instance-stack.ts';
import type { RoutingStack } from './routing-stack.ts';

export type LiveStackProps = StackProps & {
  config: ContactCenterConfig;
  data: DataStack;
  instance: InstanceStack;
  routing: RoutingStack;
  /** Rung when something changed: for pages, and for alerts. */
  rings: readonly Rings[];
  bundles: string;
};

/** What happens now: agent events and contact events become the live state, and each minute Connect is asked whether it is right. */
export class LiveStack extends Stack {
  readonly functions: ReadonlyMap<string, CenterFunction>;

  constructor(scope: Construct, id: string, props: LiveStackProps) {
    const { config, data, instance, routing, rings, bundles, ...stackProps } = props;
    super(scope, id, stackProps);
    const ringing = Object.fromEntries(rings.flatMap((one) => Object.entries(one.environment)));
    const common = { config, data, bundles, timeoutSeconds: 50, environment: ringing };
    const agents = neededFunction(this, 'track-agents', common);
    if (agents) this.follow(agents, data, config);
    const contacts = neededFunction(this, 'track-contacts', {
      ...common,
      environment: { ...ringing, ...this.queueIds(config, routing) },
    });
    if (contacts) this.listen(contacts, instance.instanceArn);
    const environment = { ...ringing, INSTANCE_ID: instance.instanceId };
    const reconcile = neededFunction(this, 'reconcile-live', { ...common, environment });
    if (reconcile) this.compare(reconcile, instance.instanceArn);
    const trace = neededFunction(this, 'trace-flows', {
      config,
      data,
      bundles,
      timeoutSeconds: 50,
    });
    if (trace && instance.flowLog) this.trace(trace, instance.flowLog);
    this.functions = new Map(
      Object.entries({
        'trace-flows': trace,
        'track-agents': agents,
        'track-contacts': contacts,
        'reconcile-live': reconcile,
      }).flatMap(([name, made]) => (made ? [[name, made] as const] : [])),
    );
    for (const made of [agents, contacts, reconcile])
      if (made) for (const one of rings) one.allowRinging(made);
  }

  /** Contact events name a queue by its ARN alone: with client companies it tells whose the contact is. */
  private queueIds({ tenants }: ContactCenterConfig, { queues }: RoutingStack) {
    if (tenants.length === 0) return {};
    const ids = [...queues].map(([name, arn]) => [name, idInInstance(arn)]);
    return { QUEUE_IDS: this.toJsonString(Object.fromEntries(ids)) };
  }

  private follow(
    target: CenterFunction,
    data: DataStack,
    { name, retention: { streamHours } }: ContactCenterConfig,
  ): void {
    const { agentEvents: stream, failures, key } = data;
    allowKeyUse(key, target.role, { through: ['kinesis', 's3'], write: true });
    const streamConsumerName = `${centerName(name)}-live`;
    new StreamSource(this, 'AgentEvents', {
      ...{ stream, streamHours, target, failures, window: Duration.seconds(0) },
      consumer: new StreamConsumer(this, 'AgentEventsAtOnce', { stream, streamConsumerName }),
    });
  }

  /** Connect sends contact events to the account's default bus without being asked. */
  private listen({ function: called }: CenterFunction, instanceArn: string): void {
    new Rule(this, 'ContactEvents', {
      description: 'Contact events of the instance',
      eventPattern: {
        source: ['aws.connect'],
        detailType: ['Amazon Connect Contact Event'],
        detail: { instanceArn: [instanceArn] },
      },
      targets: [new LambdaFunction(called)],
    });
  }

  /** Every line of a block; those of bots and the like have no identifier. */
  private trace({ function: called }: CenterFunction, logGroup: ILogGroup): void {
    new SubscriptionFilter(this, 'FlowLines', {
      logGroup,
      destination: new LambdaDestination(called),
      filterPattern: FilterPattern.exists('$.Identifier'),
    });
  }

  private compare({ function: called, role }: CenterFunction, instanceArn: string): void {
    role.addToPolicy(
      new PolicyStatement({
        actions: [
          'connect:DescribeContact',
          'connect:GetCurrentMetricData',
          'connect:GetCurrentUserData',
        ],
        resources: [instanceArn, `${instanceArn}/*`],
      }),
    );
    acknowledgeWildcards(
      role,
      ['/*'],
      'Figures of whatever queues and agents this one instance has; reading alone.',
    );
    new Rule(this, 'EveryMinute', {
      description: 'Compares the live state with what Connect says',
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(called)],
    });
  }
}
