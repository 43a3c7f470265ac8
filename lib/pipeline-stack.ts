import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { tables } from '../adapters/dynamodb/tables.ts';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { CenterFunction } from './constructs/center-function.ts';
import { centerName } from './constructs/center-name.ts';
import { allowKeyUse } from './constructs/key-use.ts';
import { StreamSource } from './constructs/stream-source.ts';
import type { DataStack } from './data-stack.ts';

export type PipelineStackProps = StackProps & {
  config: ContactCenterConfig;
  data: DataStack;
  bundles: string;
};

/** From contact records in the stream to figures in the tables. */
export class PipelineStack extends Stack {
  readonly fold: CenterFunction;
  readonly source: StreamSource;

  constructor(scope: Construct, id: string, props: PipelineStackProps) {
    const { config, data, bundles, ...stackProps } = props;
    super(scope, id, stackProps);
    this.fold = new CenterFunction(this, 'FoldContacts', {
      name: 'fold-contacts',
      center: centerName(config.name),
      bundles,
      key: data.key,
      environment: {
        [tables.contacts.environment]: data.contacts.tableName,
        [tables.metrics.environment]: data.metrics.tableName,
        FAILURE_BUCKET: data.failures.bucketName,
      },
      memoryMb: 1024,
      timeoutSeconds: 60,
    });
    data.contacts.allow(this.fold.role, 'GetItem', 'PutItem');
    data.metrics.allow(this.fold.role, 'BatchGetItem', 'PutItem', 'Query', 'UpdateItem');
    allowKeyUse(data.key, this.fold.role, { through: ['dynamodb', 'kinesis', 's3'], write: true });
    this.source = new StreamSource(this, 'ContactRecords', {
      stream: data.contactRecords,
      streamHours: config.retention.streamHours,
      target: this.fold,
      failures: data.failures,
    });
  }
}
