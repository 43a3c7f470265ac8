import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { wordsInWave } from '../recordings/spoken-wave.ts';

/** The words in the recording `s3://bucket/key`; null where nothing there is a recording with words. */
export async function spokenWords(uri: string, s3: S3Client): Promise<string | null> {
  const [, Bucket, Key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(uri) ?? [];
  if (!Bucket || !Key) return null;
  try {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    return Body ? wordsInWave(Buffer.from(await Body.transformToByteArray())) : null;
  } catch (error) {
    if ((error as Error).name === 'NoSuchKey') return null;
    throw error;
  }
}
