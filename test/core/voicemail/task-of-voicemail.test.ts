import { describe, expect, test } from 'vitest';
import { taskOfVoicemail } from '../../../core/voicemail/task-of-voicemail.ts';
import type { Voicemail } from '../../../core/voicemail/voicemail.ts';

const voicemail: Voicemail = {
  id: 'c1',
  state: 'transcribed',
  queue: 'Sales',
  queueArn: 'arn:queue/sales',
  number: '+34600000001',
  requestedAt: 0,
  recording: { bucket: 'b', key: 'k' },
  recordedAt: 1,
  transcript: { text: 'Llámeme, por favor.', language: 'es-ES' },
};
const where = { language: 'es' as const, audio: 'https://center.example/c1' };

describe('the team’s task', () => {
  test('says who, what and where it can be heard', () => {
    expect(taskOfVoicemail(voicemail, where)).toEqual({
      name: 'Mensaje de voz: +34600000001',
      description: 'Llámeme, por favor.',
      attributes: {
        queue: 'Sales',
        queueArn: 'arn:queue/sales',
        voicemailId: 'c1',
        customerNumber: '+34600000001',
        voicemailLanguage: 'es-ES',
      },
      audio: 'https://center.example/c1',
      token: 'voicemail-c1',
    });
  });

  test('a withheld number is said so', () => {
    const task = taskOfVoicemail({ ...voicemail, number: null }, { ...where, language: 'it' });
    expect(task.name).toBe('Messaggio vocale: numero nascosto');
    expect(task.attributes).not.toHaveProperty('customerNumber');
  });

  test('without a recording there is nothing to hear', () => {
    const lost = { ...voicemail, transcript: { text: null, problem: 'not-recorded' as const } };
    const task = taskOfVoicemail(lost, { language: 'en', audio: null });
    expect(task.description).toBe('The caller left no recording.');
    expect(task).not.toHaveProperty('audio');
  });

  test.each([
    [{ text: ' ', language: null }, 'Nothing was said.'],
    [
      { text: null, problem: 'failed' as const },
      'There is no transcript: please listen to the recording.',
    ],
  ])('no words are said to be none', (transcript, description) => {
    const task = taskOfVoicemail({ ...voicemail, transcript }, { ...where, language: 'en' });
    expect(task.description).toBe(description);
  });

  test('a long message is cut to what a task takes', () => {
    const transcript = { text: 'a'.repeat(10_000), language: null };
    expect(taskOfVoicemail({ ...voicemail, transcript }, where).description).toHaveLength(4096);
  });
});
