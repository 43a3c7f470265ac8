import { expect, test, vi } from 'vitest';
import type { CenterItem } from '../../adapters/dynamodb/center-items.ts';
import { voicemailStore } from '../../adapters/dynamodb/voicemail-store.ts';
import { recordingLink } from '../../core/voicemail/wire.ts';
import { onMonday } from '../fixtures/center-api.ts';
import { agent, claimsOf, supervisor } from '../fixtures/http-api-event.ts';
import { wholeApi } from '../fixtures/whole-api.ts';

vi.mock('../../contact-center.config.ts', async () => ({
  default: (await import('../core/callbacks/center.ts')).center(),
}));

onMonday();
const { send, tables } = wholeApi();

/** A message that was left an hour ago, as `save-voicemail` and `advance-voicemails` write it. */
async function messageLeft(id: string) {
  const items = {
    put: async ({ document, ...item }: CenterItem) => {
      const stored = { ...item, document: JSON.stringify(document) };
      tables.center.set(`${item.pk}|${item.sk}`, stored);
      return true;
    },
  };
  const key = `CallRecordings/ivr/2026/11/23/${id}_20261123T09:00_UTC.wav`;
  const left = { id, queue: 'Sales', queueArn: null, number: null, requestedAt: 1_795_424_400 };
  await voicemailStore(items as never, 730).write({
    voicemail: { ...left, state: 'recorded', recording: { bucket: 'recordings', key } },
    version: 1,
  });
}
const play = async (id: string, claims = supervisor) => {
  const { statusCode, body } = await send('voicemailRecording', { id, claims });
  return { status: statusCode, body: JSON.parse(body) };
};

test('a supervisor is given an address of the recording, signed for a quarter of an hour', async () => {
  await messageLeft('c1');
  const { status, body } = await play('c1');
  expect(status).toBe(200);
  const { url, expiresAt } = recordingLink.parse(body);
  const { origin, pathname, searchParams } = new URL(url);
  expect(origin).toBe('https://recordings.s3.eu-west-1.amazonaws.com');
  expect(decodeURIComponent(pathname)).toBe(
    '/CallRecordings/ivr/2026/11/23/c1_20261123T09:00_UTC.wav',
  );
  expect(searchParams.get('X-Amz-Expires')).toBe('900');
  expect(searchParams.get('response-content-type')).toBe('audio/wav');
  expect(expiresAt).toBe(Date.now() / 1000 + 900);
});

test.each([
  [403, 'not-allowed', agent('ana'), 'c1'],
  [403, 'not-allowed', claimsOf('eva'), 'c1'],
  [404, 'voicemail-unknown', supervisor, 'c2'],
])('%s %s', async (status, code, claims, id) => {
  await messageLeft('c1');
  const refused = await play(id, claims);
  expect(refused).toMatchObject({ status, body: { code } });
  expect(JSON.stringify(refused)).not.toContain('Signature');
});
