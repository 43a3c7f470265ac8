import type { ClosureBody, ClosureRow } from '../../core/closure/wire.ts';
import { instantOf } from '../../core/time/zone.ts';
import { isoInZone } from '../format/iso-in-zone.ts';

/** A closure as the dialog's fields hold it: days and times on the center's clock, empty where left out. */
export type ClosureDraft = {
  kind: ClosureRow['kind'];
  queues: readonly string[];
  lines: readonly string[];
  from: DraftInstant;
  to: DraftInstant;
  text: Readonly<Record<string, string>>;
};
export type DraftInstant = { day: string; time: string };

const unset: DraftInstant = { day: '', time: '' };

function draftInstant(iso: string | null, timeZone: string): DraftInstant {
  if (iso === null) return unset;
  const local = isoInZone(Date.parse(iso) / 1000, timeZone);
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

/** The fields of a stored closure, or of a new one that begins now. */
export const draftOf = (
  closure: ClosureRow | null,
  queue: string | null,
  timeZone: string,
): ClosureDraft => ({
  kind: closure?.kind ?? 'closure',
  queues: closure ? (closure.queues ?? []) : queue === null ? [] : [queue],
  lines: closure?.lines ?? [],
  from: draftInstant(closure?.from ?? null, timeZone),
  to: draftInstant(closure?.to ?? null, timeZone),
  text: closure?.text ?? {},
});

/** Undefined where no day is named; a day without a time begins at midnight. */
function instant({ day, time }: DraftInstant, timeZone: string): string | undefined {
  if (day === '') return undefined;
  const seconds = instantOf(`${day}T${time || '00:00'}`, timeZone);
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** What is asked of the API. Texts that are left empty are left out. */
export function bodyOf(draft: ClosureDraft, version: number, timeZone: string) {
  const { kind, queues, lines, text } = draft;
  const [from, to] = [instant(draft.from, timeZone), instant(draft.to, timeZone)];
  const spoken = Object.entries(text).filter(([, words]) => words.trim() !== '');
  return {
    ...{ kind, version, text: Object.fromEntries(spoken) as ClosureBody['text'] },
    ...(queues.length > 0 && { queues: [...queues] }),
    ...(lines.length > 0 && { lines: [...lines] }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  } satisfies ClosureBody;
}

const isWhole = ({ day, time }: DraftInstant): boolean =>
  /^(\d{4}-\d{2}-\d{2})?$/.test(day) &&
  /^(\d{2}:\d{2})?$/.test(time) &&
  (day !== '' || time === '');

/** What still keeps it from being sent; null when nothing does. */
export function draftProblem({
  kind,
  from,
  to,
  text,
}: ClosureDraft): 'closures.text.missing' | 'closures.instant.wrong' | 'closures.to.early' | null {
  if (!isWhole(from) || !isWhole(to)) return 'closures.instant.wrong';
  const [begins, ends] = [`${from.day}T${from.time}`, `${to.day}T${to.time}`];
  if (from.day !== '' && to.day !== '' && ends <= begins) return 'closures.to.early';
  const silent = Object.values(text).every((words) => words.trim() === '');
  return kind === 'emergency' && silent ? 'closures.text.missing' : null;
}
