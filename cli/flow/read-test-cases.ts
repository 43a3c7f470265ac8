import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseTestCase, readTestCase } from '../../core/flow/testing/parse/parse-test-case.ts';
import type { EntryPoint, TestCase } from '../../core/flow/testing/test-case.ts';
import type { TestCaseProblem } from '../../core/flow/testing/test-case-problem.ts';
import { CommandError, type Terminal } from '../command.ts';
import { findFiles } from './find-files.ts';
import { nameOfFile, textOf } from './read-flows.ts';
import { jsonOf } from './read-world.ts';

/** A test case and what its file says of the contact that tries it. */
export interface TestFile {
  file: string;
  name: string;
  testCase: TestCase;
  entryPoint: EntryPoint | null;
  initializationData: string | null;
}

type Wrapper = { [key: string]: unknown };

/**
 * The test cases that the arguments name. A file holds the content alone, or the properties of an `AWS::Connect::TestCase`
 * (`Name`, `EntryPoint`, `InitializationData`, `Content` as text or object), or the whole resource. Problems are told; a file
 * with an error ends the command.
 */
export async function readTestCases(args: string[], terminal: Terminal): Promise<TestFile[]> {
  const named = new Set(args);
  const files = (await findFiles(args)).filter(
    (file) => named.has(file) || /\.test\.json$/.test(file),
  );
  if (files.length === 0)
    throw new CommandError(`There is no .test.json file in ${args.join(', ')}.`);
  return files.map((file) => readTestFile(file, terminal));
}

function readTestFile(file: string, terminal: Terminal): TestFile {
  const text = textOf(file);
  const wrapper = wrapperOf(jsonOf(text));
  const { Content } = wrapper;
  const parsed =
    Content === undefined
      ? parseTestCase(text)
      : typeof Content === 'string'
        ? parseTestCase(Content)
        : readTestCase(Content);
  if (!parsed.ok) {
    for (const problem of parsed.problem) terminal.err(`${file}: ${lineOf(problem)}\n`);
    throw new CommandError(`${file} is not a test case that can be run.`);
  }
  for (const problem of parsed.value.warnings) terminal.err(`${file}: ${lineOf(problem)}\n`);
  const { Name, EntryPoint, InitializationData } = wrapper;
  return {
    file,
    name: typeof Name === 'string' ? Name : nameOfFile(nameOfFile(file)),
    testCase: parsed.value.testCase,
    entryPoint: (EntryPoint as EntryPoint | undefined) ?? null,
    initializationData: typeof InitializationData === 'string' ? InitializationData : null,
  };
}

function wrapperOf(value: unknown): Wrapper {
  if (typeof value !== 'object' || value === null) return {};
  const { Properties } = value as Wrapper;
  if (typeof Properties === 'object' && Properties !== null) return Properties as Wrapper;
  return value as Wrapper;
}

const lineOf = ({ severity, path, message, fix }: TestCaseProblem): string =>
  `${severity}: ${path ? `${path}: ` : ''}${message} ${fix}`;

/** The flow that a test's name points to: `welcome.closed.test.json` tries `welcome.closed.json`, else `welcome.json` (or .ts). */
export function flowBeside(file: string): string | null {
  const folder = dirname(file);
  let name = nameOfFile(nameOfFile(file));
  for (;;) {
    const found = ['ts', 'json'].map((ending) => `${folder}/${name}.${ending}`).find(existsSync);
    if (found) return found;
    const shorter = name.replace(/\.[^.]*$/, '');
    if (shorter === name) return null;
    name = shorter;
  }
}
