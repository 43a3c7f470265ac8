import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KinesisClient } from '@aws-sdk/client-kinesis';
import { putContactRecords } from '../adapters/kinesis/put-records.ts';
import type { ContactRecord } from '../core/contact/contact-record.ts';
import { kinesisClient } from '../local/clients.ts';
import { type LocalInstance, startLocal } from '../local/start.ts';

export type LocalProduct = LocalInstance & {
  put(records: ContactRecord[]): Promise<void>;
};

/** Runs work on the whole local product, on disk, empty and without traffic of its own. */
export async function onLocalProduct<Answer>(
  work: (product: LocalProduct) => Promise<Answer>,
): Promise<Answer> {
  const directory = await mkdtemp(join(tmpdir(), 'centralita-bench-'));
  const local = await startLocal({ directory, dashboard: false, live: false, history: false });
  const client = kinesisClient(local.kinesis);
  try {
    return await work({ ...local, put: (records) => put(client, local.stream, records) });
  } finally {
    client.destroy();
    await local.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

const put = (client: KinesisClient, stream: string, records: ContactRecord[]) =>
  putContactRecords(
    client,
    stream,
    records.map((record) => ({
      partitionKey: record.ContactId,
      data: Buffer.from(JSON.stringify(record)),
    })),
  );
