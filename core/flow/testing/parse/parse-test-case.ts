import { fail, ok, type Result } from '../../../result.ts';
import type { Json } from '../../document/flow.ts';
import { parseJson } from '../../parse/parse-json.ts';
import type { TestCase } from '../test-case.ts';
import type { TestCaseProblem } from '../test-case-problem.ts';
import { checkOrder } from './check-order.ts';
import { checkReferences } from './check-references.ts';
import { readObservation } from './read-observation.ts';
import { Reader } from './reader.ts';

export interface ParsedTestCase {
  testCase: TestCase;
  /** What the service may do otherwise, or what looks unintended. */
  warnings: TestCaseProblem[];
}

/** Characters of a test case's `Content`. */
const longestContent = 256_000;

/**
 * A test case from its JSON (`Content`), in either edition of AWS's spelling. Fails with every problem found, warnings too, when
 * at least one is an error.
 */
export function parseTestCase(text: string): Result<ParsedTestCase, TestCaseProblem[]> {
  if (text.length > longestContent) return fail([tooLong(text.length)]);
  const json = parseJson(text);
  return json.ok ? readTestCase(json.value) : fail([{ ...json.problem, severity: 'error' }]);
}

/** The same from a value that is parsed already. */
export function readTestCase(value: unknown): Result<ParsedTestCase, TestCaseProblem[]> {
  const problems: TestCaseProblem[] = [];
  const testCase = readDocument(new Reader(value, '', problems));
  if (!hasErrors(problems)) problems.push(...checkReferences(testCase));
  if (!hasErrors(problems)) problems.push(...checkOrder(testCase));
  return hasErrors(problems) ? fail(problems) : ok({ testCase, warnings: problems });
}

const hasErrors = (problems: readonly TestCaseProblem[]): boolean =>
  problems.some(({ severity }) => severity === 'error');

function readDocument(at: Reader): TestCase {
  const testCase: TestCase = { Version: '2019-10-30', Metadata: {}, Observations: [] };
  if (!at.object()) return testCase;
  at.at('Version').choice(['2019-10-30', '2025-06-21']);
  const metadata = at.at('Metadata');
  if (metadata.isThere && metadata.object())
    testCase.Metadata = metadata.fields() as Record<string, Json>;
  const observations = at.at('Observations');
  testCase.Observations = observations.items().map(readObservation);
  if (
    !observations.isThere ||
    (Array.isArray(observations.value) && observations.value.length === 0)
  )
    observations.error(
      'no-observations',
      'The test case observes nothing.',
      'Add at least one observation.',
    );
  return testCase;
}

const tooLong = (length: number): TestCaseProblem => ({
  code: 'too-long',
  severity: 'error',
  path: '',
  message: `The test case has ${length} characters; Amazon Connect takes 256,000.`,
  fix: 'Split it into several test cases.',
});
