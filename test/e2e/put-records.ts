import { putContactRecords } from '../../adapters/kinesis/put-records.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { kinesisClient } from '../../local/clients.ts';
import type { LocalInstance } from '../../local/start.ts';

/** Contact records into the product's stream; they are in its tables afterwards. */
export async function putRecords(
  { kinesis, stream, caughtUp }: Pick<LocalInstance, 'kinesis' | 'stream' | 'caughtUp'>,
  records: ContactRecord[],
): Promise<void> {
  const client = kinesisClient(kinesis);
  const inputs = records.map((record) => ({
    partitionKey: record.ContactId,
    data: new TextEncoder().encode(JSON.stringify(record)),
  }));
  await putContactRecords(client, stream, inputs);
  await caughtUp();
  client.destroy();
}
