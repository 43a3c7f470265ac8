import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Difference } from '../../core/pipeline/audit.ts';
import { cellExpiry } from './cell-expiry.ts';
import { keyOfCellId } from './cell-key.ts';
import type { Database } from './client.ts';
import { conditionally } from './store-failure.ts';

/** An expression may have 300 operators and functions, and a condition takes up to four for a counter. */
const countersPerWrite = 60;

/**
 * Brings counters of one cell to their recomputed values, each only if it still has the value that was read; false
 * when one has not, for example because the pipeline has just added to it. Fences stay: the pipeline goes on as before.
 * A quarter hour's retention runs from its last write, this one as any other.
 */
export async function repairCell(
  { client, tables }: Database,
  cell: string,
  differences: Difference[],
  quarterHourDays: number,
): Promise<boolean> {
  const expiresAt = cellExpiry(cell, quarterHourDays);
  for (let start = 0; start < differences.length; start += countersPerWrite) {
    const part = differences.slice(start, start + countersPerWrite);
    const done = await conditionally(
      client.send(
        new UpdateCommand({
          TableName: tables.metrics,
          Key: keyOfCellId(cell),
          ...correction(part, expiresAt),
        }),
      ),
    );
    if (!done) return false;
  }
  return true;
}

function correction(differences: Difference[], expiresAt: number | undefined) {
  const values: Record<string, number> = {};
  const sums: string[] = [];
  const conditions: string[] = [];
  differences.forEach(({ counter, stored, recomputed }, index) => {
    values[`:a${index}`] = recomputed - stored;
    sums.push(`${counter} :a${index}`);
    if (stored === 0) conditions.push(`(attribute_not_exists(${counter}) OR ${counter} = :zero)`);
    else {
      values[`:s${index}`] = stored;
      conditions.push(`${counter} = :s${index}`);
    }
  });
  if (differences.some(({ stored }) => stored === 0)) values[':zero'] = 0;
  if (expiresAt !== undefined) values[':expires'] = expiresAt;
  const set = expiresAt === undefined ? '' : 'SET expiresAt = :expires ';
  return {
    UpdateExpression: `${set}ADD ${sums.join(', ')}`,
    ConditionExpression: conditions.join(' AND '),
    ExpressionAttributeValues: values,
  };
}
