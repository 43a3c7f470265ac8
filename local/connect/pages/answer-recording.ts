import type { IncomingMessage, ServerResponse } from 'node:http';
import { GetObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3';
import { recordingsBucket } from '../../local-environment.ts';
import { byteRange } from '../../s3/byte-range.ts';

/** A contact's recording, or the part of it that a player asks for; false when there is none. */
export async function answerRecording(
  contactId: string,
  { request, response, s3 }: { request: IncomingMessage; response: ServerResponse; s3: S3Client },
): Promise<boolean> {
  const Key = await keyOf(contactId, s3);
  if (Key === undefined) return false;
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: recordingsBucket, Key }));
  const whole = Buffer.from((await Body?.transformToByteArray()) ?? []);
  const { status, headers, content } = byteRange(whole, request.headers.range);
  response.writeHead(status, {
    'content-type': 'audio/wav',
    'content-length': content.length,
    'cache-control': 'no-store',
    'accept-ranges': 'bytes',
    ...headers,
  });
  response.end(content);
  return true;
}

async function keyOf(contactId: string, client: S3Client): Promise<string | undefined> {
  const query = { Bucket: recordingsBucket, Prefix: 'CallRecordings/ivr/' };
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, query)) {
    const found = Contents.find(({ Key }) => Key?.includes(`/${contactId}_`));
    if (found) return found.Key;
  }
  return undefined;
}
