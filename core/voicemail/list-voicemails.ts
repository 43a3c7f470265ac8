import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { spanOfDays } from '../time/interval.ts';
import { dayOf, type EpochSeconds } from '../time/zone.ts';
import { recordingPage } from './recording-page.ts';
import type { Voicemail } from './voicemail.ts';
import type { VoicemailLists } from './voicemail-ports.ts';
import type { TaskProgress, VoicemailPage, VoicemailRow, VoicemailsQuery } from './wire.ts';

export type VoicemailDesk = {
  voicemails: VoicemailLists;
  /** How far the team is with tasks, by contact id. */
  progress(taskIds: readonly string[]): Promise<ReadonlyMap<string, TaskProgress>>;
  config: Pick<ContactCenterConfig, 'timeZone'>;
  /** Where contacts have their pages. */
  instanceUrl: string;
  now: EpochSeconds;
};

/** Messages that were left on one day or several, the newest first; a page begins after the message that its cursor names. */
export async function listVoicemails(
  { day: asked, from, queue, open: onlyOpen, limit, cursor }: VoicemailsQuery,
  { voicemails, progress, config, instanceUrl, now }: VoicemailDesk,
): Promise<VoicemailPage> {
  const day = asked ?? dayOf(now, config.timeZone);
  const days = spanOfDays(from ?? day, day, config.timeZone);
  const span = cursor === undefined ? days : { ...days, to: Math.min(days.to, endOf(cursor)) };
  const lists = span.from < span.to ? (['open', 'done'] as const) : [];
  const [open = [], done = []] = await Promise.all(
    lists.map((which) => voicemails.list(which, span)),
  );
  const wanted = onceEach([...open, ...done])
    .filter((one) => (queue ?? one.queue) === one.queue)
    .sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
  const rest = cursor === undefined ? wanted : wanted.filter((one) => placeOf(one) < cursor);
  const looked = onlyOpen ? rest : rest.slice(0, limit);
  const tasks = await progress(looked.flatMap(({ taskId }) => taskId ?? []));
  const left = onlyOpen ? rest.filter(({ taskId }) => !isDone(taskId, tasks)) : rest;
  const page = left.slice(0, limit);
  const last = left.length > limit ? page.at(-1) : undefined;
  return {
    day,
    voicemails: page.map((one) => rowOf(one, tasks, instanceUrl)),
    cursor: last === undefined ? null : placeOf(last),
  };
}

const isDone = (taskId: string | undefined, tasks: ReadonlyMap<string, TaskProgress>): boolean =>
  taskId !== undefined && tasks.get(taskId)?.state === 'done';

/** Where a message stands in the order of time: all instants of our time have ten digits. */
const placeOf = ({ requestedAt, id }: Voicemail): string => `${requestedAt}.${id}`;

/** What a page after this one can begin with was left before then. */
const endOf = (cursor: string): number => Number.parseInt(cursor, 10) + 1;

/** Lists are a moment late: one that has just got its task may stand in both, there as it is now. */
const onceEach = (all: Voicemail[]): Voicemail[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
];

function rowOf(
  voicemail: Voicemail,
  tasks: ReadonlyMap<string, TaskProgress>,
  instanceUrl: string,
): VoicemailRow {
  const { id, state, queue, number, requestedAt, transcript, taskId = null } = voicemail;
  const said = transcript && transcript.text !== null ? transcript : null;
  const unsaid = transcript && transcript.text === null ? transcript : null;
  return {
    ...{ id, state, queue, number, requestedAt, taskId, seconds: voicemail.seconds ?? null },
    task: (taskId !== null && tasks.get(taskId)) || null,
    text: said?.text ?? null,
    language: said?.language ?? null,
    problem: unsaid?.problem ?? null,
    audio: recordingPage(voicemail, instanceUrl),
  };
}
