import {
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { TableDefinition } from '../../adapters/dynamodb/tables.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

/**
 * A table as its adapter defines it: keys and indexes come from there, only the safeguards from here.
 * Not TableV2: with a key of our own it can't be synthesized before the region is known.
 */
export class CenterTable extends Table {
  readonly definition: TableDefinition;

  constructor(scope: Construct, id: string, definition: TableDefinition, key: IKey) {
    const { partitionKey, sortKey, timeToLive, indexes } = definition;
    super(scope, id, {
      partitionKey: text(partitionKey),
      ...(sortKey === undefined ? {} : { sortKey: text(sortKey) }),
      ...(timeToLive === undefined ? {} : { timeToLiveAttribute: timeToLive }),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.definition = definition;
    for (const [indexName, index] of Object.entries(indexes))
      this.addGlobalSecondaryIndex({
        indexName,
        partitionKey: text(index.partitionKey),
        sortKey: text(index.sortKey),
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: index.include,
      });
  }

  /** Allows exactly these DynamoDB actions on the table itself, never on its indexes. */
  allow(grantee: IGrantable, ...actions: string[]): void {
    this.allowOn(grantee, [this.tableArn], actions);
  }

  /** Allows queries on each index by its name: an index added later is allowed by its definition. */
  allowIndexQueries(grantee: IGrantable): void {
    const indexes = Object.keys(this.definition.indexes);
    const arns = indexes.map((index) => `${this.tableArn}/index/${index}`);
    if (arns.length > 0) this.allowOn(grantee, arns, ['Query']);
  }

  private allowOn(grantee: IGrantable, resourceArns: string[], actions: string[]): void {
    Grant.addToPrincipal({
      grantee,
      actions: actions.map((action) => `dynamodb:${action}`),
      resourceArns,
    }).assertSuccess();
  }
}
