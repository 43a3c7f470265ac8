import type { ContactRecord } from '../contact/contact-record.ts';
import { readContactRecord } from '../contact/parse-contact-record.ts';
import { ok, type Result } from '../result.ts';
import type { ImportMapping, Oddity, RowKind } from './import-mapping.ts';
import { importedContactId, longestContactId } from './imported-contact-id.ts';
import { importedRecord, type RowTexts } from './imported-record.ts';
import { type Row, type RowProblem, refuse } from './row-problem.ts';
import { rowStory } from './row-story.ts';
import { timesReader } from './row-times.ts';
import { rowSeconds, rowValue } from './row-value.ts';

/** Where a row ends: exactly one of these. */
export type RowOutcome =
  | { kind: 'imported'; record: ContactRecord; oddities: Oddity[] }
  | { kind: 'ignored'; rule: string }
  | { kind: 'refused'; problem: RowProblem };

const refused = (problem: RowProblem): RowOutcome => ({ kind: 'refused', problem });

/** A function from rows to outcomes; it keeps nothing from one row to the next. */
export function rowMapper(mapping: ImportMapping): (row: Row) => RowOutcome {
  const readTimes = timesReader(mapping);
  const { enqueued, dequeued } = mapping.times;
  const columns = { queueTimed: enqueued !== undefined || dequeued !== undefined };
  return (row) => {
    const kind = kindOf(mapping, row);
    if (!kind.ok) return refused(kind.problem);
    if (kind.value === 'ignored')
      return { kind: 'ignored', rule: `outcome ${row[mapping.outcome?.column ?? '']?.trim()}` };
    const times = readTimes(row);
    if (!times.ok) return refused(times.problem);
    const durations = durationsOf(mapping, row);
    if (!durations.ok) return refused(durations.problem);
    const story = rowStory(kind.value, times.value, durations.value, columns);
    if (!story.ok) return refused(story.problem);
    const texts = textsOf(mapping, row, story.value.queue !== null);
    if (!texts.ok) return refused(texts.problem);
    const oddities = [...story.value.oddities];
    if (story.value.service && mapping.agent && !texts.value.agent)
      oddities.push('answered-without-agent');
    const record = readContactRecord(importedRecord(story.value, texts.value, mapping.revision));
    if (!record.ok) return refused(invalid(record.problem));
    return judged(mapping, record.value, oddities);
  };
}

function kindOf({ outcome }: ImportMapping, row: Row): Result<RowKind | null, RowProblem> {
  if (!outcome) return ok(null);
  const text = row[outcome.column]?.trim() ?? '';
  const kind = Object.hasOwn(outcome.values, text) ? outcome.values[text] : outcome.otherwise;
  if (kind) return ok(kind);
  return refuse('value-unknown', 'outcome', `"${text}" is not under values: add it or otherwise`);
}

function durationsOf({ durations }: ImportMapping, row: Row) {
  const queue = rowSeconds(durations.queue, row, 'durations.queue');
  if (!queue.ok) return queue;
  const talk = rowSeconds(durations.talk, row, 'durations.talk');
  if (!talk.ok) return talk;
  const hold = rowSeconds(durations.hold, row, 'durations.hold');
  if (!hold.ok) return hold;
  const work = rowSeconds(durations.afterContactWork, row, 'durations.afterContactWork');
  if (!work.ok) return work;
  return ok({
    queue: queue.value,
    talk: talk.value,
    hold: hold.value,
    afterContactWork: work.value,
  });
}

const textFields = [
  'contactId',
  'queue',
  'agent',
  'customerId',
  'customerAddress',
  'dialledNumber',
  'channel',
  'initiationMethod',
  'disconnectReason',
] as const;

function textsOf(mapping: ImportMapping, row: Row, queued: boolean): Result<RowTexts, RowProblem> {
  const texts = {} as Record<(typeof textFields)[number], string | null>;
  for (const field of textFields) {
    const value = rowValue(mapping[field], row, field);
    if (!value.ok && (field !== 'queue' || queued)) return value;
    texts[field] = value.ok ? value.value : null;
  }
  const attributes: Record<string, string> = {};
  for (const [name, source] of Object.entries(mapping.attributes)) {
    const value = rowValue(source, row, `attributes.${name}`);
    if (!value.ok) return value;
    if (value.value !== null) attributes[name] = value.value;
  }
  const { contactId, channel, initiationMethod } = texts;
  if (!contactId) return refuse('value-missing', 'contactId', 'the contact id is empty');
  if (!channel) return refuse('value-missing', 'channel', 'the channel is empty');
  if (!initiationMethod)
    return refuse('value-missing', 'initiationMethod', 'the initiation method is empty');
  if (queued && !texts.queue) return refuse('value-missing', 'queue', 'the queue is empty');
  const id = importedContactId(mapping.name, contactId);
  if (id.length > longestContactId)
    return refuse('record-invalid', 'contactId', `longer than ${longestContactId} characters`);
  return ok({ ...texts, contactId: id, channel, initiationMethod, attributes });
}

const invalid = ({ path, detail }: { path: string; detail: string }): RowProblem => ({
  code: 'record-invalid',
  field: path,
  detail,
});

/** What the mapping wants done with the oddities found: refusing wins over ignoring. */
function judged(mapping: ImportMapping, record: ContactRecord, found: Oddity[]): RowOutcome {
  const refusedFor = found.find((oddity) => mapping.oddities[oddity] === 'refuse');
  if (refusedFor)
    return refused({
      code: 'oddity-refused',
      field: `oddities.${refusedFor}`,
      detail: 'the mapping refuses it',
    });
  const ignoredFor = found.find((oddity) => mapping.oddities[oddity] === 'ignore');
  if (ignoredFor) return { kind: 'ignored', rule: `oddity ${ignoredFor}` };
  return { kind: 'imported', record, oddities: found };
}
