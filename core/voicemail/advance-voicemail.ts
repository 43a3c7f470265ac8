import type { EpochSeconds } from '../time/zone.ts';
import type { Voicemail } from './voicemail.ts';
import type { VoicemailPorts } from './voicemail-ports.ts';

/** A recording is stored by then: one that nobody was told of is looked for. */
export const lookSeconds = 900;
/** A caller who hung up before the tone leaves no recording; the team hears of the call after this. */
export const recordingSeconds = 3600;
/** Transcribe ends a job within hours; a message without text is better than none. */
export const transcriptionSeconds = 6 * 3600;

const longest = 20;
/** A recording may be archived, or not to be read: its length is no reason to keep the team waiting. */
const unread = () => null;
const timedOut = { text: null, problem: 'timed-out' } as const;

/**
 * Brings a message as far as it can get now. Safe to call at any time, as often as events come, by several functions at once and
 * again after a crash at any point: what it does outside is named by the message, and each move is written only over the state it
 * was made from. Undefined when there is no such message.
 */
export async function advanceVoicemail(
  id: string,
  ports: VoicemailPorts,
  now: EpochSeconds,
): Promise<Voicemail | undefined> {
  for (let move = 0; move < longest; move++) {
    const stored = await ports.store.read(id);
    if (!stored) return undefined;
    const next = await moves[stored.voicemail.state](stored.voicemail, ports, now);
    if (next === null) return stored.voicemail;
    await ports.store.write({ voicemail: next, version: stored.version + 1 });
  }
  throw new Error(`voicemail ${id} moved ${longest} times and has not come to rest`);
}

type Move = (
  voicemail: Voicemail,
  ports: VoicemailPorts,
  now: EpochSeconds,
) => Promise<Voicemail | null>;

/** What follows from each state; null when there is something to wait for, or nothing left to do. */
const moves: Record<Voicemail['state'], Move> = {
  requested: awaitRecording,
  recorded: transcribe,
  transcribed: async (voicemail, { tasks }) => ({
    ...voicemail,
    state: 'tasked',
    taskId: await tasks.start(voicemail),
  }),
  tasked: async () => null,
};

async function awaitRecording(
  voicemail: Voicemail,
  { recordings }: VoicemailPorts,
  now: EpochSeconds,
): Promise<Voicemail | null> {
  const waited = now - voicemail.requestedAt;
  if (waited < lookSeconds) return null;
  const recording = await recordings.find(voicemail);
  if (recording) return { ...voicemail, state: 'recorded', recording, recordedAt: now };
  if (waited < recordingSeconds) return null;
  return {
    ...voicemail,
    state: 'transcribed',
    transcript: { text: null, problem: 'not-recorded' },
  };
}

async function transcribe(
  voicemail: Voicemail,
  { transcriber, recordings }: VoicemailPorts,
  now: EpochSeconds,
): Promise<Voicemail | null> {
  const { id, recording, recordedAt } = voicemail;
  if (!recording || recordedAt === undefined)
    throw new Error(`voicemail ${id} is recorded, but has no recording`);
  const transcription = await transcriber.outcome(id);
  const isOver = transcription.state === 'ended' || now - recordedAt >= transcriptionSeconds;
  if (isOver) {
    const transcript = transcription.state === 'ended' ? transcription.transcript : timedOut;
    const seconds = await recordings.seconds(recording).catch(unread);
    return { ...voicemail, state: 'transcribed', transcript, seconds };
  }
  if (transcription.state === 'none') await transcriber.start(id, recording);
  return null;
}
