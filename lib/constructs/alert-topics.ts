import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type ITopicSubscription, SubscriptionFilter, Topic } from 'aws-cdk-lib/aws-sns';
import {
  EmailSubscription,
  SmsSubscription,
  type SubscriptionProps,
  UrlSubscription,
} from 'aws-cdk-lib/aws-sns-subscriptions';
import { CfnOutput } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { type Severity, severities } from '../../core/alerts/rule-terms.ts';
import type { AlertListener } from '../../core/config/alert-settings.ts';
import type { CenterFunction } from './center-function.ts';
import { allowKeyUse } from './key-use.ts';

export type AlertTopicsProps = {
  center: string;
  key: IKey;
  /** Null for the only center. */
  tenants: readonly (string | null)[];
  listeners: readonly AlertListener[];
};

/** A topic for each severity of each center, under the center's key; listeners hear the channel that a rule asks for. */
export class AlertTopics extends Construct {
  private readonly topics = new Map<string | null, Record<Severity, Topic>>();
  private readonly key: IKey;

  constructor(scope: Construct, id: string, { center, key, tenants, listeners }: AlertTopicsProps) {
    super(scope, id);
    this.key = key;
    for (const tenant of tenants) {
      const [warning, serious] = severities.map((severity) => {
        const of = tenant === null ? severity : `${tenant}-${severity}`;
        const topic = new Topic(this, of, {
          displayName: tenant === null ? center : `${center} (${tenant})`,
          masterKey: key,
          enforceSSL: true,
        });
        new CfnOutput(this, `${of}-arn`, { value: topic.topicArn });
        for (const listener of listeners)
          if (hears(listener, tenant, severity)) topic.addSubscription(subscriptionOf(listener));
        return topic;
      }) as [Topic, Topic];
      this.topics.set(tenant, { warning, serious });
    }
  }

  /** Where a center's function finds its topics. */
  variables(tenant: string | null): Record<string, string> {
    const own = this.topics.get(tenant);
    return Object.fromEntries(
      severities.flatMap((severity) =>
        own ? [[`ALERT_TOPIC_${severity.toUpperCase()}`, own[severity].topicArn]] : [],
      ),
    );
  }

  allowPublishing({ role }: CenterFunction): void {
    const topics = [...this.topics.values()].flatMap(({ warning, serious }) => [warning, serious]);
    role.addToPolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        resources: topics.map(({ topicArn }) => topicArn),
      }),
    );
    allowKeyUse(this.key, role, { through: ['sns'], write: true });
  }
}

const hears = (listener: AlertListener, tenant: string | null, severity: Severity): boolean =>
  (listener.tenant === undefined || listener.tenant === tenant) &&
  (listener.severities?.includes(severity) ?? true);

function subscriptionOf({ email, sms, https }: AlertListener): ITopicSubscription {
  const only = (channel: string): SubscriptionProps => ({
    filterPolicy: { channels: SubscriptionFilter.stringFilter({ allowlist: [channel] }) },
  });
  if (email) return new EmailSubscription(email, only('email'));
  if (sms) return new SmsSubscription(sms, only('sms'));
  return new UrlSubscription(https ?? '', only('https'));
}
