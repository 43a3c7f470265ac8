import { cover } from '../core/flow/coverage/cover.ts';
import type { Coverage } from '../core/flow/coverage/coverage.ts';
import { flowLibrary } from '../core/flow/run/flow-library.ts';
import { readTestCase } from '../core/flow/testing/parse/parse-test-case.ts';
import { runTestCase } from '../core/flow/testing/run/run-test-case.ts';
import type { EntryPoint } from '../core/flow/testing/test-case.ts';
import { worldFromJson } from '../core/flow/world/world-from-json.ts';
import { namedEntries } from './named-entries.ts';
import { sampleCenter, sampleFlows } from './sample.ts';
import sampleWorld from './sample.world.json' with { type: 'json' };
import { type TestCaseFile, testCases } from './test-cases.ts';

/** A working Monday morning of the sample center. */
const now = Date.UTC(2026, 2, 2, 9);
const numbers = Object.fromEntries(sampleCenter.numbers.map(({ number }) => [number, 'welcome']));

/** What the test cases try of the flows, which are keyed by their names in the sample center. */
export async function flowCoverage(): Promise<Coverage> {
  const entries = namedEntries(sampleFlows);
  const library = flowLibrary(entries);
  const trails = [];
  for (const test of testCases) trails.push(await trailOf(test, library));
  return cover(new Map(entries.map(({ name, flow }) => [name, flow])), trails);
}

async function trailOf(test: TestCaseFile, library: ReturnType<typeof flowLibrary>) {
  const read = readTestCase(test.Content);
  const world = worldFromJson(JSON.stringify(sampleWorld));
  if (!read.ok || !world.ok) throw new Error(`${test.Name}: no test case`);
  const { trail } = await runTestCase(read.value.testCase, {
    ...{ library, numbers, now, seed: 1, world: world.value },
    entryPoint: test.EntryPoint as EntryPoint,
    ...(test.InitializationData === undefined
      ? {}
      : { initializationData: test.InitializationData }),
  });
  return trail;
}
