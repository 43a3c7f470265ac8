import { expect, test } from 'vitest';
import {
  advanceVoicemail,
  transcriptionSeconds,
} from '../../../core/voicemail/advance-voicemail.ts';
import { requestVoicemail } from '../../../core/voicemail/request-voicemail.ts';
import { voicemailEvent } from '../../../core/voicemail/voicemail-event.ts';
import { unreliableServices } from './unreliable-services.ts';

const start = 1_000_000;
const request = { id: 'c1', queue: 'Sales', queueArn: null, number: null, requestedAt: start };
const recording = { bucket: 'recordings', key: 'c1.wav' };

/** A message whose recording is stored, but can't be read. */
async function unreadable() {
  const outside = unreliableServices(async (act) => {
    if (act === 'before length') throw new Error('AccessDenied');
  });
  await requestVoicemail(request, outside.ports.store);
  await voicemailEvent({ kind: 'recorded', id: 'c1', recording }, outside.ports, start + 60);
  return outside;
}

test('the team hears of a message whose recording cannot be read, without its length', async () => {
  const outside = await unreadable();
  outside.jobs.set('c1', 'done');
  expect(await advanceVoicemail('c1', outside.ports, start + 120)).toMatchObject({
    ...{ state: 'tasked', seconds: null, transcript: { text: 'Please call me.' } },
  });
  expect(outside.tasksMade).toBe(1);
});

test('so it does when the text is waited for in vain', async () => {
  const outside = await unreadable();
  expect(
    await advanceVoicemail('c1', outside.ports, start + 60 + transcriptionSeconds),
  ).toMatchObject({ state: 'tasked', seconds: null, transcript: { problem: 'timed-out' } });
});
