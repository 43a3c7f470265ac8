import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';

/** What was said in a recording, as whoever made it wrote it down. */
export type SpokenWords = { text: string; language: string };

/** The words of a recording lie beside it: nothing on the laptop understands speech. */
export const wordsKey = (recordingKey: string): string => `${recordingKey}.words.json`;

/** The words of `s3://bucket/key`; null when nobody wrote them down. */
export async function spokenWords(uri: string, s3: S3Client): Promise<SpokenWords | null> {
  const [, bucket, key] = /^s3:\/\/([^/]+)\/(.+)$/.exec(uri) ?? [];
  if (!bucket || !key) return null;
  const command = new GetObjectCommand({ Bucket: bucket, Key: wordsKey(key) });
  try {
    const text = await (await s3.send(command)).Body?.transformToString();
    return text ? (JSON.parse(text) as SpokenWords) : null;
  } catch (error) {
    if ((error as Error).name === 'NoSuchKey') return null;
    throw error;
  }
}
