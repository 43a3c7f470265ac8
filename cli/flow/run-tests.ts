import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type FlowLibrary, flowLibrary } from '../../core/flow/run/flow-library.ts';
import type { TestReport } from '../../core/flow/testing/report/test-report.ts';
import { runTestCase } from '../../core/flow/testing/run/run-test-case.ts';
import type { EntryPoint } from '../../core/flow/testing/test-case.ts';
import {
  CommandError,
  instantOption,
  numberOption,
  type OptionValues,
  type Terminal,
  textOption,
  textOptions,
} from '../command.ts';
import { assumedWorld } from './assumed-world.ts';
import { entriesOf, type FlowFile } from './flow-file.ts';
import { needFlows, readFlows } from './read-flows.ts';
import { flowBeside, readTestCases, type TestFile } from './read-test-cases.ts';
import { readWorld, worldOptions } from './read-world.ts';

export const testOptions = {
  ...worldOptions,
  flow: {
    type: 'string',
    value: 'FILE',
    help: 'the flow that is tried (else the test’s entry point, else the flow beside it)',
  },
  flows: {
    type: 'string',
    multiple: true,
    value: 'FILES',
    help: 'flows and modules that it calls (else all in the flow’s folder)',
  },
  at: { type: 'string', value: 'TIME', help: 'when the contacts come (Monday 2026-01-05T09:00Z)' },
  seed: { type: 'string', value: 'N', help: 'seed of the dice (1)' },
  lenient: { type: 'boolean', help: 'what is unmet when a test ends itself does not fail it' },
  strict: {
    type: 'boolean',
    help: 'messages must hold the expected words, similar ones do not do',
  },
  threshold: { type: 'string', value: '0…1', help: 'least similarity of a message (0.8)' },
} as const;

/** A test case that was run. */
export interface TestedFile {
  file: string;
  name: string;
  report: TestReport;
  /** What the service may do otherwise, one line each. */
  warnings: string[];
  /** The flows that it could enter, for coverage. */
  flows: readonly FlowFile[];
}

export interface TestRuns {
  tested: TestedFile[];
  /** A test case couldn't be read or begun; it was told. */
  incomplete: boolean;
}

/** What a run of several test cases shares: flows are read once for each folder. */
interface Setting {
  options: OptionValues;
  /** The flow for tests that name none and lie beside none. */
  otherwise: string | undefined;
  flows: Map<string, Promise<FlowFile[]>>;
  /** Folders and files whose flows are at hand for every test. */
  near: string[];
}

/** Runs the test cases that the arguments name, one after the other. One that can't be run is told and hides no other. */
export async function runTests(
  args: string[],
  options: OptionValues,
  terminal: Terminal,
  { otherwise, near = [] }: { otherwise?: string | undefined; near?: string[] } = {},
): Promise<TestRuns> {
  const { tests, unreadable } = await readTestCases(args);
  const folders = args.filter((arg) => existsSync(arg) && statSync(arg).isDirectory());
  const setting: Setting = { options, otherwise, flows: new Map(), near: [...folders, ...near] };
  const tested: TestedFile[] = [];
  const problems = unreadable.map(({ file, message }) => `${file}: ${message}`);
  for (const test of tests)
    try {
      tested.push(await runOne(test, setting));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      problems.push(error.message);
    }
  for (const problem of new Set(problems)) terminal.err(`${problem}\n`);
  return { tested, incomplete: problems.length > 0 };
}

async function runOne(test: TestFile, setting: Setting): Promise<TestedFile> {
  const { options, otherwise } = setting;
  const flowFile = textOption(options, 'flow') ?? flowBeside(test.file) ?? otherwise ?? null;
  const flows = await flowsFor(test, flowFile, setting);
  const library = flowLibrary(entriesOf(flows));
  const entryPoint = entryPointOf(test, flowFile, flows, library);
  const beside = fileOf(entryPoint, flows) ?? flowFile ?? test.file;
  const { world } = assumedWorld(readWorld(options, beside), library, null);
  const report = await runTestCase(test.testCase, {
    library,
    world,
    entryPoint,
    ...(test.initializationData === null ? {} : { initializationData: test.initializationData }),
    now: instantOption(options, 'at', Date.UTC(2026, 0, 5, 9)),
    seed: numberOption(options, 'seed', [0, 2 ** 32 - 1]) ?? 1,
    endTest: options.lenient ? 'lenient' : 'strict',
    strictMatching: options.strict === true,
    threshold: numberOption(options, 'threshold', [0, 1]) ?? 0.8,
  });
  const warnings = linesOf(
    test.warnings.filter(({ code }) => !isRefuted(code, report, entryPoint)),
  );
  return { file: test.file, name: test.name, report, warnings, flows };
}

/** Whether the run has shown that a warning about the text of the test doesn't apply. */
const isRefuted = (code: string, { end }: TestReport, { Type }: EntryPoint): boolean =>
  (code === 'no-end' && end === 'contact-ended') ||
  (code === 'several-sentences' && Type === 'CHAT');

/** Equal warnings as one line, with the first place. */
function linesOf(warnings: TestFile['warnings']): string[] {
  const byMessage = new Map<string, string[]>();
  for (const { path, message, fix } of warnings) {
    const line = `${message} ${fix}`;
    byMessage.set(line, [...(byMessage.get(line) ?? []), path]);
  }
  return [...byMessage].map(([line, [first = '', ...more]]) => {
    const place = more.length > 0 ? `${first} and ${more.length} more` : first;
    return place === '' ? line : `${place}: ${line}`;
  });
}

function flowsFor(test: TestFile, flowFile: string | null, setting: Setting): Promise<FlowFile[]> {
  const key = flowFile ?? dirname(test.file);
  const known = setting.flows.get(key);
  if (known) return known;
  const read = readFlowsFor(test, flowFile, setting);
  setting.flows.set(key, read);
  return read;
}

async function readFlowsFor(
  test: TestFile,
  flowFile: string | null,
  { options, near }: Setting,
): Promise<FlowFile[]> {
  const named = textOptions(options, 'flows');
  const first = flowFile === null ? [] : await needFlows([flowFile]);
  const around = [dirname(flowFile ?? test.file), ...near];
  const others =
    named.length > 0 ? await needFlows(named) : (await Promise.all(around.map(flowsIn))).flat();
  const given = flowFile === null ? null : resolve(flowFile);
  return once([...first, ...others.filter(({ file }) => resolve(file) !== given)]);
}

/** Folders may lie in one another: a flow of a file counts once. */
const once = (flows: readonly FlowFile[]): FlowFile[] => [
  ...new Map(flows.map((flow) => [`${resolve(flow.file)} ${flow.name}`, flow])).values(),
];

/** The file of the flow that a contact enters. */
const fileOf = (entry: EntryPoint, flows: readonly FlowFile[]): string | undefined => {
  const id = flowIdOf(entry);
  return entriesOf(flows).flatMap((one, index) =>
    one.id === id || one.name === id ? [flows[index]?.file] : [],
  )[0];
};

const flowIdOf = (entry: EntryPoint | null): string | undefined =>
  entry?.Type === 'CHAT'
    ? entry.ChatEntryPointParameters?.FlowId
    : entry?.VoiceCallEntryPointParameters?.FlowId;

/** The flows of a folder, where there may be none and where files may be broken that this test doesn't need. */
async function flowsIn(folder: string): Promise<FlowFile[]> {
  try {
    return (await readFlows([folder])).flows;
  } catch (error) {
    if (error instanceof CommandError) return [];
    throw error;
  }
}

function entryPointOf(
  test: TestFile,
  flowFile: string | null,
  flows: readonly FlowFile[],
  library: FlowLibrary,
): EntryPoint {
  const [first] = flows;
  const stated = test.entryPoint;
  const id = flowIdOf(stated);
  if (stated && id !== undefined && library.find(id)) return stated;
  if (flowFile === null || !first)
    throw new CommandError(
      id === undefined
        ? `${test.file}: which flow does it try? Name it with --flow, or put it beside the test.`
        : `${test.file} tries the flow ${id}, which is not among the files. Name it with --flow or --flows.`,
    );
  const FlowId = entriesOf([first])[0]?.id ?? first.name;
  if (stated?.Type === 'CHAT') return { Type: 'CHAT', ChatEntryPointParameters: { FlowId } };
  return {
    Type: 'VOICE_CALL',
    VoiceCallEntryPointParameters: { ...stated?.VoiceCallEntryPointParameters, FlowId },
  };
}
