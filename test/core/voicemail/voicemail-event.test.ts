import { describe, expect, test } from 'vitest';
import {
  lookSeconds,
  recordingSeconds,
  transcriptionSeconds,
} from '../../../core/voicemail/advance-voicemail.ts';
import { requestVoicemail } from '../../../core/voicemail/request-voicemail.ts';
import { type VoicemailEvent, voicemailEvent } from '../../../core/voicemail/voicemail-event.ts';
import { unreliableServices } from './unreliable-services.ts';

const start = 1_000_000;
const id = 'c1';
const recording = { bucket: 'recordings', key: 'c1.wav' };
const recorded: VoicemailEvent = { kind: 'recorded', id, recording };

const message = async () => {
  const outside = unreliableServices(async () => {});
  await requestVoicemail(
    { id, queue: 'Sales', queueArn: null, number: '+34600000001', requestedAt: start },
    outside.ports.store,
  );
  const deliver = (event: VoicemailEvent, after = 60) =>
    voicemailEvent(event, outside.ports, start + after);
  const now = () => outside.stored.get(id)?.voicemail;
  return { outside, deliver, now };
};

describe('a message on its way', () => {
  test('requested, recorded, transcribed, tasked', async () => {
    const { outside, deliver, now } = await message();
    expect(now()).toEqual({
      ...{
        id,
        state: 'requested',
        queue: 'Sales',
        queueArn: null,
        number: '+34600000001',
        requestedAt: start,
      },
    });
    await deliver(recorded);
    expect(now()).toMatchObject({ state: 'recorded', recording, recordedAt: start + 60 });
    expect(outside.jobs.get(id)).toBe('running');
    outside.jobs.set(id, 'done');
    expect(await deliver({ kind: 'transcribed', id })).toEqual([]);
    expect(now()).toMatchObject({
      state: 'tasked',
      transcript: { text: 'Please call me.', language: 'en-US' },
      taskId: 'task-c1',
    });
  });

  test('an event of Transcribe that never came is made up for by the sweep', async () => {
    const { outside, deliver, now } = await message();
    await deliver(recorded);
    outside.jobs.set(id, 'done');
    await deliver({ kind: 'sweep' }, 120);
    expect(now()?.state).toBe('tasked');
  });

  test('speech that could not be transcribed is a task all the same', async () => {
    const { outside, deliver, now } = await message();
    await deliver(recorded);
    outside.jobs.set(id, 'failed');
    await deliver({ kind: 'transcribed', id });
    expect(now()).toMatchObject({ state: 'tasked', transcript: { text: null, problem: 'failed' } });
  });

  test('a job that never ends is not waited for for ever', async () => {
    const { deliver, now } = await message();
    await deliver(recorded);
    await deliver({ kind: 'sweep' }, 60 + transcriptionSeconds - 1);
    expect(now()?.state).toBe('recorded');
    await deliver({ kind: 'sweep' }, 60 + transcriptionSeconds);
    expect(now()).toMatchObject({ state: 'tasked', transcript: { problem: 'timed-out' } });
  });

  test('a recording that nobody was told of is found once it must be there', async () => {
    const { outside, deliver, now } = await message();
    outside.recordings.set(id, recording);
    await deliver({ kind: 'sweep' }, lookSeconds - 1);
    expect(now()?.state).toBe('requested');
    await deliver({ kind: 'sweep' }, lookSeconds);
    expect(now()).toMatchObject({ state: 'recorded', recording, recordedAt: start + lookSeconds });
    expect(outside.jobs.get(id)).toBe('running');
  });

  test('the team hears of a caller whose recording never came', async () => {
    const { deliver, now } = await message();
    await deliver({ kind: 'sweep' }, recordingSeconds - 1);
    expect(now()?.state).toBe('requested');
    await deliver({ kind: 'sweep' }, recordingSeconds);
    expect(now()).toMatchObject({ state: 'tasked', transcript: { problem: 'not-recorded' } });
  });

  test('recordings and jobs of other contacts are no messages', async () => {
    const { outside, deliver } = await message();
    await deliver({ kind: 'recorded', id: 'other', recording });
    await deliver({ kind: 'transcribed', id: 'other' });
    expect(outside.stored.size).toBe(1);
    expect(outside.jobsMade + outside.tasksMade).toBe(0);
  });

  test('one that fails is named and doesn’t hold up the others', async () => {
    const { outside } = await message();
    const { ports } = outside;
    await requestVoicemail(
      { id: 'c2', queue: 'Sales', queueArn: null, number: null, requestedAt: start },
      ports.store,
    );
    const start2 = ports.tasks.start;
    ports.tasks.start = async (voicemail) => {
      if (voicemail.id === id) throw new Error('refused');
      return start2(voicemail);
    };
    const failures = await voicemailEvent({ kind: 'sweep' }, ports, start + recordingSeconds);
    expect(failures).toEqual([{ id, error: new Error('refused') }]);
    expect(outside.stored.get('c2')?.voicemail.state).toBe('tasked');
  });
});
