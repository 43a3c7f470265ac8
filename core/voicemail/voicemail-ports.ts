import type { Span } from '../time/interval.ts';
import type { Recording, Transcript, Voicemail } from './voicemail.ts';

export type StoredVoicemail = { voicemail: Voicemail; version: number };

/** What voicemail needs of the outside. Everything here may fail, be repeated or run twice at a time. */
export type VoicemailStore = {
  read(id: string): Promise<StoredVoicemail | undefined>;
  /** False when another writer wrote this version first. */
  write(stored: StoredVoicemail): Promise<boolean>;
  /** Ids of messages without a task yet, oldest first. */
  open(): Promise<string[]>;
};

export type VoicemailLists = {
  /** Messages without a task yet, or with one, that were left in a span, in order. */
  list(which: 'open' | 'done', span: Span): Promise<Voicemail[]>;
};

export type Transcription =
  | { state: 'none' | 'running' }
  | { state: 'ended'; transcript: Transcript };

export type Transcriber = {
  outcome(id: string): Promise<Transcription>;
  /** Does nothing when the message's job exists already. */
  start(id: string, recording: NonNullable<Voicemail['recording']>): Promise<void>;
};

export type Recordings = {
  /** Where the recording of a message lies; null while there is none. */
  find(voicemail: Pick<Voicemail, 'id' | 'requestedAt'>): Promise<Recording | null>;
  /** How long it sounds; null where it is gone, or no sound. Throws where it can't be read. */
  seconds(recording: Recording): Promise<number | null>;
};

/** Addresses at which whoever has them can fetch a recording for so many seconds. */
export type RecordingLinks = { link(recording: Recording, seconds: number): Promise<string> };

export type TeamTasks = {
  /** Gives the team a task and answers its contact id; the same id for the same message. */
  start(voicemail: Voicemail): Promise<string>;
};

export type VoicemailPorts = {
  store: VoicemailStore;
  recordings: Recordings;
  transcriber: Transcriber;
  tasks: TeamTasks;
};
