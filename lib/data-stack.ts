import { Key } from 'aws-cdk-lib/aws-kms';
import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { CfnOutput, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { tables } from '../adapters/dynamodb/tables.ts';
import { centersOf } from '../core/config/centers-of.ts';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { accessLogBucket } from './constructs/access-log-bucket.ts';
import { CenterKey } from './constructs/center-key.ts';
import { centerName } from './constructs/center-name.ts';
import type { CenterStores } from './constructs/center-stores.ts';
import { CenterStream } from './constructs/center-stream.ts';
import { CenterTable } from './constructs/center-table.ts';
import { ContactBucket } from './constructs/contact-bucket.ts';

export type DataStackProps = StackProps & { config: ContactCenterConfig };

/** Everything that holds data: outlives every other stack, and is kept when the stack is deleted. */
export class DataStack extends Stack {
  readonly key: CenterKey;
  readonly contactRecords: CenterStream;
  readonly agentEvents: CenterStream;
  /** Tables of the only center, or of each client company. */
  readonly stores: readonly CenterStores[];
  readonly failures: ContactBucket;
  /** Recordings, transcripts and voicemails. */
  readonly conversations: ContactBucket;

  constructor(scope: Construct, id: string, { config, ...props }: DataStackProps) {
    super(scope, id, { terminationProtection: true, ...props });
    const { streamHours, contactDays } = config.retention;
    this.key = new CenterKey(this, 'Key', centerName(config.name));
    const stream = { key: this.key, retentionHours: streamHours };
    this.contactRecords = new CenterStream(this, 'ContactRecords', stream);
    this.agentEvents = new CenterStream(this, 'AgentEvents', stream);
    this.stores = centersOf(config).map(({ tenant }) =>
      this.storesOf(tenant, tenant === null ? this.key : this.keyOf(tenant, config.name)),
    );
    const accessLogs = accessLogBucket(this, { cloudFront: false });
    const bucket = { key: this.key, accessLogs, days: contactDays };
    this.failures = new ContactBucket(this, 'Failures', { ...bucket, logsPrefix: 'failures/' });
    this.conversations = new ContactBucket(this, 'Conversations', {
      ...bucket,
      logsPrefix: 'conversations/',
    });
    // A voicemail goes on when its recording is stored; the bucket tells EventBridge.
    (this.conversations.node.defaultChild as CfnBucket).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
    this.outputs();
  }

  private storesOf(tenant: string | null, key: Key): CenterStores {
    const named = (name: string) => (tenant === null ? name : `${name} of ${tenant}`);
    return {
      tenant,
      key,
      contacts: new CenterTable(this, named('Contacts'), tables.contacts, key),
      metrics: new CenterTable(this, named('Metrics'), tables.metrics, key),
      center: new CenterTable(this, named('Center'), tables.center, key),
    };
  }

  /** A company's data can be made unreadable for itself, by its key. */
  private keyOf(tenant: string, center: string): Key {
    return new Key(this, `Key of ${tenant}`, {
      description: `Everything that ${center} stores about contacts of ${tenant}`,
      alias: `${centerName(center)}-${tenant}`,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private outputs(): void {
    const tableNames = this.stores.flatMap(({ tenant, contacts, metrics, center }) =>
      Object.entries({ ContactsTable: contacts, MetricsTable: metrics, CenterTable: center }).map(
        ([name, { tableName }]) => [`${name}${outputPart(tenant)}`, tableName] as const,
      ),
    );
    const values = {
      ContactRecordsStream: this.contactRecords.streamName,
      AgentEventsStream: this.agentEvents.streamName,
      ...Object.fromEntries(tableNames),
      FailureBucket: this.failures.bucketName,
      ConversationsBucket: this.conversations.bucketName,
    };
    for (const [name, value] of Object.entries(values)) new CfnOutput(this, name, { value });
  }
}

/** Names of outputs have letters and digits alone. */
const outputPart = (tenant: string | null): string => (tenant ?? '').replaceAll('-', 'x');
