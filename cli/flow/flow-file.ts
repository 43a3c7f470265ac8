import { basename } from 'node:path';
import type { Flow } from '../../core/flow/document/flow.ts';
import type { FlowType } from '../../core/flow/document/flow-type.ts';
import type { FlowEntry } from '../../core/flow/run/flow-library.ts';

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
  /** What the file holds: today's format, the old one, something that wraps a flow, or a program. */
  form: 'flow' | 'legacy' | 'wrapped' | 'program';
  notes: string[];
}

export const nameOfFile = (file: string): string => basename(file).replace(/\.[^.]+$/, '');

/** Flows as the engine's library takes them, each under an id of its own. A flow of unknown type is taken as an inbound one. */
export function entriesOf(flows: readonly FlowFile[]): FlowEntry[] {
  const taken = new Set<string>();
  return flows.map(({ file, name, flowType, flow, form }) => {
    const short = form === 'program' ? name : nameOfFile(file);
    const id = taken.has(short) ? file : short;
    taken.add(id);
    return { id, name, flowType: flowType ?? 'CONTACT_FLOW', flow };
  });
}
