import type { CfnBucket } from 'aws-cdk-lib/aws-s3';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { tables } from '../adapters/dynamodb/tables.ts';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { accessLogBucket } from './constructs/access-log-bucket.ts';
import { CenterKey } from './constructs/center-key.ts';
import { centerName } from './constructs/center-name.ts';
import { CenterStream } from './constructs/center-stream.ts';
import { CenterTable } from './constructs/center-table.ts';
import { ContactBucket } from './constructs/contact-bucket.ts';

export type DataStackProps = StackProps & { config: ContactCenterConfig };

/** Everything that holds data: outlives every other stack, and is kept when the stack is deleted. */
export class DataStack extends Stack {
  readonly key: CenterKey;
  readonly contactRecords: CenterStream;
  readonly agentEvents: CenterStream;
  readonly contacts: CenterTable;
  readonly metrics: CenterTable;
  readonly center: CenterTable;
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
    this.contacts = new CenterTable(this, 'Contacts', tables.contacts, this.key);
    this.metrics = new CenterTable(this, 'Metrics', tables.metrics, this.key);
    this.center = new CenterTable(this, 'Center', tables.center, this.key);
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

  private outputs(): void {
    const values = {
      ContactRecordsStream: this.contactRecords.streamName,
      AgentEventsStream: this.agentEvents.streamName,
      ContactsTable: this.contacts.tableName,
      MetricsTable: this.metrics.tableName,
      CenterTable: this.center.tableName,
      FailureBucket: this.failures.bucketName,
      ConversationsBucket: this.conversations.bucketName,
    };
    for (const [name, value] of Object.entries(values)) new CfnOutput(this, name, { value });
  }
}
