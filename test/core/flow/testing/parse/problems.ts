import { readTestCase } from '../../../../../core/flow/testing/parse/parse-test-case.ts';
import { guideSample } from '../guide-sample.ts';
import { documentOf, endTest, initiated } from '../small-flows.ts';

/** Codes of the problems that are errors, and their paths. */
export function errors(document: unknown): [string, string][] {
  const parsed = readTestCase(document);
  if (parsed.ok) throw new Error('The test case was taken.');
  return parsed.problem
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => [code, path]);
}

export function warnings(document: unknown): string[] {
  const parsed = readTestCase(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value.warnings.map(({ code }) => code);
}

/** The document with the value at a path replaced. */
export function changed(
  path: (string | number)[],
  value: unknown,
  document: object = guideSample(),
): object {
  const copy = structuredClone(document) as Record<string | number, unknown>;
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as typeof copy, copy);
  parent[path.at(-1) as string] = value;
  return copy;
}

export const properties = ['Observations', 1, 'Event', 'Properties'];
export const instruction = ['Observations', 1, 'Actions', 0, 'Parameters', 'Instruction'];
export const strategy = [
  'Observations',
  0,
  'Actions',
  0,
  'Parameters',
  'Behavior',
  'Properties',
  'Strategy',
];
export const check = ['Observations', 2, 'Actions', 0, 'Parameters'];
export const start = (...actions: object[]) =>
  documentOf(['start', initiated, [...actions, endTest]]);
