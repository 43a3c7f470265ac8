import { expect, test } from 'vitest';
import { contactOfRecording } from '../../../core/voicemail/contact-of-recording.ts';

const contact = '4a573372-1f28-4e26-b97b-000000000001';
const file = `${contact}_20261122T08:30_UTC.wav`;

test.each([
  `connect/center/CallRecordings/ivr/2026/11/22/${file}`,
  `CallRecordings/ivr/2026/11/22/${file}`,
  `own/prefix/CallRecordings/ivr/${file}`,
])('an automated interaction: %s', (key) => {
  expect(contactOfRecording(key)).toBe(contact);
});

test.each([
  `connect/center/CallRecordings/2026/11/22/${file}`,
  `connect/center/CallRecordings/ivr/2026/11/22/${file}.json`,
  'connect/center/CallRecordings/ivr/2026/11/22/readme.wav',
  `transcripts/${contact}.json`,
  '',
])('something else: %s', (key) => {
  expect(contactOfRecording(key)).toBeNull();
});
