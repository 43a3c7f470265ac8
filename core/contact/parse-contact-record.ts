import { fail, ok, type Result } from '../result.ts';
import { conformsTo } from './conforms-to.ts';
import { type ContactRecord, contactRecordSchema } from './contact-record.ts';

/** Why a contact record can't be read: `not-json`, `not-a-record` (no object), or `field-invalid` with its path. */
export type RecordProblem = {
  code: 'not-json' | 'not-a-record' | 'field-invalid';
  /** `Agent.AfterContactWorkDuration`; empty for the whole record. */
  path: string;
  detail: string;
};

const isContactRecord = conformsTo(contactRecordSchema);

/** Reads a contact record from JSON text. Unknown fields and enumeration values pass and stay in the value. */
export function parseContactRecord(json: string): Result<ContactRecord, RecordProblem> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail({ code: 'not-json', path: '', detail: (error as Error).message });
  }
  return readContactRecord(value);
}

/** The same for a value that was parsed already. */
export function readContactRecord(value: unknown): Result<ContactRecord, RecordProblem> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return fail({ code: 'not-a-record', path: '', detail: 'expected one JSON object' });
  if (isContactRecord(value)) return ok(value as ContactRecord);
  const issue = contactRecordSchema.safeParse(value).error?.issues[0];
  return fail({
    code: 'field-invalid',
    path: issue?.path.join('.') ?? '',
    detail: issue?.message ?? 'invalid',
  });
}
