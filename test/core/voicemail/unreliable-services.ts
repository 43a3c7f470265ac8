import type { Recording, Voicemail } from '../../../core/voicemail/voicemail.ts';
import type { VoicemailPorts } from '../../../core/voicemail/voicemail-ports.ts';

/** What a test breaks: before each act outside, and after it was done but before its answer arrives. */
export type Hazard = (act: string) => Promise<void>;

export type Outside = {
  ports: VoicemailPorts;
  stored: Map<string, { voicemail: Voicemail; version: number }>;
  /** Where recordings lie, by message. */
  recordings: Map<string, Recording>;
  /** Every state that was written, in order. */
  history: { id: string; state: Voicemail['state'] }[];
  /** Jobs by message; each call of `start` that made one. */
  jobs: Map<string, 'running' | 'done' | 'failed'>;
  jobsMade: number;
  /** Tasks by message and how often `start` was called. */
  tasks: Map<string, string>;
  tasksMade: number;
};

/** Store, Transcribe and Connect as documented: conditional writes, jobs with one name, client tokens. */
export function unreliableServices(hazard: Hazard): Outside {
  const act = async <Answer>(name: string, work: () => Answer): Promise<Answer> => {
    await hazard(`before ${name}`);
    const answer = work();
    await hazard(`after ${name}`);
    return answer;
  };
  const outside: Omit<Outside, 'ports'> = {
    stored: new Map(),
    recordings: new Map(),
    history: [],
    jobs: new Map(),
    jobsMade: 0,
    tasks: new Map(),
    tasksMade: 0,
  };
  const { stored, jobs, tasks } = outside;
  const ports: VoicemailPorts = {
    store: {
      read: (id) => act('read', () => stored.get(id)),
      write: (next) =>
        act('write', () => {
          if ((stored.get(next.voicemail.id)?.version ?? 0) !== next.version - 1) return false;
          stored.set(next.voicemail.id, next);
          outside.history.push(next.voicemail);
          return true;
        }),
      open: () =>
        act('open', () =>
          [...stored.values()]
            .filter(({ voicemail }) => voicemail.state !== 'tasked')
            .map(({ voicemail }) => voicemail.id),
        ),
    },
    recordings: {
      find: ({ id }) => act('find', () => outside.recordings.get(id) ?? null),
      seconds: () => act('length', () => 12.4),
    },
    transcriber: {
      start: (id) =>
        act('start job', () => {
          if (jobs.has(id)) return;
          jobs.set(id, 'running');
          outside.jobsMade++;
        }),
      outcome: (id) =>
        act('job', () => {
          const job = jobs.get(id);
          if (job === undefined) return { state: 'none' as const };
          if (job === 'running') return { state: 'running' as const };
          const transcript =
            job === 'done'
              ? { text: 'Please call me.', language: 'en-US' }
              : { text: null, problem: 'failed' as const };
          return { state: 'ended' as const, transcript };
        }),
    },
    tasks: {
      start: ({ id }) =>
        act('start task', () => {
          const task = tasks.get(id) ?? `task-${id}`;
          if (!tasks.has(id)) outside.tasksMade++;
          tasks.set(id, task);
          return task;
        }),
    },
  };
  return Object.assign(outside, { ports });
}
