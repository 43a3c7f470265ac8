import { dirname } from 'node:path';
import { type FlowLibrary, flowLibrary } from '../../core/flow/run/flow-library.ts';
import type { TestReport } from '../../core/flow/testing/report/test-report.ts';
import { runTestCase } from '../../core/flow/testing/run/run-test-case.ts';
import type { EntryPoint } from '../../core/flow/testing/test-case.ts';
import {
  CommandError,
  numberOption,
  type OptionValues,
  type Terminal,
  textOption,
  textOptions,
} from '../command.ts';
import { assumedWorld } from './assumed-world.ts';
import { entriesOf, type FlowFile, needFlows, readFlows } from './read-flows.ts';
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
  /** The flows that it could enter, for coverage. */
  flows: readonly FlowFile[];
}

/** Runs the test cases that the arguments name, one after the other. */
export async function runTests(
  args: string[],
  options: OptionValues,
  terminal: Terminal,
): Promise<TestedFile[]> {
  const tested: TestedFile[] = [];
  for (const test of await readTestCases(args, terminal)) tested.push(await runOne(test, options));
  return tested;
}

async function runOne(test: TestFile, options: OptionValues): Promise<TestedFile> {
  const flowFile = textOption(options, 'flow') ?? flowBeside(test.file);
  const flows = await flowsFor(test, flowFile, options);
  const library = flowLibrary(entriesOf(flows));
  const { world } = assumedWorld(readWorld(options, flowFile ?? test.file), library, null);
  const report = await runTestCase(test.testCase, {
    library,
    world,
    entryPoint: entryPointOf(test, flowFile, flows, library),
    ...(test.initializationData === null ? {} : { initializationData: test.initializationData }),
    now: Date.parse(textOption(options, 'at') ?? '2026-01-05T09:00:00Z'),
    seed: numberOption(options, 'seed', [0, 2 ** 32 - 1]) ?? 1,
    endTest: options.lenient ? 'lenient' : 'strict',
    strictMatching: options.strict === true,
    threshold: numberOption(options, 'threshold', [0, 1]) ?? 0.8,
  });
  return { file: test.file, name: test.name, report, flows };
}

async function flowsFor(
  test: TestFile,
  flowFile: string | null,
  options: OptionValues,
): Promise<FlowFile[]> {
  const named = textOptions(options, 'flows');
  const first = flowFile === null ? [] : await needFlows([flowFile]);
  const { flows } =
    named.length > 0
      ? await readFlows(named)
      : await readFlows([dirname(flowFile ?? test.file)]).catch(() => ({ flows: [] }));
  return [...first, ...flows.filter(({ file }) => file !== flowFile)];
}

function entryPointOf(
  test: TestFile,
  flowFile: string | null,
  flows: readonly FlowFile[],
  library: FlowLibrary,
): EntryPoint {
  const [first] = flows;
  const stated = test.entryPoint;
  const id =
    stated?.Type === 'CHAT'
      ? stated.ChatEntryPointParameters?.FlowId
      : stated?.VoiceCallEntryPointParameters?.FlowId;
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
