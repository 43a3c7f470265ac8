import { CfnInstance, CfnInstanceStorageConfig } from 'aws-cdk-lib/aws-connect';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type ILogGroup, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Aws, CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { existingInstance } from './connect/existing-instance.ts';
import { instanceAlias } from './connect/instance-alias.ts';
import { storageConfigs } from './connect/storage-configs.ts';
import { flowLogGroup } from './constructs/center-name.ts';
import { inSequence } from './constructs/in-sequence.ts';
import type { DataStack } from './data-stack.ts';

export type InstanceStackProps = StackProps & { config: ContactCenterConfig; data: DataStack };

/**
 * The Amazon Connect instance, and where it stores and publishes. Never replaced and never deleted with the stack: an
 * account may create and delete a hundred instances in thirty days. `-c connectInstanceArn=…` takes one that exists.
 */
export class InstanceStack extends Stack {
  readonly instanceArn: string;
  readonly instanceId: string;
  /** Who knows the passwords of its users: Connect, or the company's own sign-in. */
  readonly identity: 'CONNECT_MANAGED' | 'SAML';
  /** Where its own pages are. */
  readonly url: string;
  /** What contacts go through in flows; undefined for an instance whose alias nobody has told. */
  readonly flowLog: ILogGroup | undefined;

  constructor(scope: Construct, id: string, { config, data, ...props }: InstanceStackProps) {
    super(scope, id, { terminationProtection: true, ...props });
    this.identity = this.identityKind();
    const existing = existingInstance(this);
    const instance = existing
      ? { ...existing, flowLog: this.flowLogOf(existing) }
      : this.instance(config.name, data.key);
    this.instanceArn = instance.arn;
    this.instanceId = instance.id;
    this.url = `https://${instance.alias}.my.connect.aws`;
    this.flowLog = instance.flowLog;
    for (const [name, storage] of Object.entries(storageConfigs(data)))
      new CfnInstanceStorageConfig(this, name, { instanceArn: this.instanceArn, ...storage });
    inSequence(this);
    new CfnOutput(this, 'InstanceArn', { value: this.instanceArn });
  }

  private identityKind(): InstanceStack['identity'] {
    const identity: unknown = this.node.tryGetContext('connectIdentity') ?? 'CONNECT_MANAGED';
    if (identity !== 'CONNECT_MANAGED' && identity !== 'SAML')
      throw new Error(`connectIdentity is "${identity}": write CONNECT_MANAGED or SAML`);
    return identity;
  }

  /** Connect has made it, or makes it when the first flow is logged. */
  private flowLogOf({ id, alias }: { id: string; alias: string }): ILogGroup | undefined {
    if (alias === id) return undefined;
    return LogGroup.fromLogGroupName(this, 'FlowLog', flowLogGroup(alias));
  }

  private instance(center: string, encryptionKey: IKey) {
    // Aliases are shared by all accounts of the world; the account number makes ours our own.
    const alias = `${instanceAlias(center)}-${Aws.ACCOUNT_ID}`;
    // Before the instance: Connect would make it without a key, and keep the lines for ever.
    const flowLog = new LogGroup(this, 'FlowLog', {
      logGroupName: flowLogGroup(alias),
      encryptionKey,
      retention: RetentionDays.TWO_WEEKS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const instance = new CfnInstance(this, 'Instance', {
      identityManagementType: this.identity,
      instanceAlias: alias,
      attributes: {
        inboundCalls: true,
        outboundCalls: true,
        contactflowLogs: true,
        contactLens: true,
        autoResolveBestVoices: true,
        multiPartyConference: true,
        enhancedContactMonitoring: true,
      },
    });
    instance.applyRemovalPolicy(RemovalPolicy.RETAIN);
    instance.node.addDependency(flowLog);
    return { arn: instance.attrArn, id: instance.attrId, alias, flowLog };
  }
}
