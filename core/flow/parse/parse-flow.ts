import { fail, ok, type Result } from '../../result.ts';
import type { Action, Flow } from '../document/flow.ts';
import { convertLegacy } from '../legacy/convert-legacy.ts';
import type { LegacyFlow } from '../legacy/legacy-flow.ts';
import { checkShape } from './check-shape.ts';
import type { FlowProblem } from './flow-problem.ts';
import { flowShape, legacyShape } from './flow-shape.ts';
import { parseJson } from './parse-json.ts';
import { unwrapFlow } from './unwrap-flow.ts';

/** A flow in today's format, the format it was written in, and what was done or left out on the way. */
export interface ParsedFlow {
  flow: Flow;
  format: 'actions' | 'modules';
  notes: string[];
}

/** Reads a flow from its text, in either export format. Only the shape is promised; what is wrong inside it is the linter's to say. */
export function parseFlow(text: string): Result<ParsedFlow, FlowProblem> {
  const json = parseJson(text);
  return json.ok ? parseFlowValue(json.value) : json;
}

/** The same for a value that is already parsed. A flow in today's format is kept as the very object it is, unless a block lacks `Parameters` or `Transitions`. */
export function parseFlowValue(value: unknown): Result<ParsedFlow, FlowProblem> {
  const wrapping = unwrapFlow(value);
  if (wrapping.kind === 'other') return fail(wrapping.problem);
  if (wrapping.kind === 'wrapped') return parseContent(wrapping.content, wrapping.note);
  return wrapping.kind === 'actions' ? parseActions(value) : parseModules(value);
}

function parseContent(content: string, note: string): Result<ParsedFlow, FlowProblem> {
  const json = parseJson(content);
  if (!json.ok) return json;
  if (typeof json.value === 'string') return fail(wrappedTwice);
  const parsed = parseFlowValue(json.value);
  return parsed.ok ? ok({ ...parsed.value, notes: [note, ...parsed.value.notes] }) : parsed;
}

function parseActions(value: unknown): Result<ParsedFlow, FlowProblem> {
  const problem = checkShape(flowShape, value);
  if (problem) return fail(problem);
  const flow = value as Flow;
  const notes = flow.Actions.flatMap(missingParts);
  if (notes.length === 0) return ok({ flow, format: 'actions', notes });
  return ok({ flow: { ...flow, Actions: flow.Actions.map(completed) }, format: 'actions', notes });
}

function parseModules(value: unknown): Result<ParsedFlow, FlowProblem> {
  const problem = checkShape(legacyShape, value);
  return problem
    ? fail(problem)
    : ok({ ...convertLegacy(value as LegacyFlow), format: 'modules' as const });
}

const parts = ['Parameters', 'Transitions'] as const;
const lacks = (action: Action, part: (typeof parts)[number]): boolean =>
  (action[part] as unknown) === undefined || (action[part] as unknown) === null;

const missingParts = (action: Action): string[] =>
  parts
    .filter((part) => lacks(action, part))
    .map((part) => `Block ${action.Identifier} has no ${part}; read as empty.`);

function completed(action: Action): Action {
  const missing = parts.filter((part) => lacks(action, part));
  return missing.length === 0
    ? action
    : { ...action, ...Object.fromEntries(missing.map((part) => [part, {}])) };
}

const wrappedTwice: FlowProblem = {
  code: 'not-a-flow',
  path: '',
  message: 'This is a JSON text inside a JSON text.',
  fix: 'Take one of the two layers of quoting away.',
};
