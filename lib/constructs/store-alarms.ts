import { Operation } from 'aws-cdk-lib/aws-dynamodb';
import { Duration } from 'aws-cdk-lib/core';
import { type CenterStores, tableNames } from './center-stores.ts';
import type { CenterTable } from './center-table.ts';
import type { RunbookAlarm } from './runbook-alarms.ts';

/** The calls that functions make; DynamoDB counts its refusals by call. */
const operations = [
  Operation.GET_ITEM,
  Operation.BATCH_GET_ITEM,
  Operation.PUT_ITEM,
  Operation.QUERY,
  Operation.UPDATE_ITEM,
];

/** Tables of a center that refuse or fail. Indexes that can't keep up show as throttled writes of their table. */
export const storeAlarms = (stores: CenterStores): RunbookAlarm[] =>
  tableNames.flatMap((name) =>
    tableAlarms(name, stores[name]).map((alarm) =>
      stores.tenant === null ? alarm : { ...alarm, of: stores.tenant },
    ),
  );

function tableAlarms(name: string, table: CenterTable): RunbookAlarm[] {
  const period = Duration.minutes(1);
  return [
    {
      anchor: `${name}-table-throttled`,
      meaning: `DynamoDB throttles the table of ${name}.`,
      metric: table.metricThrottledRequestsForOperations({ operations, period }),
      from: 1,
      periods: { alarming: 3, of: 5 },
    },
    {
      anchor: `${name}-table-fails`,
      meaning: `DynamoDB answers with errors of its own for the table of ${name}.`,
      metric: table.metricSystemErrorsForOperations({ operations, period }),
      from: 1,
      periods: { alarming: 3, of: 5 },
    },
  ];
}
