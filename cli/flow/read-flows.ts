import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Flow } from '../../core/flow/document/flow.ts';
import type { FlowType } from '../../core/flow/document/flow-type.ts';
import { flowTypeOf } from '../../core/flow/parse/flow-type-of.ts';
import { parseFlow } from '../../core/flow/parse/parse-flow.ts';
import type { FlowEntry } from '../../core/flow/run/flow-library.ts';
import { CommandError, type Terminal } from '../command.ts';
import { findFiles } from './find-files.ts';
import { isProgram, loadProgram } from './load-program.ts';

/** A flow and where it comes from. A TypeScript file can hold several. */
export interface FlowFile {
  file: string;
  /** The flow's own name, else the file's. */
  name: string;
  /** Null when neither the flow nor its file says. */
  flowType: FlowType | null;
  flow: Flow;
  /** The source, to find lines in; null for a program. */
  text: string | null;
  notes: string[];
}

export interface ReadFlows {
  flows: FlowFile[];
  /** Files that hold no flow, each told in one line. */
  unreadable: { file: string; message: string }[];
}

export const flowEndings = ['json', 'ts'];
/** Files beside flows that hold something else of ours. */
const besideFlows = /\.(?:test|world|spec)\.(?:json|ts)$/;

/** The flows that the arguments name. What cannot be read is reported, not thrown; test cases and worlds in folders are skipped. */
export async function readFlows(args: string[]): Promise<ReadFlows> {
  const named = new Set(args);
  const files = (await findFiles(args, flowEndings)).filter(
    (file) => named.has(file) || !besideFlows.test(file),
  );
  const read = await Promise.all(files.map(readFile));
  return {
    flows: read.flatMap(({ flows }) => flows),
    unreadable: read.flatMap(({ unreadable }) => unreadable),
  };
}

async function readFile(file: string): Promise<ReadFlows> {
  if (isProgram(file)) return { flows: await loadProgram(file), unreadable: [] };
  const text = textOf(file);
  const parsed = parseFlow(text);
  if (!parsed.ok) {
    const { path, message, fix } = parsed.problem;
    return {
      flows: [],
      unreadable: [{ file, message: `${path ? `${path}: ` : ''}${message} ${fix}` }],
    };
  }
  const { flow, notes } = parsed.value;
  const name = flow.Metadata?.name;
  return {
    flows: [
      {
        file,
        name: typeof name === 'string' && name !== '' ? name : nameOfFile(file),
        flowType: parsed.value.flowType ?? flowTypeOf(flow),
        flow,
        text,
        notes,
      },
    ],
    unreadable: [],
  };
}

export const nameOfFile = (file: string): string => basename(file).replace(/\.[^.]+$/, '');

/** A file's text; one line about it when it can't be read. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file} can’t be read: ${(error as Error).message}`);
  }
}

/** Tells of every unreadable file; whether there was one. */
export function tellUnreadable({ unreadable }: ReadFlows, terminal: Terminal): boolean {
  for (const { file, message } of unreadable) terminal.err(`${file}: ${message}\n`);
  return unreadable.length > 0;
}

/** The flows that a command works on; one line and exit code 2 when a file holds none. */
export async function needFlows(args: string[]): Promise<FlowFile[]> {
  const { flows, unreadable } = await readFlows(args);
  const [first] = unreadable;
  if (first) throw new CommandError(`${first.file}: ${first.message}`);
  return flows;
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

/** Flows as the engine's library takes them. A flow of unknown type is taken as an inbound one. */
export const entriesOf = (flows: readonly FlowFile[]): FlowEntry[] =>
  flows.map(({ file, name, flowType, flow }) => ({
    id: name === nameOfFile(file) ? name : nameOfFile(file),
    name,
    flowType: flowType ?? 'CONTACT_FLOW',
    flow,
  }));
