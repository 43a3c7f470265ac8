import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseJson } from '../../core/flow/parse/parse-json.ts';
import { parseTestCase, readTestCase } from '../../core/flow/testing/parse/parse-test-case.ts';
import type { EntryPoint, TestCase } from '../../core/flow/testing/test-case.ts';
import type { TestCaseProblem } from '../../core/flow/testing/test-case-problem.ts';
import { CommandError } from '../command.ts';
import { findFiles, type Unreadable } from './find-files.ts';
import { nameOfFile } from './flow-file.ts';
import { holdsFlows, isProgram } from './load-program.ts';
import { isFlow, isTestCase } from './other-document.ts';
import { problemLine } from './problem-line.ts';
import { textOf } from './read-text.ts';

/** A test case and what its file says of the contact that tries it. */
export interface TestFile {
  file: string;
  name: string;
  testCase: TestCase;
  warnings: TestCaseProblem[];
  entryPoint: EntryPoint | null;
  initializationData: string | null;
}

export interface ReadTestCases {
  tests: TestFile[];
  unreadable: Unreadable[];
}

type Wrapper = { [key: string]: unknown };

/**
 * The test cases that the arguments name; in folders and globs, files that end in `.test.json`. A file holds the content alone, or
 * the properties of an `AWS::Connect::TestCase` (`Name`, `EntryPoint`, `InitializationData`, `Content` as text or object), or the
 * whole resource.
 */
export async function readTestCases(args: string[]): Promise<ReadTestCases> {
  const { files, missing } = await findFiles(args);
  const wanted = files.filter(({ file, named }) => named || /\.test\.json$/.test(file));
  if (wanted.length + missing.length === 0)
    throw new CommandError(`There is no .test.json file in ${args.join(', ')}.`);
  const read = wanted.map(({ file }) => readTestFile(file));
  return {
    tests: read.flatMap((one) => (Array.isArray(one) ? [] : [one])),
    unreadable: [...missing, ...read.flatMap((one) => (Array.isArray(one) ? one : []))],
  };
}

function readTestFile(file: string): TestFile | Unreadable[] {
  const json = parseJson(textOf(file));
  if (!json.ok) return [{ file, message: problemLine(json.problem) }];
  if (!isTestCase(json.value)) return [{ file, message: nameOther(json.value) }];
  const wrapper = wrapperOf(json.value);
  const { Name, EntryPoint, InitializationData, Content = wrapper } = wrapper;
  const parsed = typeof Content === 'string' ? parseTestCase(Content) : readTestCase(Content);
  if (!parsed.ok)
    return parsed.problem
      .filter(({ severity }) => severity === 'error')
      .map((problem) => ({ file, message: problemLine(problem) }));
  return {
    file,
    name: typeof Name === 'string' ? Name : nameOfFile(nameOfFile(file)),
    ...parsed.value,
    entryPoint: (EntryPoint as EntryPoint | undefined) ?? null,
    initializationData: typeof InitializationData === 'string' ? InitializationData : null,
  };
}

const nameOther = (value: unknown): string =>
  isFlow(value)
    ? 'This is a flow, not a test case; centralita flow lint and flow run take it.'
    : 'This is not a test case: it has no Observations.';

function wrapperOf(value: unknown): Wrapper {
  const { Properties } = value as Wrapper;
  if (typeof Properties === 'object' && Properties !== null) return Properties as Wrapper;
  return value as Wrapper;
}

/** A program counts if it exports flows: in some folders it is what flows are made of. */
const holdsAFlow = (file: string): boolean =>
  existsSync(file) && (!isProgram(file) || holdsFlows(textOf(file)));

/** The flow that a test's name points to: `welcome.closed.test.json` tries `welcome.closed.json`, else `welcome.json` (or .ts). */
export function flowBeside(file: string): string | null {
  const folder = dirname(file);
  let name = nameOfFile(nameOfFile(file));
  for (;;) {
    const found = ['ts', 'json'].map((ending) => `${folder}/${name}.${ending}`).find(holdsAFlow);
    if (found) return found;
    const shorter = name.replace(/\.[^.]*$/, '');
    if (shorter === name) return null;
    name = shorter;
  }
}
