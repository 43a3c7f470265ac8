import { type KinesisClient, PutRecordsCommand } from '@aws-sdk/client-kinesis';

export type StreamInput = { partitionKey: string; data: Uint8Array };

const mostRecords = 500;
const mostBytes = 5_000_000;
const mostAttempts = 10;

/** Puts records into a stream, in order within a request; entries that were throttled are sent again. Throws when some stay refused. */
export async function putContactRecords(
  client: KinesisClient,
  stream: string,
  records: StreamInput[],
): Promise<void> {
  for (const part of parts(records)) await putPart(client, stream, part);
}

async function putPart(client: KinesisClient, stream: string, part: StreamInput[]): Promise<void> {
  let due = part;
  for (let attempt = 0; due.length > 0; attempt++) {
    if (attempt === mostAttempts)
      throw new Error(
        `${due.length} records were refused ${mostAttempts} times by stream ${stream}`,
      );
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt));
    const { Records = [] } = await client.send(
      new PutRecordsCommand({
        StreamName: stream,
        Records: due.map(({ partitionKey, data }) => ({ PartitionKey: partitionKey, Data: data })),
      }),
    );
    due = due.filter((_, index) => Records[index]?.ErrorCode !== undefined);
  }
}

function* parts(records: StreamInput[]): Generator<StreamInput[]> {
  let part: StreamInput[] = [];
  let bytes = 0;
  for (const record of records) {
    const size = record.data.byteLength + record.partitionKey.length;
    if (part.length === mostRecords || (part.length > 0 && bytes + size > mostBytes)) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(record);
    bytes += size;
  }
  if (part.length > 0) yield part;
}
