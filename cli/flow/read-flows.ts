import { flowTypeOf } from '../../core/flow/parse/flow-type-of.ts';
import { type ParsedFlow, parseFlowValue } from '../../core/flow/parse/parse-flow.ts';
import { parseJson } from '../../core/flow/parse/parse-json.ts';
import { unwrapFlow } from '../../core/flow/parse/unwrap-flow.ts';
import { CommandError, type Terminal } from '../command.ts';
import { type FoundFile, findFiles, type Unreadable } from './find-files.ts';
import { type FlowFile, nameOfFile } from './flow-file.ts';
import { holdsFlows, isProgram, loadProgram } from './load-program.ts';
import { nameOther } from './other-document.ts';
import { problemLine } from './problem-line.ts';
import { textOf } from './read-text.ts';

export interface ReadFlows {
  flows: FlowFile[];
  /** Files that are no flows, each told in one line. */
  unreadable: Unreadable[];
}

export const flowEndings = ['json', 'ts'];
/** Files that lie beside flows and hold something else. */
const besideFlows =
  /(?:\.(?:test|world|spec)\.(?:json|ts)|\.d\.ts|(?:^|[/\\])tsconfig[^/\\]*\.json)$/;
const nothing: ReadFlows = { flows: [], unreadable: [] };

/**
 * The flows that the arguments name. What can't be read is reported, not thrown. In folders and globs, files that are something
 * else are skipped.
 */
export async function readFlows(args: string[]): Promise<ReadFlows> {
  const { files, missing } = await findFiles(args, flowEndings);
  const read = await Promise.all(files.map(readFile));
  const flows = once(read.flatMap((one) => one.flows));
  const unreadable = [...missing, ...read.flatMap((one) => one.unreadable)];
  if (flows.length === 0 && unreadable.length === 0)
    throw new CommandError(`There is no flow in ${args.join(', ')}.`);
  return { flows, unreadable };
}

/** A flow that one program makes and another gathers is one flow. */
const once = (flows: readonly FlowFile[]): FlowFile[] => [
  ...new Map(
    flows.map((flow) => [
      flow.form === 'program' ? JSON.stringify([flow.name, flow.flow]) : flow.file,
      flow,
    ]),
  ).values(),
];

async function readFile(found: FoundFile): Promise<ReadFlows> {
  const { file, named } = found;
  if (!named && besideFlows.test(file)) return nothing;
  try {
    if (!isProgram(file)) return readDocument(found, textOf(file));
    if (!named && !holdsFlows(textOf(file))) return nothing;
    const flows = await loadProgram(file);
    return flows.length > 0 || !named ? { flows, unreadable: [] } : refused(file, noFlows);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return refused(file, error.message.replace(`${file}: `, ''));
  }
}

const noFlows = 'The program exports no flow; defineFlow and defineModule make them.';
const refused = (file: string, message: string): ReadFlows => ({
  flows: [],
  unreadable: [{ file, message }],
});

function readDocument({ file, named }: FoundFile, text: string): ReadFlows {
  const json = parseJson(text);
  if (!json.ok) return refused(file, problemLine(json.problem));
  const parsed = parseFlowValue(json.value);
  if (parsed.ok) return { flows: [flowFile(file, text, parsed.value, json.value)], unreadable: [] };
  if (parsed.problem.code !== 'not-a-flow') return refused(file, problemLine(parsed.problem));
  return named ? refused(file, nameOther(json.value) ?? problemLine(parsed.problem)) : nothing;
}

function flowFile(file: string, text: string, parsed: ParsedFlow, value: unknown): FlowFile {
  const { flow, notes, format } = parsed;
  const name = flow.Metadata?.name;
  const isWrapped = unwrapFlow(value).kind === 'wrapped';
  return {
    file,
    name: typeof name === 'string' && name !== '' ? name : nameOfFile(file),
    flowType: parsed.flowType ?? flowTypeOf(flow),
    flow,
    text,
    form: isWrapped ? 'wrapped' : format === 'modules' ? 'legacy' : 'flow',
    notes,
  };
}

/** Tells of every unreadable file; whether there was one. */
export function tellUnreadable(
  { unreadable }: { unreadable: readonly Unreadable[] },
  terminal: Terminal,
): boolean {
  for (const { file, message } of unreadable) terminal.err(`${file}: ${message}\n`);
  return unreadable.length > 0;
}

/** The flows that a command works on; a line for each file that holds none, and exit code 2. */
export async function needFlows(args: string[]): Promise<FlowFile[]> {
  const { flows, unreadable } = await readFlows(args);
  if (unreadable.length === 0) return flows;
  throw new CommandError(unreadable.map(({ file, message }) => `${file}: ${message}`).join('\n'));
}

/** The one flow that a command works on. */
export async function needFlow(args: string[]): Promise<FlowFile> {
  const flows = await needFlows(args);
  const [flow, second] = flows;
  if (!flow || second)
    throw new CommandError(
      `One flow is wanted; ${flows.map(({ name }) => name).join(', ')} were given.`,
    );
  return flow;
}
