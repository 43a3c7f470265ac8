import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { conformsTo } from '../../../core/contact/conforms-to.ts';
import { contactRecordSchema } from '../../../core/contact/contact-record.ts';
import { generateContacts } from '../../../simulator/generate-contacts.ts';

const isContactRecord = conformsTo(contactRecordSchema);
const records = [
  ...generateContacts({
    count: 50,
    queues: 3,
    agents: 5,
    seed: 1,
    from: Date.parse('2026-03-02T08:00:00Z') / 1000,
    to: Date.parse('2026-03-02T18:00:00Z') / 1000,
  }),
];

/** Values that fit some fields and not others; `undefined` takes the field away. */
const strange = fc.oneof(
  fc.constantFrom(null, undefined, '', 'text', '2026-03-02T09:00:00Z', '2026-13-02T09:00:00Z'),
  fc.constantFrom(0, 12, -1, 1.5, true, [], {}, [{}], [null], { ValueString: 1 }),
  fc.jsonValue({ maxDepth: 2 }),
);

type Node = Record<string, unknown>;

/** Replaces one field, at any depth; JSON has no lists with gaps. */
function changed(record: unknown, path: number[], value: unknown): unknown {
  const copy = structuredClone(record);
  let node = copy as Node;
  for (const step of path) {
    const names = Object.keys(node);
    const name = names[step % names.length];
    if (name === undefined) return copy;
    const child = node[name];
    if (typeof child === 'object' && child !== null && step % 3 !== 0) node = child as Node;
    else {
      if (Array.isArray(node)) node[Number(name)] = value ?? null;
      else if (value === undefined) delete node[name];
      else node[name] = value;
      return copy;
    }
  }
  return copy;
}

test('says of any contact record what zod says of it', () => {
  const seen = { valid: 0, invalid: 0 };
  fc.assert(
    fc.property(
      fc.nat({ max: records.length - 1 }),
      fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 4 }),
      strange,
      (index, path, value) => {
        const record = changed(records[index], path, value);
        const { success } = contactRecordSchema.safeParse(record);
        seen[success ? 'valid' : 'invalid']++;
        expect(isContactRecord(record)).toBe(success);
      },
    ),
    { numRuns: 3000 },
  );
  expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(300);
});

test.each([
  ['a refined object', z.looseObject({ a: z.number() }).refine(({ a }) => a === 1), { a: 2 }],
  ['a list with a length', z.array(z.string()).min(2), ['a']],
  ['a missing field', z.looseObject({ a: z.string() }), {}],
  ['a list for an object', z.looseObject({}), []],
  ['a value of a record', z.record(z.string(), z.number()), { a: 'b' }],
  ['an element', z.array(z.boolean()), [true, 1]],
])('refuses %s', (_, schema, value) => {
  expect(conformsTo(schema)(value)).toBe(false);
});
