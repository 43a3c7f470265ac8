import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { CenterTable } from './center-table.ts';

/** The tables of one center and the key that they lie under: a client company's, or the only one (`tenant` null). */
export type CenterStores = {
  tenant: string | null;
  key: IKey;
  contacts: CenterTable;
  metrics: CenterTable;
  center: CenterTable;
};

export const tableNames = ['contacts', 'metrics', 'center'] as const;
export type TableName = (typeof tableNames)[number];
