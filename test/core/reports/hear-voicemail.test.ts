import { expect, test } from 'vitest';
import { hearVoicemail } from '../../../core/reports/hear-voicemail.ts';
import type { Voicemail } from '../../../core/voicemail/voicemail.ts';

const now = 1_772_452_800;
const message: Voicemail = {
  ...{ id: 'c1', state: 'requested', queue: 'Sales', queueArn: null, number: null },
  requestedAt: now - 60,
};
const recording = { bucket: 'recordings', key: 'CallRecordings/ivr/2026/03/02/c1.wav' };
const hear = (voicemail?: Voicemail) =>
  hearVoicemail(
    'c1',
    {
      voicemails: { read: async () => voicemail && { voicemail, version: 1 } },
      links: { link: async ({ key }, seconds) => `https://bucket/${key}?for=${seconds}` },
    },
    now,
  );

test('an address for a quarter of an hour', async () => {
  expect(await hear({ ...message, state: 'recorded', recording })).toEqual({
    ok: true,
    value: { url: `https://bucket/${recording.key}?for=900`, expiresAt: now + 900 },
  });
});

test.each([
  ['no message', undefined],
  ['no recording yet', message],
])('none where there is %s', async (_, voicemail) => {
  expect(await hear(voicemail)).toMatchObject({
    ok: false,
    problem: { code: 'voicemail-unknown' },
  });
});
