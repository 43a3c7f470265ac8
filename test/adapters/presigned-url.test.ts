import { expect, test } from 'vitest';
import { presignedUrl } from '../../adapters/s3/presigned-url.ts';
import { recordingLinks } from '../../adapters/s3/recording-links.ts';

/* The example of "Authenticating Requests: Using Query Parameters (AWS Signature Version 4)", Amazon S3 API Reference. */
const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};
const now = new Date('2013-05-24T00:00:00Z');
const signer = { region: 'us-east-1', credentials };

test('an address is signed as Amazon S3 documents it', async () => {
  const url = await presignedUrl(
    'https://examplebucket.s3.amazonaws.com/test.txt',
    { seconds: 86_400, now },
    signer,
  );
  const { origin, pathname, searchParams } = new URL(url);
  expect(origin + pathname).toBe('https://examplebucket.s3.amazonaws.com/test.txt');
  expect(Object.fromEntries(searchParams)).toEqual({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request',
    'X-Amz-Date': '20130524T000000Z',
    'X-Amz-Expires': '86400',
    'X-Amz-SignedHeaders': 'host',
    'X-Amz-Signature': 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
  });
});

test('the token of a role goes along', async () => {
  const sessionToken = 'a/token+of=a role';
  const url = await presignedUrl(
    'https://bucket.s3.amazonaws.com/key',
    { seconds: 60, now },
    { ...signer, credentials: { ...credentials, sessionToken } },
  );
  expect(new URL(url).searchParams.get('X-Amz-Security-Token')).toBe(sessionToken);
});

test('a recording is found by its key, each character as S3 reads it', async () => {
  const links = recordingLinks(
    'https://bucket.s3.eu-west-1.amazonaws.com',
    async (address) => address,
  );
  const key = 'CallRecordings/ivr/2026/11/22/c1_20261122T08:30_UTC.wav';
  expect(await links.link({ bucket: 'bucket', key }, 60)).toBe(
    'https://bucket.s3.eu-west-1.amazonaws.com/CallRecordings/ivr/2026/11/22/c1_20261122T08%3A30_UTC.wav?response-content-type=audio%2Fwav',
  );
});
