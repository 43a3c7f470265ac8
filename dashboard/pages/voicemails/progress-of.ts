import type { TaskProgress, VoicemailRow } from '../../../core/voicemail/wire.ts';

/** How far a message is, from the caller's words to the end of the team's task. */
export const progresses = ['arriving', 'waiting', 'taken', 'done', 'unserved'] as const;
export type Progress = 'arriving' | TaskProgress['state'];

export const progressOf = ({ task }: Pick<VoicemailRow, 'task'>): Progress =>
  task?.state ?? 'arriving';
