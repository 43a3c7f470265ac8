import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Aws } from 'aws-cdk-lib/core';

const read = ['kms:Decrypt', 'kms:DescribeKey'];
const write = ['kms:Encrypt', 'kms:GenerateDataKey'];

/** Lets a role use the keys of client companies' tables; those of the only center lie under the center's own. */
export function allowTenantKeys(
  { key, stores }: { key: IKey; stores: readonly { tenant: string | null; key: IKey }[] },
  grantee: IGrantable,
  { write: mayWrite }: { write: boolean },
): void {
  for (const store of stores)
    if (store.key !== key)
      allowKeyUse(store.key, grantee, { through: ['dynamodb'], write: mayWrite });
}

/** Lets a role use the key through the named services alone: called directly, the key refuses it. */
export function allowKeyUse(
  key: IKey,
  grantee: IGrantable,
  use: {
    through: ('dynamodb' | 'kinesis' | 's3' | 'sns' | 'sqs' | 'transcribe')[];
    write: boolean;
  },
): void {
  Grant.addToPrincipal({
    grantee,
    actions: use.write ? [...read, ...write] : read,
    resourceArns: [key.keyArn],
    conditions: {
      StringEquals: {
        'kms:ViaService': use.through.map((service) => `${service}.${Aws.REGION}.amazonaws.com`),
      },
    },
  }).assertSuccess();
}
