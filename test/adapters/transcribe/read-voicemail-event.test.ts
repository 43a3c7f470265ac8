import { expect, test } from 'vitest';
import { readVoicemailEvent } from '../../../adapters/transcribe/read-voicemail-event.ts';
import { jobChanged, objectCreated, scheduled } from '../../fixtures/bus-events.ts';

const contact = '4a573372-1f28-4e26-b97b-000000000001';
const key = `connect/center/CallRecordings/ivr/2026/11/22/${contact}_20261122T08:30_UTC.wav`;

test('a stored recording of an automated interaction', () => {
  expect(readVoicemailEvent(objectCreated('recordings', key))).toEqual({
    kind: 'recorded',
    id: contact,
    recording: { bucket: 'recordings', key },
  });
});

test('an ended job of a message', () => {
  expect(readVoicemailEvent(jobChanged(`voicemail-${contact}`, 'COMPLETED'))).toEqual({
    kind: 'transcribed',
    id: contact,
  });
});

test('a schedule', () => {
  expect(readVoicemailEvent(scheduled())).toEqual({ kind: 'sweep' });
});

test('objects and jobs of something else', () => {
  expect(readVoicemailEvent(objectCreated('recordings', 'transcripts/c1.json'))).toBeNull();
  expect(readVoicemailEvent(jobChanged('meeting', 'COMPLETED'))).toBeNull();
});

test('anything else is a defect', () => {
  expect(() => readVoicemailEvent({ 'detail-type': 'Object Deleted', detail: {} })).toThrow();
  expect(() => readVoicemailEvent({})).toThrow();
});
