import { fail, ok, type Result } from '../../result.ts';
import type { Flow } from '../document/flow.ts';
import type { FlowType } from '../document/flow-type.ts';
import { convertLegacy } from '../legacy/convert-legacy.ts';
import type { LegacyFlow } from '../legacy/legacy-flow.ts';
import { checkShape } from './check-shape.ts';
import { completeFlow } from './complete-flow.ts';
import type { FlowProblem } from './flow-problem.ts';
import { flowShape, legacyShape } from './flow-shape.ts';
import { isTooDeep } from './is-too-deep.ts';
import { parseJson } from './parse-json.ts';
import { unwrapFlow, type Wrapping } from './unwrap-flow.ts';

/** A flow in today's format, the format it was written in, and what was done or left out on the way. */
export interface ParsedFlow {
  flow: Flow;
  format: 'actions' | 'modules';
  notes: string[];
  /** The type that a service answer states beside the flow. */
  flowType?: FlowType;
}

/** Reads a flow from its text, in either export format. Only the shape is promised; what is wrong inside it is the linter's to say. */
export function parseFlow(text: string): Result<ParsedFlow, FlowProblem> {
  const json = parseJson(text);
  return json.ok ? parseFlowValue(json.value) : json;
}

/** The same for a value that is already parsed. A flow in today's format is kept as the very object it is, unless something is missing that can be read as empty. */
export function parseFlowValue(value: unknown): Result<ParsedFlow, FlowProblem> {
  if (isTooDeep(value)) return fail(tooDeep);
  const wrapping = unwrapFlow(value);
  if (wrapping.kind === 'other') return fail(wrapping.problem);
  if (wrapping.kind === 'wrapped') return parseContent(wrapping);
  return wrapping.kind === 'actions' ? parseActions(value) : parseModules(value);
}

function parseContent({
  content,
  note,
  flowType,
}: Extract<Wrapping, { kind: 'wrapped' }>): Result<ParsedFlow, FlowProblem> {
  const json = parseJson(content);
  if (!json.ok) return json;
  if (typeof json.value === 'string') return fail(wrappedTwice);
  const parsed = parseFlowValue(json.value);
  if (!parsed.ok) return parsed;
  const stated = flowType === undefined ? {} : { flowType };
  return ok({ ...parsed.value, ...stated, notes: [note, ...parsed.value.notes] });
}

function parseActions(value: unknown): Result<ParsedFlow, FlowProblem> {
  const problem = checkShape(flowShape, value);
  return problem ? fail(problem) : ok({ ...completeFlow(value as Flow), format: 'actions' });
}

function parseModules(value: unknown): Result<ParsedFlow, FlowProblem> {
  const problem = checkShape(legacyShape, value);
  return problem
    ? fail(problem)
    : ok({ ...convertLegacy(value as LegacyFlow), format: 'modules' as const });
}

const tooDeep: FlowProblem = {
  code: 'not-a-flow',
  path: '',
  message: 'The JSON nests more than 200 levels deep; no flow does.',
  fix: 'Check what wrote it.',
};

const wrappedTwice: FlowProblem = {
  code: 'not-a-flow',
  path: '',
  message: 'This is a JSON text inside a JSON text.',
  fix: 'Take one of the two layers of quoting away.',
};
