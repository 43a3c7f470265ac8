import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actionTable } from '../../../../core/flow/actions/action-table.ts';
import { type GoldenCase, runGolden } from './golden-case.ts';

const folder = new URL('golden/', import.meta.url);
const fileOf = (type: string) =>
  `${type.replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4').toLowerCase()}.json`;
const files = readdirSync(folder);

test('every action has its golden cases, and no file is left over', () => {
  expect(files.sort()).toEqual(actionTable.map(({ type }) => fileOf(type)).sort());
});

describe.each(actionTable.map(({ type }) => type))('%s', (type) => {
  const file = fileOf(type);
  const cases: GoldenCase[] = files.includes(file)
    ? JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
    : [];
  test.each(cases)('$name', (golden) => {
    const { events, effects, session, branch, read } = runGolden(type, golden);
    const { expect: wanted } = golden;
    if (wanted.branch !== undefined) expect(branch).toBe(wanted.branch);
    inOrder(events, wanted.events ?? []);
    inOrder(effects, wanted.effects ?? []);
    for (const [path, value] of Object.entries(wanted.data ?? {}))
      expect({ [path]: read(path) }).toEqual({ [path]: value });
    expect(session).toMatchObject(wanted.session ?? {});
  });
  test('has a case that says what is expected', () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const { name, expect: wanted } of cases)
      expect([name, Object.keys(wanted).length]).not.toEqual([name, 0]);
  });
});

/** Each of the wanted ones is among the seen ones, after the one before it. */
function inOrder(seen: readonly unknown[], wanted: readonly unknown[]): void {
  let from = 0;
  for (const one of wanted) {
    const at = seen.findIndex((candidate, index) => {
      if (index < from) return false;
      try {
        expect(candidate).toMatchObject(one as object);
        return true;
      } catch {
        return false;
      }
    });
    if (at < 0) expect(seen.slice(from)).toContainEqual(expect.objectContaining(one as object));
    from = at + 1;
  }
}
