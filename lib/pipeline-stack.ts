import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { allowTables } from './constructs/allow-tables.ts';
import { CenterFunction } from './constructs/center-function.ts';
import { centerName } from './constructs/center-name.ts';
import { tableNames } from './constructs/center-stores.ts';
import { centerVariables } from './constructs/center-variables.ts';
import { allowKeyUse, allowTenantKeys } from './constructs/key-use.ts';
import type { Rings } from './constructs/rings.ts';
import { StreamSource } from './constructs/stream-source.ts';
import type { DataStack } from './data-stack.ts';

export type PipelineStackProps = StackProps & {
  config: ContactCenterConfig;
  data: DataStack;
  /** Rung when figures have changed. */
  rings: Rings;
  bundles: string;
};

/** From contact records in the stream to figures in the tables. */
export class PipelineStack extends Stack {
  readonly fold: CenterFunction;
  readonly source: StreamSource;

  constructor(scope: Construct, id: string, props: PipelineStackProps) {
    const { config, data, rings, bundles, ...stackProps } = props;
    super(scope, id, stackProps);
    this.fold = new CenterFunction(this, 'FoldContacts', {
      name: 'fold-contacts',
      center: centerName(config.name),
      bundles,
      key: data.key,
      environment: {
        ...centerVariables(this, data.stores, tableNames),
        FAILURE_BUCKET: data.failures.bucketName,
        ...rings.environment,
      },
      memoryMb: 1024,
      timeoutSeconds: 60,
    });
    allowTables(this.fold.role, data.stores, {
      contacts: { actions: ['GetItem', 'PutItem'] },
      metrics: { actions: ['BatchGetItem', 'PutItem', 'Query', 'UpdateItem'] },
      center: { actions: ['GetItem', 'PutItem'] },
    });
    allowTenantKeys(data, this.fold.role, { write: true });
    allowKeyUse(data.key, this.fold.role, { through: ['dynamodb', 'kinesis', 's3'], write: true });
    rings.allowRinging(this.fold);
    this.source = new StreamSource(this, 'ContactRecords', {
      stream: data.contactRecords,
      streamHours: config.retention.streamHours,
      target: this.fold,
      failures: data.failures,
      window: Duration.seconds(1),
    });
  }
}
