import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../adapters/dynamodb/client.ts';
import { dynamoReader } from '../../adapters/dynamodb/reader.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A table so busy that it leaves all that it is asked for. */
function busyTable() {
  const requests: number[] = [];
  const send = async ({ input }: { input: { RequestItems: unknown } }) => {
    requests.push(Date.now());
    return { Responses: {}, UnprocessedKeys: input.RequestItems };
  };
  const database = { client: { send }, tables: { contacts: 'contacts' } } as unknown as Database;
  return { database, requests };
}

test('contacts that a busy table leaves are asked for again at growing distances, and not for ever', async () => {
  const { database, requests } = busyTable();
  const failed = expect(dynamoReader(database).contactsNamed(['a', 'b'])).rejects.toThrow(
    'keys stay unprocessed',
  );
  await vi.advanceTimersByTimeAsync(15_000);
  await failed;
  expect(requests).toHaveLength(9);
  const [first = 0, second = 0, third = 0] = requests;
  expect(third - second).toBeGreaterThan(second - first);
});
